import type { CatchNode, FailureNode, TaskStep } from "../../ast/steps.js";
import type { SourceEntry, SourceMapping, SourceNode } from "../../source/tree.js";
import { readType } from "./types.js";
import { buildThread } from "./thread.js";
import { asMapping, itemsOf, readText, valueOf, type BuildContext } from "./reader.js";
import { mapDefined } from "../../util/lists.js";

/** The handlers of a step, in order. */
export function readCatch(node: SourceNode | undefined, context: BuildContext): Pick<TaskStep, "catch" | "catchUnread"> {
  const { handlers, isUnread } = readHandlers(node, context);
  return { catch: handlers, catchUnread: isUnread };
}

/** The handlers of `catch` or `catch-each`, and whether there are more that could not be read. */
export function readHandlers(
  node: SourceNode | undefined,
  context: BuildContext,
): { readonly handlers: readonly CatchNode[]; readonly isUnread: boolean } {
  const items = itemsOf(node, context);
  const handlers = mapDefined(items, (item) => {
    const body = asMapping(item, context);
    return body && readItem(body, context);
  });
  return { handlers, isUnread: (node !== undefined && node.kind !== "sequence") || handlers.length < items.length };
}

function readItem(body: SourceMapping, context: BuildContext): CatchNode | undefined {
  const entry = body.entries.find(({ key }) => Object.hasOwn(failures, key.text));
  const failure = entry && failures[entry.key.text as keyof typeof failures](entry, context);
  const thread = readText(valueOf(body, "thread"), context);
  const content = valueOf(body, "content");
  if (entry === undefined || failure === undefined || (thread === undefined && valueOf(body, "steps") === undefined)) {
    context.reject(body);
    return undefined;
  }
  return {
    span: body.span,
    keySpan: entry.key.span,
    failure,
    handler: thread === undefined ? { kind: "inline", thread: buildThread(body, undefined, context) } : { kind: "thread", name: thread },
    content: content && readType(content, context),
  };
}

const failures = {
  exception: (entry: SourceEntry, context: BuildContext) => named("exception", entry.value, context),
  error: (entry: SourceEntry, context: BuildContext) => named("error", entry.value, context),
  "any-exception": (): FailureNode => ({ kind: "any-exception" }),
  "any-error": (): FailureNode => ({ kind: "any-error" }),
  any: (): FailureNode => ({ kind: "any" }),
};

function named(kind: "exception" | "error", node: SourceNode, context: BuildContext): FailureNode | undefined {
  const name = readText(node, context);
  return name === undefined ? undefined : { kind, name };
}
