import type { Expression, Selector } from "../../../ast/expressions.js";
import type { MutateStep, SaveNode, SetStep, TargetNode } from "../../../ast/steps.js";
import type { ValueNode } from "../../../ast/values.js";
import type { Report } from "../../../diagnostics/collector.js";
import { printExpression } from "../../../expressions/printer.js";
import type { Assignment, NodeOutput, PathSelector } from "../../../graph/assignment.js";
import { typeOfTarget, typesAbove } from "../../../graph/infer.js";
import type { GraphNode } from "../../../graph/nodes.js";
import type { Mutation } from "../../../graph/workflow.js";
import type { Span } from "../../../source/span.js";
import { isDeclarable, type LhType } from "../../../types/lh-type.js";
import { lowerExpression, lowerSelectors } from "./expressions.js";
import { isFor13, newerTarget } from "./newer.js";
import { scalarLiteral } from "./scalar-literal.js";
import { mapDefined } from "../../../util/lists.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { lowerUntold, lowerValue } from "./values.js";

/** What a `set` or `mutate` step changes, in order. A target that could not be read is dropped; it has been reported. */
export function mutationsOf(step: SetStep | MutateStep, thread: ThreadContext): readonly Mutation[] {
  if (step.kind === "mutate") {
    const place = lowerTarget(step.target, thread);
    if (place === undefined) return [];
    return [{ origin: step.target.span, ...place, operation: step.operation, value: operandFor(step, place, thread) }];
  }
  return mapDefined(step.assignments, ({ target, value }) => {
    const place = lowerTarget(target, thread);
    return place && assignment(target.span, place, assignedTo(place, value, thread));
  });
}

function assignedTo(place: Place, value: ValueNode, thread: ThreadContext): Assignment {
  if (place.path?.kind === "json") return lowerValue(value, undefined, thread);
  if (place.problem !== undefined) return lowerUntold(value, thread);
  const expected = settableType(place);
  return expected === undefined ? lowerUntold(value, thread) : lowerValue(value, expected, thread);
}

/** No type is expected of an operand; but a list that extends an array, and a mapping that extends a map, is of the variable's type. */
function operandFor({ operation, value }: MutateStep, place: Place, thread: ThreadContext): Assignment {
  if (operation === "ASSIGN") return assignedTo(place, value, thread);
  const type = place.path?.kind === "json" ? undefined : settableType(place);
  const isSame = (value.kind === "list" && type?.kind === "array") || (value.kind === "mapping" && type?.kind === "map");
  return lowerValue(value, operation === "EXTEND" && isSame ? type : undefined, thread);
}

/** `save`: the output of the node just made, whole or in parts. */
export function save(node: SaveNode | undefined, made: GraphNode, handle: string, thread: ThreadContext): void {
  if (node === undefined) return;
  const output = (span: Span): NodeOutput => ({
    kind: "node-output",
    origin: span,
    handle,
    handleSpan: span,
    source: { kind: "found", node: made, uncertain: false, exact: true },
  });
  if (node.kind === "whole") {
    mutate(node.target, output(node.target.span), thread);
    return;
  }
  for (const entry of node.entries) {
    const inside = { ...thread, ownOutput: output(entry.value.span) };
    mutate(entry.target, lowerExpression(entry.value, inside), thread);
  }
}

function mutate(target: TargetNode, value: Assignment, thread: ThreadContext): void {
  const place = lowerTarget(target, thread);
  if (place !== undefined) thread.machine.mutate(assignment(target.span, place, value));
}

/** The type that is expected of what is set there, where it is known. */
function settableType(place: Place): LhType | undefined {
  const type = typeOfTarget(place);
  return isDeclarable(type) ? type : undefined;
}

function assignment(origin: Span, { variable, targetSpan, path, problem }: Place, value: Assignment): Mutation {
  return { origin, variable, targetSpan, path, problem, operation: "ASSIGN", value };
}

type Place = Pick<Mutation, "variable" | "targetSpan" | "path" | "problem">;

