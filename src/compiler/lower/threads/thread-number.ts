import type { HandleResolution, VariableRead } from "../../../graph/assignment.js";
import type { GraphNode } from "../../../graph/nodes.js";
import type { Located, Span } from "../../../source/span.js";
import type { ThreadContext } from "./thread-context.js";

/** The number of the thread that a step has started, or of all of them: its hidden variable. */
export function threadNumber(handle: Located<string>, origin: Span, context: ThreadContext): VariableRead {
  return numberFrom(context.handles.resolve(handle.value, "thread"), handle, origin, context);
}

/** The same for a step that is at hand. */
export function threadNumberOf(node: GraphNode, handle: Located<string>, context: ThreadContext): VariableRead {
  return numberFrom({ kind: "found", node, uncertain: false, exact: true }, handle, handle.span, context);
}

function numberFrom(
  source: HandleResolution,
  { value: handle, span }: Located<string>,
  origin: Span,
  context: ThreadContext,
): VariableRead {
  const variable = source.kind === "found" ? context.hiddenVariable(source.node) : undefined;
  return {
    kind: "variable",
    origin,
    variable: { name: variable?.name ?? handle, span, target: variable, exact: true },
    path: undefined,
    spawned: { handle, handleSpan: span, source },
  };
}
