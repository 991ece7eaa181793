export const ERROR_NAMES = [
  "CHILD_FAILURE",
  "VAR_SUB_ERROR",
  "VAR_MUTATION_ERROR",
  "USER_TASK_CANCELLED",
  "TIMEOUT",
  "TASK_FAILURE",
  "VAR_ERROR",
  "TASK_ERROR",
  "INTERNAL_ERROR",
] as const;
/** The server's own failures. Every other name is an exception; none of these can be thrown by a workflow. */
export type ErrorName = (typeof ERROR_NAMES)[number];

/** The name of the variable that handlers and the threads of `spawn-each` get their content in. */
export const INPUT_VARIABLE = "INPUT";

/** What a handler of this name catches besides its namesake. */
export const ERROR_GROUPS: Readonly<Partial<Record<ErrorName, readonly ErrorName[]>>> = {
  VAR_ERROR: ["VAR_SUB_ERROR", "VAR_MUTATION_ERROR"],
  TASK_ERROR: ["TASK_FAILURE", "TIMEOUT"],
};

export function isErrorName(name: string): name is ErrorName {
  return (ERROR_NAMES as readonly string[]).includes(name);
}

/** Whether a handler that names `handler` catches a failure called `raised`, errors and exceptions alike. */
export function errorCovers(handler: string, raised: string): boolean {
  if (handler === raised) return true;
  return isErrorName(handler) && isErrorName(raised) && (ERROR_GROUPS[handler] ?? []).includes(raised);
}

/** The failures that can end a node so that its own handlers see them. */
export interface NodeFailures {
  readonly errors: readonly ErrorName[];
  /** Names that a workflow, a worker or a child made up: the node passes them on. */
  readonly exceptions: boolean;
}

/** The kinds of node, as the graph names them. */
export type FailingNodeKind = keyof typeof NODE_FAILURES;

const failures = (errors: readonly ErrorName[], exceptions = false): NodeFailures => ({ errors, exceptions });

/**
 * What each kind of node can raise. VAR_SUB_ERROR also stands for its outgoing edges (conditions and mutations), which an exit has not.
 * The INTERNAL_ERROR of a loop without end fails the first thread past all handlers, so it is not listed. A sleep whose length cannot be
 * told fails no node but crashes the server's command, so a sleep raises only what its edges do.
 */
export const NODE_FAILURES = {
  entrypoint: failures(["VAR_SUB_ERROR"]),
  nop: failures(["VAR_SUB_ERROR"]),
  exit: failures(["CHILD_FAILURE", "VAR_ERROR"], true),
  task: failures(["TASK_FAILURE", "TIMEOUT", "VAR_SUB_ERROR", "VAR_MUTATION_ERROR", "TASK_ERROR"], true),
  "external-event": failures(["TIMEOUT", "VAR_ERROR", "VAR_SUB_ERROR"]),
  "user-task": failures(["USER_TASK_CANCELLED", "VAR_ERROR", "VAR_SUB_ERROR", "TASK_ERROR"], true),
  sleep: failures(["VAR_SUB_ERROR"]),
  "start-thread": failures(["VAR_SUB_ERROR", "INTERNAL_ERROR"]),
  "start-multiple-threads": failures(["VAR_SUB_ERROR", "INTERNAL_ERROR"]),
  "wait-for-threads": failures(["CHILD_FAILURE", "VAR_SUB_ERROR"], true),
  "throw-event": failures(["VAR_SUB_ERROR"]),
  "wait-for-condition": failures(["VAR_SUB_ERROR"]),
  "run-child-wf": failures(["VAR_SUB_ERROR", "CHILD_FAILURE"]),
  "wait-for-child-wf": failures(["VAR_SUB_ERROR", "CHILD_FAILURE"], true),
} as const satisfies Readonly<Record<string, NodeFailures>>;

/** Whether a node of this kind can raise anything that a handler naming `handler` catches. */
export function nodeCanRaise(kind: FailingNodeKind, handler: string): boolean {
  if (!isErrorName(handler)) return NODE_FAILURES[kind].exceptions;
  return NODE_FAILURES[kind].errors.some((raised) => errorCovers(handler, raised));
}
