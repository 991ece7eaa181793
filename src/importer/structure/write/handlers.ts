import type { InterruptNode, ThreadNode, TypeNode } from "../../../ast/documents.js";
import type { CatchNode, FailureNode } from "../../../ast/steps.js";
import { mentionsInput } from "../../../ast/walk.js";
import type { GraphNode } from "../../../graph/nodes.js";
import type { Failure, Handler, Interrupt } from "../../../graph/workflow.js";
import { sameType } from "../../../types/lh-type.js";
import { INPUT_VARIABLE } from "../../../types/reserved.js";
import { targetName, type Start } from "../find/thread-starts.js";
import type { WorkflowWriting } from "./workflow-writing.js";
import { located, type Writing } from "../values/writing.js";

/** Where handlers hang. */
interface HandlerPlace {
  readonly thread: string;
  readonly node: GraphNode;
  /** Whether they handle the failures of the threads that the node waits for. */
  readonly child: boolean;
}

/** The handlers of a node, those inside it that nothing else starts. */
export function writeHandlers(handlers: readonly Handler[], place: HandlerPlace, workflow: WorkflowWriting): readonly CatchNode[] {
  const { at } = workflow;
  return handlers.map((handler) => {
    const kind = place.child ? "child-handler" : "handler";
    const body = bodyInside(targetName(handler), workflow, (start) => start.kind === kind && start.handler === handler);
    const base = { span: at, keySpan: at, failure: writeFailure(handler.failure, workflow) };
    if (body === undefined) return { ...base, handler: { kind: "thread", name: located(targetName(handler), workflow) } };
    const { kind: failure } = handler.failure;
    // Errors carry nothing, nor does what a cancelled user task raises: an INPUT there is somebody's own.
    const mayCarry = (failure === "exception" || failure === "any-exception") && place.node.kind !== "user-task";
    const content = mayCarry ? contentOf(body) : undefined;
    return { ...base, content, handler: { kind: "inline", thread: content === undefined ? body : withoutInput(body) } };
  });
}

/** An interrupt, with the thread that handles it inside if nothing else starts it. */
export function writeInterrupt(interrupt: Interrupt, thread: string, workflow: WorkflowWriting): InterruptNode {
  const name = targetName(interrupt);
  const base = { span: workflow.at, event: located(interrupt.event.name, workflow) };
  const body = bodyInside(
    name,
    workflow,
    (start) => start.kind === "interrupt" && start.interrupt === interrupt && start.thread === thread,
  );
  if (body === undefined) return { ...base, handler: { kind: "thread", name: located(name, workflow) } };
  const content = contentOf(body);
  if (content === undefined) return { ...base, handler: { kind: "inline", thread: body } };
  const declared = interrupt.event.target?.content;
  const type = declared === "void" ? undefined : declared?.type;
  const isKnown = type !== undefined && content.type !== undefined && sameType(type, content.type) && mentionsInput(body);
  return { ...base, content: isKnown ? undefined : content, handler: { kind: "inline", thread: withoutInput(body) } };
}

function bodyInside(name: string, workflow: WorkflowWriting, isHere: (start: Start) => boolean): ThreadNode | undefined {
  const plan = workflow.plans.get(name);
  return plan?.inside !== undefined && isHere(plan.inside) ? workflow.thread(plan) : undefined;
}

/** The type of an `INPUT` that the language would declare as it is: the first variable, with nothing but its type. */
function contentOf({ variables: [first] }: ThreadNode): TypeNode | undefined {
  if (first?.name.value !== INPUT_VARIABLE || first.type.masked === true) return undefined;
  const isBare = first.default === undefined && !first.required && !first.searchable && first.searchableOn.length === 0 && !first.access;
  return isBare ? first.type : undefined;
}

function withoutInput(body: ThreadNode): ThreadNode {
  return { ...body, variables: body.variables.slice(1) };
}

function writeFailure(failure: Failure, writing: Pick<Writing, "at">): FailureNode {
  return failure.kind === "exception" || failure.kind === "error" ? { kind: failure.kind, name: located(failure.name, writing) } : failure;
}
