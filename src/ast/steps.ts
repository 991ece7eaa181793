import type { Located, Span } from "../source/span.js";
import type { TaskPolicyNode, ThreadNode, TypeNode } from "./documents.js";
import type { ArithmeticOperator, Expression } from "./expressions.js";
import type { UserTaskStep } from "./people.js";
import type { ParallelStep, RunWorkflowStep, SpawnEachStep, SpawnStep, WaitThreadsStep, WaitWorkflowStep } from "./threads.js";
import type { ValueNode } from "./values.js";

/** A step as written. What is malformed is `invalid`; later stages skip it, for it has been reported. */
export type StepNode =
  | TaskStep
  | UserTaskStep
  | WaitEventStep
  | ThrowEventStep
  | SleepStep
  | WaitUntilStep
  | SetStep
  | MutateStep
  | IfStep
  | SwitchStep
  | WhileStep
  | RepeatStep
  | SpawnStep
  | SpawnEachStep
  | WaitThreadsStep
  | ParallelStep
  | RunWorkflowStep
  | WaitWorkflowStep
  | FailStep
  | ReturnStep
  | CompleteStep
  | NopStep
  | InvalidStep;
export type StepKind = StepNode["kind"];

export interface StepBase {
  readonly span: Span;
  /** The kind key, where a finding about the whole step stands. */
  readonly keySpan: Span;
  readonly id?: Located<string> | undefined;
}

/** The steps that can fail, and so can have handlers. */
export interface FallibleStep extends StepBase {
  readonly catch: readonly CatchNode[];
  /** Set when a handler could not be read, which has been reported: it may be for anything. */
  readonly catchUnread?: boolean | undefined;
}

export interface TaskStep extends FallibleStep, TaskPolicyNode {
  readonly kind: "task";
  /** The name of the TaskDef; of a computed one its variable, its format text or `expression`, by which the node is called. */
  readonly task: Located<string>;
  /** Set when the name is computed: a reference, an expression or a format string. */
  readonly computed?: ValueNode | undefined;
  readonly args?: ArgumentsNode | undefined;
  readonly save?: SaveNode | undefined;
}

/** Arguments by position or by name; `unread` when they are neither, which has been reported. */
export type ArgumentsNode =
  | { readonly kind: "unread"; readonly span: Span }
  | { readonly kind: "list"; readonly span: Span; readonly items: readonly ValueNode[] }
  | {
      readonly kind: "mapping";
      readonly span: Span;
      readonly entries: readonly { readonly name: Located<string>; readonly value: ValueNode }[];
    };

/** What a mutation changes: a variable, or a path below one. `expression` is a variable, path or json-path node, or invalid. */
export interface TargetNode {
  readonly span: Span;
  /** As written: a variable may have a name that reads as an expression, such as `1-kid-START_THREAD`. */
  readonly text?: string | undefined;
  readonly expression: Expression;
}

/** `save: target`, or `save: { target: expression, … }`. */
export type SaveNode =
  | { readonly kind: "whole"; readonly target: TargetNode }
  | { readonly kind: "parts"; readonly entries: readonly { readonly target: TargetNode; readonly value: Expression }[] };

export interface SetStep extends StepBase {
  readonly kind: "set";
  readonly assignments: readonly { readonly target: TargetNode; readonly value: ValueNode }[];
}

/** One mutation with any operation; `extend`, `remove-key`, … are written with the wire's name of it. */
export interface MutateStep extends StepBase {
  readonly kind: "mutate";
  readonly target: TargetNode;
  readonly operation: "ASSIGN" | ArithmeticOperator | "AND" | "OR";
  readonly operationSpan: Span;
  readonly value: ValueNode;
}

export interface IfStep extends StepBase {
  readonly kind: "if";
  readonly condition: Expression;
  readonly then: readonly StepNode[];
  readonly else?: readonly StepNode[] | undefined;
}

export interface SwitchStep extends StepBase {
  readonly kind: "switch";
  readonly branches: readonly { readonly span: Span; readonly condition: Expression; readonly then: readonly StepNode[] }[];
  readonly else?: readonly StepNode[] | undefined;
}

export interface WhileStep extends StepBase {
  readonly kind: "while";
  readonly condition: Expression;
  readonly steps: readonly StepNode[];
}

/** Like `while`, but tested after each round; its `until` sees the steps of the body. */
export interface RepeatStep extends StepBase {
  readonly kind: "repeat";
  readonly steps: readonly StepNode[];
  readonly until: Expression;
}

/** `sleep: 90s`, `sleep: { until: … }`, `sleep: { until-iso: … }`. */
export interface SleepStep extends FallibleStep {
  readonly kind: "sleep";
  readonly form: "seconds" | "until" | "until-iso";
  readonly value: ValueNode;
}

export interface WaitEventStep extends FallibleStep {
  readonly kind: "wait-event";
  readonly event: Located<string>;
  readonly timeout?: ValueNode | undefined;
  readonly correlationKey?: ValueNode | undefined;
  readonly maskCorrelationKey?: Located<boolean> | undefined;
  readonly save?: SaveNode | undefined;
}

export interface ThrowEventStep extends FallibleStep {
  readonly kind: "throw-event";
  readonly event: Located<string>;
  readonly content?: ValueNode | undefined;
}

export interface WaitUntilStep extends FallibleStep {
  readonly kind: "wait-until";
  readonly condition: Expression;
}

export interface FailStep extends StepBase {
  readonly kind: "fail";
  readonly exception: Located<string>;
  readonly message?: Located<string> | undefined;
  readonly content?: ValueNode | undefined;
}

export interface ReturnStep extends StepBase {
  readonly kind: "return";
  readonly value: ValueNode;
}

export interface CompleteStep extends StepBase {
  readonly kind: "complete";
}

/** A node that does nothing, to hang mutations on. */
export interface NopStep extends StepBase {
  readonly kind: "nop";
}

export interface InvalidStep extends StepBase {
  readonly kind: "invalid";
}

/** One handler of a `catch`: what it catches, and the thread that handles it. */
export interface CatchNode {
  readonly span: Span;
  /** The item's first key, `exception`, `any-error`, … */
  readonly keySpan: Span;
  readonly failure: FailureNode;
  readonly handler: { readonly kind: "inline"; readonly thread: ThreadNode } | { readonly kind: "thread"; readonly name: Located<string> };
  readonly content?: TypeNode | undefined;
}

/** What a handler catches. */
export type FailureNode =
  | { readonly kind: "exception"; readonly name: Located<string> }
  | { readonly kind: "error"; readonly name: Located<string> }
  | { readonly kind: "any-exception" }
  | { readonly kind: "any-error" }
  | { readonly kind: "any" };
