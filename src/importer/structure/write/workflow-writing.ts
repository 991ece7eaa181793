import type { DefaultsNode, ThreadNode } from "../../../ast/documents.js";
import type { ThreadPlan } from "../find/thread-plan.js";
import type { Writing } from "../values/writing.js";

/** A workflow while its threads are written. */
export interface WorkflowWriting extends Pick<Writing, "at" | "cannot"> {
  readonly plans: ReadonlyMap<string, ThreadPlan>;
  readonly defaults: DefaultsNode;
  /** A thread's body: where it stands inside another one, and under its name. */
  readonly thread: (plan: ThreadPlan) => ThreadNode;
}