function lowerTarget({ expression, span, text }: TargetNode, thread: ThreadContext): Place | undefined {
  if (expression.kind === "invalid") return undefined;
  const base = baseOf(expression);
  const problem = problemOf(expression, base);
  const named = problem === undefined || text === undefined ? undefined : thread.variable({ value: text, span });
  if (named?.target !== undefined && named.exact) return { variable: named, targetSpan: span, path: undefined, problem: undefined };
  if (base?.kind !== "variable" || problem !== undefined) {
    return { variable: { name: printExpression(expression), span, exact: true }, targetSpan: span, path: undefined, problem };
  }
  const variable = thread.variable({ value: base.name, span: base.span });
  return pathTo({ variable, targetSpan: span, path: undefined, problem: undefined }, expression, thread);
}

/** Why nothing can be set there: only variables and their parts can. */
function problemOf(expression: Expression, base: Expression | undefined): Report | undefined {
  if (base?.kind === "invalid") return undefined;
  const code = "invalid-target";
  if (base?.kind !== "variable") {
    const help = "Write the name of a variable, or a part of a JSON variable such as order.total.";
    return {
      code,
      message: `"${printExpression(expression)}" is neither a variable nor a part of one, so it cannot be set.`,
      span: expression.span,
      help,
    };
  }
  return undefined;
}

/** The variable of a target. */
function baseOf(expression: Expression): Expression | undefined {
  if (expression.kind === "variable") return expression;
  return expression.kind === "path" || expression.kind === "json-path" ? expression.base : undefined;
}

/** The place below a variable: a JSON path, or with LittleHorse 1.3 and where the variable is a struct, an array or a map, a path of the wire's own. */
function pathTo(place: Place, expression: Expression, thread: ThreadContext): Place {
  const { targetSpan: span } = place;
  if (expression.kind === "json-path") return { ...place, path: { kind: "json", text: expression.path, span } };
  if (expression.kind !== "path") return place;
  const { selectors } = expression;
  const type = place.variable.target?.type.type;
  if (type !== undefined && type.kind !== "primitive" && isFor13(thread))
    return { ...place, path: { kind: "lh", selectors: nativeSelectors(place, selectors, thread) } };
  const computed = selectors.find((selector) => selector.kind === "computed");
  if (computed === undefined) return { ...place, path: { kind: "json", text: `$${selectors.map(jsonPathOf).join("")}`, span } };
  const nothing = { name: printExpression(expression), span, exact: true };
  return { ...place, variable: nothing, problem: computedProblem(computed.span, type) };
}

/** JSON paths are constants in every version. */
function computedProblem(span: Span, type: LhType | undefined): Report {
  const instead = "Write the key or index itself, or let a task put the value together.";
  if (type === undefined || type.kind !== "primitive") return newerTarget("Setting a part that is computed", span, instead);
  return { code: "invalid-target", message: "A part of JSON that is computed cannot be set.", span, help: instead };
}

/** The steps of a path that is set. The key of a map is a value, as in the Java SDK; any other part is said by its name or number. */
function nativeSelectors(place: Place, selectors: readonly Selector[], thread: ThreadContext): readonly PathSelector[] {
  const lowered = lowerSelectors(selectors, thread);
  const types = typesAbove(place, lowered);
  return lowered.map((selector, index) => {
    const above = types[index];
    return above?.kind === "map" ? keyOf(selector, above.key) : selector;
  });
}

/** The key of a map, as a value of the type that its keys have. */
function keyOf(selector: PathSelector, type: LhType): PathSelector {
  if (selector.kind === "dynamic") return selector;
  const { span } = selector;
  const text = selector.kind === "key" ? selector.key : String(selector.index);
  return { kind: "dynamic", value: scalarLiteral({ kind: "text", span, text, plain: true }, type), span };
}

function jsonPathOf(selector: Selector): string {
  switch (selector.kind) {
    case "key":
      return /^[A-Za-z_][A-Za-z0-9_]*$/.test(selector.key)
        ? `.${selector.key}`
        : `['${selector.key.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}']`;
    case "index":
      return `[${selector.index}]`;
    case "computed":
      return "";
  }
}
