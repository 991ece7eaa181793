import type { Expression, Selector } from "../../../ast/expressions.js";
import type { MutateStep, SaveNode, SetStep, TargetNode } from "../../../ast/steps.js";
import type { ValueNode } from "../../../ast/values.js";
import type { Report } from "../../../diagnostics/collector.js";
import { printExpression } from "../../../expressions/printer.js";
import type { Assignment, NodeOutput } from "../../../graph/assignment.js";
import type { GraphNode } from "../../../graph/nodes.js";
import type { Mutation } from "../../../graph/workflow.js";
import type { Span } from "../../../source/span.js";
import { lowerExpression } from "./expressions.js";
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
  if (place.jsonPath !== undefined) return lowerValue(value, undefined, thread);
  const expected = place.variable.target?.type.type;
  return expected === undefined ? lowerUntold(value, thread) : lowerValue(value, expected, thread);
}

/** No type is expected of an operand; but a list that extends an array, and a mapping that extends a map, is of the variable's type. */
function operandFor({ operation, value }: MutateStep, place: Place, thread: ThreadContext): Assignment {
  if (operation === "ASSIGN") return assignedTo(place, value, thread);
  const type = place.jsonPath === undefined ? place.variable.target?.type.type : undefined;
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

function assignment(origin: Span, { variable, targetSpan, jsonPath, problem }: Place, value: Assignment): Mutation {
  return { origin, variable, targetSpan, jsonPath, problem, operation: "ASSIGN", value };
}

type Place = Pick<Mutation, "variable" | "targetSpan" | "jsonPath" | "problem">;

function lowerTarget({ expression, span, text }: TargetNode, thread: ThreadContext): Place | undefined {
  if (expression.kind === "invalid") return undefined;
  const [base, jsonPath] = partsOf(expression);
  const problem = problemOf(expression, base);
  const named = problem === undefined || text === undefined ? undefined : thread.variable({ value: text, span });
  if (named?.target !== undefined && named.exact) return { variable: named, targetSpan: span, jsonPath: undefined, problem: undefined };
  if (base?.kind !== "variable" || problem !== undefined) {
    return { variable: { name: printExpression(expression), span, exact: true }, targetSpan: span, jsonPath: undefined, problem };
  }
  const variable = thread.variable({ value: base.name, span: base.span });
  return { variable, targetSpan: span, jsonPath, problem: undefined };
}

/** Why nothing can be set there: only variables and their parts can, and a computed part needs a newer server. */
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
  const computed = expression.kind === "path" ? expression.selectors.find((selector) => selector.kind === "computed") : undefined;
  if (computed === undefined) return undefined;
  const help = "Write the key or index itself, or let a task put the value together.";
  return { code, message: "A part that is computed cannot be set: that needs a LittleHorse 1.3 server.", span: computed.span, help };
}

/** The variable of a target, and the JSON path below it. */
function partsOf(expression: Expression): readonly [Expression | undefined, string | undefined] {
  switch (expression.kind) {
    case "variable":
      return [expression, undefined];
    case "path":
      return [expression.base, `$${expression.selectors.map(jsonPathOf).join("")}`];
    case "json-path":
      return [expression.base, expression.path];
    default:
      return [undefined, undefined];
  }
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
