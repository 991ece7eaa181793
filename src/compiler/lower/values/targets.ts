import type { Expression, Selector } from "../../../ast/expressions.js";
import type { SaveNode, TargetNode } from "../../../ast/steps.js";
import type { ValueNode } from "../../../ast/values.js";
import type { Report } from "../../../diagnostics/collector.js";
import { printExpression } from "../../../expressions/printer.js";
import type { Assignment, NodeOutput } from "../../../graph/assignment.js";
import type { GraphNode, Mutation } from "../../../graph/workflow.js";
import type { Span } from "../../../source/span.js";
import { lowerExpression } from "./expressions.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { lowerUntold, lowerValue } from "./values.js";

/** `target: value` as a mutation that assigns. A target that could not be read is dropped; it has been reported. */
export function assign(target: TargetNode, value: ValueNode, thread: ThreadContext): void {
  const place = lowerTarget(target, thread);
  if (place === undefined) return;
  const expected = place.variable.target?.type.type;
  const lowered =
    place.jsonPath !== undefined
      ? lowerValue(value, undefined, thread)
      : expected === undefined
        ? lowerUntold(value, thread)
        : lowerValue(value, expected, thread);
  thread.machine.mutate(assignment(target.span, place, lowered));
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

function lowerTarget({ expression, span }: TargetNode, thread: ThreadContext): Place | undefined {
  if (expression.kind === "invalid") return undefined;
  const [base, jsonPath] = partsOf(expression);
  const problem = problemOf(expression, base);
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
