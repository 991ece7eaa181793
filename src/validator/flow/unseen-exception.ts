import type { GraphNode, WaitForThreadsNode } from "../../graph/nodes.js";
import type { Handler, Thread, WorkflowGraph } from "../../graph/workflow.js";
import { isErrorName } from "../../types/reserved.js";
import { didYouMean } from "../../util/did-you-mean.js";
import { mapDefined } from "../../util/lists.js";
import { quotedList } from "../../util/text.js";
import type { Finding } from "../rule.js";
import { childOf, entryOf, raisedBy, waitedFor, type Raised } from "./raised.js";

/** What is wrong with a handler for an exception that none of the threads raises, or the workflow, that its step waits for. */
export function unseenException(handler: Handler, node: GraphNode): Finding | undefined {
  const { failure } = handler;
  if (failure.kind !== "exception" && failure.kind !== "any-exception") return undefined;
  if (node.kind === "wait-for-threads") return ofThreads(handler, node);
  const child = node.kind === "wait-for-child-wf" ? childOf(node) : undefined;
  return child && ofWorkflow(handler, child);
}

function ofThreads(handler: Handler, node: WaitForThreadsNode): Finding | undefined {
  const children = waitedFor(node);
  if (children === undefined || node.childHandlersUnread === true) return undefined;
  // The step's own handlers also see what the handlers for its children fail with.
  const isForChild = node.childHandlers.includes(handler);
  const handling = isForChild ? [] : mapDefined(node.childHandlers, ({ thread }) => thread.target);
  const raised = raisedBy([...children, ...handling]);
  const names = [...new Set(children.map(({ name }) => name))];
  const who = names.length === 1 ? `Thread ${quotedList(names)} never fails` : `Threads ${quotedList(names)} never fail`;
  return raised && hiddenOr(handler, raised, () => neverRaised(handler, raised, who, children));
}

function ofWorkflow(handler: Handler, child: WorkflowGraph): Finding | undefined {
  const { failure } = handler;
  const entry = entryOf(child);
  const raised = entry && raisedBy([entry]);
  const who = `Workflow "${child.name}" never fails`;
  const related = [{ span: child.nameSpan, message: `"${child.name}" is defined here.` }];
  const declared = (): Finding | undefined => {
    if (child.throws === undefined) return raised && entry && neverRaised(handler, raised, who, [child]);
    const names = child.throws.map(({ name }) => name);
    if (failure.kind === "exception" ? names.includes(failure.name) || isErrorName(failure.name) : names.length > 0) return undefined;
    const help = failure.kind === "exception" ? didYouMean(failure.name, names) : undefined;
    return {
      message: neverText(handler, who),
      span: spanOf(handler),
      help: help ?? `Add the exception to the "throws" of the workflow, or delete the handler.`,
      related,
    };
  };
  return raised === undefined ? declared() : hiddenOr(handler, raised, declared);
}

/** A name that only handlers fail with never gets out. */
function hiddenOr(handler: Handler, { names, hidden }: Raised, otherwise: () => Finding | undefined): Finding | undefined {
  const { failure } = handler;
  const place = failure.kind === "exception" && !names.has(failure.name) ? hidden.get(failure.name) : undefined;
  if (failure.kind !== "exception" || place === undefined) return otherwise();
  return {
    message: `This step never sees "${failure.name}": only a handler fails with it, and what counts is the failure that it handles.`,
    span: failure.span,
    help: 'Catch that failure here; or let the handler set a variable and end, and "fail" after its step.',
    related: [{ span: place, message: "The handler fails here." }],
  };
}

/** Of a thread or workflow whose tasks say what they throw. */
function neverRaised(
  handler: Handler,
  { names, open }: Raised,
  who: string,
  defined: readonly (Thread | WorkflowGraph)[],
): Finding | undefined {
  const { failure } = handler;
  if (open || (failure.kind === "exception" ? names.has(failure.name) || isErrorName(failure.name) : names.size > 0)) return undefined;
  const help = failure.kind === "exception" ? didYouMean(failure.name, [...names]) : undefined;
  return {
    message: neverText(handler, who),
    span: spanOf(handler),
    help: help ?? "Delete the handler.",
    related: [...new Set(defined)].slice(0, MOST_PLACES).map(({ name, nameSpan }) => ({ span: nameSpan, message: `"${name}" is here.` })),
  };
}

/** The most threads that are shown. */
const MOST_PLACES = 5;

function neverText({ failure }: Handler, who: string): string {
  return failure.kind === "exception" ? `${who} with "${failure.name}".` : `${who} with an exception.`;
}

function spanOf({ failure, keySpan }: Handler) {
  return "span" in failure ? failure.span : keySpan;
}
