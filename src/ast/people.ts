import type { Located, Span } from "../source/span.js";
import type { TaskPolicyNode } from "./documents.js";
import type { ArgumentsNode, FallibleStep, MutateStep, SaveNode, SetStep } from "./steps.js";
import type { ValueNode } from "./values.js";

/** A form that somebody fills in. */
export interface UserTaskStep extends FallibleStep {
  readonly kind: "user-task";
  /** The name of the UserTaskDef without its version. */
  readonly form: Located<string>;
  readonly version?: Located<number> | undefined;
  readonly user?: ValueNode | undefined;
  readonly group?: ValueNode | undefined;
  readonly notes?: ValueNode | undefined;
  /** The exception that a cancelled user task raises. */
  readonly onCancel?: ValueNode | undefined;
  readonly deadlines: readonly DeadlineNode[];
  readonly save?: SaveNode | undefined;
}

/** What happens some time after a user task has arrived or was assigned. */
export interface DeadlineNode {
  readonly span: Span;
  /** The key of the action. */
  readonly keySpan: Span;
  readonly after: ValueNode;
  readonly from?: Located<"arrival" | "assignment"> | undefined;
  readonly action: DeadlineActionNode;
}

export type DeadlineActionNode =
  | { readonly kind: "reassign"; readonly user?: ValueNode | undefined; readonly group?: ValueNode | undefined }
  | { readonly kind: "release-to-group" }
  | ReminderNode
  | { readonly kind: "cancel" };

/** A task that reminds; the step's thread does not wait for it. */
export interface ReminderNode extends TaskPolicyNode {
  readonly kind: "remind";
  readonly task: Located<string>;
  readonly computed?: ValueNode | undefined;
  readonly args?: ArgumentsNode | undefined;
  readonly mutations: readonly (SetStep | MutateStep)[];
}
