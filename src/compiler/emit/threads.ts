import type {
  NamedArguments,
  RunChildWfNode,
  StartMultipleThreadsNode,
  StartThreadNode,
  WaitForChildWfNode,
  WaitForThreadsNode,
} from "../../graph/nodes.js";
import type { Reference } from "../../graph/reference.js";
import type { Handler } from "../../graph/workflow.js";
import { NEWEST } from "../../types/lh-type.js";
import { invariant } from "../../util/invariant.js";
import type { Json, JsonObject } from "../../wire/definition.js";
import { emitAssignment } from "./assignments.js";

const strategies = { all: undefined, first: "WAIT_FOR_FIRST", any: "WAIT_FOR_ANY" } as const;

/** A `StartThreadNode`. */
export function emitStartThread(node: StartThreadNode): JsonObject {
  return { threadSpecName: nameOf(node.thread), ...emitArguments("variables", node) };
}

/** A `StartMultipleThreadsNode`. */
export function emitStartMultipleThreads(node: StartMultipleThreadsNode): JsonObject {
  return { threadSpecName: nameOf(node.thread), ...emitArguments("variables", node), iterable: emitAssignment(node.iterable) };
}

/** A `WaitForThreadsNode`. */
export function emitWaitForThreads(
  { threads, childHandlers, strategy }: WaitForThreadsNode,
  emitHandler: (handler: Handler) => JsonObject,
): JsonObject {
  const word = strategies[strategy];
  return {
    ...emitWaited(threads),
    ...(childHandlers.length > 0 && { perThreadFailureHandlers: childHandlers.map(emitHandler) }),
    ...(word !== undefined && { strategy: word }),
  };
}

function emitWaited(threads: WaitForThreadsNode["threads"]): JsonObject {
  if (threads.kind === "all-of") return { threadList: emitAssignment(threads.list) };
  const numbers = threads.numbers.map((number): Json => ({ threadRunNumber: emitAssignment(number) }));
  return { threads: numbers.length === 0 ? {} : { threads: numbers } };
}

/** A `RunChildWfNode`. The major version is always written, but 0, which is the wire's default. */
export function emitRunChildWf(node: RunChildWfNode): JsonObject {
  const version = node.version ?? NEWEST;
  return {
    ...(node.computed === undefined ? { wfSpecName: nameOf(node.workflow) } : { wfSpecVar: emitAssignment(node.computed) }),
    ...(version !== 0 && { majorVersion: version }),
    ...emitArguments("inputs", node),
    ...(node.childId !== undefined && { childId: emitAssignment(node.childId) }),
  };
}

/** A `WaitForChildWfNode`. */
export function emitWaitForChildWf({ child, source: { source } }: WaitForChildWfNode): JsonObject {
  invariant(source.kind === "found", "a checked workflow's handles are found");
  return { childWfRunId: emitAssignment(child), childWfRunSourceNode: source.node.name };
}

function emitArguments(key: "variables" | "inputs", { args }: NamedArguments): JsonObject {
  if (args.length === 0) return {};
  return { [key]: Object.fromEntries(args.map(({ variable, value }) => [nameOf(variable), emitAssignment(value)])) };
}

function nameOf({ target, name }: Reference<{ readonly name: string }>): string {
  return target?.name ?? name;
}
