import type { TaskContext } from "./context.js";
import type { TaskShape } from "./values/shape.js";

/** A task with the TypeScript types of its handler. The types are there for the compiler only. */
export interface Task<Input, Output> extends TaskShape {
  readonly "~types"?: (input: Input) => Output;
}

/** The function that does a task. What it returns is the output; a thrown TaskException is a business exception, anything else a failure. */
export type TaskHandler<Input, Output> = (input: Input, context: TaskContext) => Output | Promise<Output>;

/** A task with its handler, ready to be started. */
export interface TaskBinding {
  readonly task: TaskShape;
  readonly run: (input: unknown, context: TaskContext) => unknown;
}

/** Gives a generated shape the types of its handler. */
export function defineTask<Input, Output>(shape: TaskShape): Task<Input, Output> {
  return shape;
}

/** Joins a task and the handler that does it. */
export function bind<Input, Output>(task: Task<Input, Output>, handler: TaskHandler<Input, Output>): TaskBinding {
  // The input is checked against the task's shape before the handler sees it.
  return { task, run: (input, context) => handler(input as Input, context) };
}
