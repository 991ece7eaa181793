import type { Expression, JsonPathExpression, PathExpression, Selector } from "../../../ast/expressions.js";
import type { Assignment, Path, PathSelector } from "../../../graph/assignment.js";
import { isJson } from "../../../types/lh-type.js";
import { typeOf } from "../../../graph/infer.js";
import { jsonOfLiteral } from "./json-literal.js";
import { negated } from "../../../graph/negate.js";
import { isFor13, newerValue } from "./newer.js";
import { invalidValue, reportedValue } from "./problem.js";
import { useTypeText } from "../symbols.js";
import { threadNumber } from "../threads/thread-number.js";
import type { ThreadContext } from "../threads/thread-context.js";

type Lowering<K extends Expression["kind"]> = (node: Extract<Expression, { kind: K }>, thread: ThreadContext) => Assignment;

const lowerings: { readonly [K in Expression["kind"]]: Lowering<K> } = {
  variable: (node, thread) => ({ kind: "variable", origin: node.span, variable: thread.variable({ value: node.name, span: node.span }) }),
  "step-output": (node, thread) => ({
    kind: "node-output",
    origin: node.span,
    handle: node.handle,
    handleSpan: node.handleSpan,
    source: thread.handles.resolve(node.handle),
  }),
  "own-output": (node, thread) =>
    thread.ownOutput === undefined ? reportedValue(node.span) : { ...thread.ownOutput, origin: node.span, handleSpan: node.span },
  "thread-handle": (node, thread) => threadNumber({ value: node.handle, span: node.handleSpan }, node.span, thread),
  literal: (node) => ({ kind: "literal", origin: node.span, value: node.value }),
  list: (node) => ({
    kind: "literal",
    origin: node.span,
    value: { kind: "json_arr", json: `[${node.items.map((item) => jsonOfLiteral(item.value)).join(",")}]` },
  }),
  path: (node, thread) => withSelectors(lowerExpression(node.base, thread), node, thread),
  "json-path": (node, thread) => withPath(lowerExpression(node.base, thread), { kind: "json", text: node.path, span: node.pathSpan }, node),
  arithmetic: (node, thread) => {
    const left = lowerExpression(node.left, thread);
    const right =
      node.operator === "EXTEND" && typeOf(left).kind === "array" ? arrayOperand(node.right, thread) : lowerExpression(node.right, thread);
    return { kind: "operation", origin: node.span, operator: node.operator, left, right };
  },
  comparison: (node, thread) => ({
    kind: "comparison",
    origin: node.span,
    comparator: node.comparator,
    left: lowerExpression(node.left, thread),
    right: lowerExpression(node.right, thread),
  }),
  logic: (node, thread) => ({
    kind: "operation",
    origin: node.span,
    operator: node.operator,
    left: lowerExpression(node.left, thread),
    right: lowerExpression(node.right, thread),
  }),
  not: (node, thread) => negated(lowerExpression(node.operand, thread)),
  size: (node, thread) => ({ kind: "size", origin: node.span, operand: lowerExpression(node.operand, thread) }),
  cast: (node, thread) => {
    const operand = lowerExpression(node.operand, thread);
    const type = useTypeText(node.typeText, node.typeSpan, thread.workflow.symbols);
    if (type === undefined)
      return invalidValue(node.typeSpan, `"${node.typeText}" is not a type.`, "Write a type such as int or array<int>.");
    return operand.kind === "invalid" ? operand : { ...operand, origin: node.span, cast: type };
  },
  format: (node, thread) => ({
    kind: "format",
    origin: node.span,
    template: node.template,
    args: node.args.map((arg) => lowerExpression(arg, thread)),
  }),
  invalid: (node) => reportedValue(node.span),
};

/** An expression as the wire's tree of assignments. It never becomes a node. */
export function lowerExpression(node: Expression, thread: ThreadContext): Assignment {
  return (lowerings[node.kind] as Lowering<Expression["kind"]>)(node as never, thread);
}

/** The other operand of `extend` on an array: a list there is an array literal. */
function arrayOperand(node: Expression, thread: ThreadContext): Assignment {
  if (node.kind !== "list") return lowerExpression(node, thread);
  return { kind: "literal", origin: node.span, value: { kind: "array", items: node.items.map((item) => item.value) } };
}

function withSelectors(base: Assignment, node: PathExpression, thread: ThreadContext): Assignment {
  const computed = node.selectors.find((selector) => selector.kind === "computed");
  if (computed !== undefined && base.kind !== "invalid" && !isFor13(thread))
    return newerValue(computed.span, "A computed selector", "Write the key or index itself, or let a task pick the part.");
  return withPath(base, { kind: "lh", selectors: lowerSelectors(node.selectors, thread) }, node);
}

/** The steps of a path that is read. */
export function lowerSelectors(selectors: readonly Selector[], thread: ThreadContext): readonly PathSelector[] {
  return selectors.map((selector) =>
    selector.kind === "computed" ? { kind: "dynamic", value: lowerExpression(selector.value, thread), span: selector.span } : selector,
  );
}

/** Hangs a path on a variable or a step's output; the wire has no other place for one. */
function withPath(base: Assignment, path: Path, node: PathExpression | JsonPathExpression): Assignment {
  if (base.kind === "invalid") return base;
  if (base.kind !== "variable" && base.kind !== "node-output") {
    return invalidValue(node.span, "Only a variable or a step's output has parts.", "Set a variable to the value first.");
  }
  if (path.kind === "json" && !isJson(typeOf(base)) && typeOf(base).kind !== "unknown") {
    return invalidValue(node.span, "Only JSON values have a JSON path.", "Write the part as .name or [0].");
  }
  return base.kind === "variable"
    ? { kind: "variable", origin: node.span, cast: base.cast, variable: base.variable, path }
    : {
        kind: "node-output",
        origin: node.span,
        cast: base.cast,
        handle: base.handle,
        handleSpan: base.handleSpan,
        source: base.source,
        path,
      };
}
