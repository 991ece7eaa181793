import type { Span } from "../source/span.js";
import type { Assignment, HandleUse } from "./assignment.js";
import type { ExternalEventDef, TaskDef, TaskInput, UserTaskDef, WorkflowEventDef } from "./definitions.js";
import type { Reference } from "./reference.js";
import type { Edge, Handler, Mutation, Thread, Variable, WorkflowGraph } from "./workflow.js";

/** LittleHorse's node kinds, as far as the language reaches. Every table over them is checked to be complete. */
export type GraphNode =
  | EntrypointNode
  | ExitNode
  | TaskNode
  | UserTaskNode
  | ExternalEventNode
  | ThrowEventNode
  | SleepNode
  | WaitForConditionNode
  | StartThreadNode
  | StartMultipleThreadsNode
  | WaitForThreadsNode
  | RunChildWfNode
  | WaitForChildWfNode
  | NopNode;
export type NodeKind = GraphNode["kind"];

interface NodeBase {
  /** The node's name on the wire, unique in its thread. */
  readonly name: string;
  /** The step that made it. */
  readonly origin: Span;
  /** Where a finding about the whole step stands: its kind key. */
  readonly keySpan: Span;
  readonly id?: { readonly name: string; readonly span: Span } | undefined;
  /** The first whose condition holds is taken. */
  readonly edges: readonly Edge[];
  /** The first that fits handles the failure. */
  readonly handlers: readonly Handler[];
  /** Set when there are more that could not be read, which has been reported. */
  readonly handlersUnread?: true | undefined;
}

export interface EntrypointNode extends NodeBase {
  readonly kind: "entrypoint";
}

export interface NopNode extends NodeBase {
  readonly kind: "nop";
  /** The construct that it opens or closes. */
  readonly opens?: "if" | "switch" | "while" | "repeat" | undefined;
  readonly closes?: "if" | "switch" | "while" | "repeat" | undefined;
}

export interface TaskNode extends NodeBase, TaskCall {
  readonly kind: "task";
}

/** A task to be run: a node's, or a reminder's. */
export interface TaskCall {
  /** The TaskDef; of a computed name what the node is called by, `exact` and without target. */
  readonly task: Reference<TaskDef>;
  /** The name, where it is known at run time only. */
  readonly computed?: Assignment | undefined;
  /** In the TaskDef's order. */
  readonly args: readonly TaskArgument[];
  /** Arguments by name that the TaskDef doesn't have, and inputs that nothing is given for. */
  readonly unknownArgs: readonly {
    readonly name: string;
    readonly span: Span;
    /** The input that it is read as, for it is misspelt. */ readonly meant?: TaskInput | undefined;
  }[];
  readonly missingArgs: readonly TaskInput[];
  readonly argsSpan?: Span | undefined;
  readonly timeoutSeconds?: number | undefined;
  readonly timeoutSpan?: Span | undefined;
  readonly retries?: number | undefined;
  readonly backoff?: Backoff | undefined;
}

export interface TaskArgument {
  readonly value: Assignment;
  /** The input that it is given to; absent when there is no such input, or the TaskDef is unknown. */
  readonly input?: TaskInput | undefined;
}

export interface Backoff {
  readonly span: Span;
  readonly baseMilliseconds: number;
  readonly maxMilliseconds: number;
  readonly multiplier: number;
}

export interface ExternalEventNode extends NodeBase {
  readonly kind: "external-event";
  readonly event: Reference<ExternalEventDef>;
  readonly timeout?: Assignment | undefined;
  readonly correlationKey?: Assignment | undefined;
  readonly maskCorrelationKey: boolean;
}

export interface ThrowEventNode extends NodeBase {
  readonly kind: "throw-event";
  readonly event: Reference<WorkflowEventDef>;
  /** Null where nothing is written. */
  readonly content: Assignment;
  /** Whether the author wrote it. */
  readonly contentWritten: boolean;
}

export interface WaitForConditionNode extends NodeBase {
  readonly kind: "wait-for-condition";
  readonly condition: Assignment;
}

export interface StartThreadNode extends NodeBase, NamedArguments {
  readonly kind: "start-thread";
  readonly thread: Reference<Thread>;
}

export interface StartMultipleThreadsNode extends NodeBase, NamedArguments {
  readonly kind: "start-multiple-threads";
  readonly thread: Reference<Thread>;
  readonly iterable: Assignment;
}

/** What a thread or a workflow is given. */
export interface NamedArguments {
  readonly args: readonly NamedArgument[];
  /** Set when they could not be read, which has been reported. */
  readonly argsUnread?: true | undefined;
}

/** A value that is given to a variable of a thread or a workflow. */
export interface NamedArgument {
  /** The variable as written, and the one that is meant; absent when nothing is known of whoever is started. */
  readonly variable: Reference<Variable>;
  readonly value: Assignment;
}

export interface WaitForThreadsNode extends NodeBase {
  readonly kind: "wait-for-threads";
  readonly threads:
    | { readonly kind: "list"; readonly numbers: readonly Assignment[] }
    /** One value that holds all numbers. */
    | { readonly kind: "all-of"; readonly list: Assignment };
  readonly strategy: "all" | "first" | "any";
  /** The first that fits handles the failure of a child. */
  readonly childHandlers: readonly Handler[];
  readonly childHandlersUnread?: true | undefined;
}

export interface RunChildWfNode extends NodeBase, NamedArguments {
  readonly kind: "run-child-wf";
  /** The workflow; of a computed name the text that it is computed from, `exact` and without target. */
  readonly workflow: Reference<WorkflowGraph>;
  readonly computed?: Assignment | undefined;
  /** The major version; absent for the newest. */
  readonly version?: number | undefined;
  /** The id that the child's run gets: LittleHorse 1.3. */
  readonly childId?: Assignment | undefined;
}

export interface WaitForChildWfNode extends NodeBase {
  readonly kind: "wait-for-child-wf";
  readonly child: Assignment;
  /** The node that ran the child. */
  readonly source: HandleUse;
}

export interface UserTaskNode extends NodeBase {
  readonly kind: "user-task";
  readonly form: Reference<UserTaskDef>;
  /** The pinned version; absent for the newest. */
  readonly version?: number | undefined;
  readonly user?: Assignment | undefined;
  readonly group?: Assignment | undefined;
  readonly notes?: Assignment | undefined;
  readonly onCancel?: Assignment | undefined;
  readonly deadlines: readonly Deadline[];
}

/** What happens `after` some seconds. */
export interface Deadline {
  readonly origin: Span;
  readonly keySpan: Span;
  readonly after: Assignment;
  readonly from: "arrival" | "assignment";
  readonly action:
    | {
        readonly kind: "reassign";
        readonly user?: Assignment | undefined;
        readonly group?: Assignment | undefined;
        /** Written as `release-to-group`: the group is the step's own. */
        readonly releases?: true | undefined;
      }
    | { readonly kind: "remind"; readonly call: TaskCall; readonly mutations: readonly Mutation[] }
    | { readonly kind: "cancel" };
}

export interface SleepNode extends NodeBase {
  readonly kind: "sleep";
  readonly form: "seconds" | "until" | "until-iso";
  readonly value: Assignment;
}

export interface ExitNode extends NodeBase {
  readonly kind: "exit";
  readonly exit:
    | { readonly kind: "end"; /** Written, not added at the end of a thread. */ readonly explicit: boolean }
    | { readonly kind: "return"; readonly value: Assignment }
    | {
        readonly kind: "fail";
        readonly exception: string;
        readonly exceptionSpan: Span;
        readonly message?: string | undefined;
        readonly content?: Assignment | undefined;
      };
}
