import type { ArgumentsNode, SaveNode, TargetNode } from "../../ast/steps.js";
import { parseExpression } from "../../expressions/parser.js";
import { readCondition } from "../../expressions/scalar-value.js";
import type { Expression } from "../../ast/expressions.js";
import type { SourceNode, SourceScalar } from "../../source/tree.js";
import { asScalar, type BuildContext } from "./reader.js";
import { readValue } from "./values.js";

/** A condition: always an expression. */
export function readConditionOf(node: SourceNode | undefined, owner: SourceNode, context: BuildContext): Expression {
  const scalar = asScalar(node, context);
  return scalar === undefined ? { kind: "invalid", span: (node ?? owner).span } : readCondition(scalar, context.report);
}

/** What a mutation changes: `price`, `order.customer.name`, `lines[0]`, `order.jsonPath('$…')`. */
export function readTarget(scalar: SourceScalar, context: BuildContext): TargetNode {
  const { span } = scalar;
  if (scalar.incomplete === true) return { span, expression: { kind: "invalid", span } };
  return { span, text: scalar.text, expression: parseExpression({ scalar, start: 0, end: scalar.text.length }, context.report) };
}

/** `save: target`, or `save: { target: expression }`. */
export function readSave(node: SourceNode | undefined, context: BuildContext): SaveNode | undefined {
  switch (node?.kind) {
    case "scalar":
      return { kind: "whole", target: readTarget(node, context) };
    case "mapping":
      return {
        kind: "parts",
        entries: node.entries.map(({ key, value }) => ({
          target: readTarget(key, context),
          value: value.kind === "scalar" ? readCondition(value, context.report, { ownOutput: true }) : rejected(value, context),
        })),
      };
    case "sequence":
      context.reject(node);
      return undefined;
    default:
      return undefined;
  }
}

/** Arguments by position or by name. */
export function readArguments(node: SourceNode | undefined, context: BuildContext): ArgumentsNode | undefined {
  switch (node?.kind) {
    case "sequence":
      return { kind: "list", span: node.span, items: node.items.map((item) => readValue(item, context)) };
    case "mapping":
      return {
        kind: "mapping",
        span: node.span,
        entries: node.entries.map(({ key, value }) => ({ name: { value: key.text, span: key.span }, value: readValue(value, context) })),
      };
    case "scalar":
      context.reject(node);
      return { kind: "unread", span: node.span };
    default:
      return undefined;
  }
}

function rejected(node: SourceNode, context: BuildContext): Expression {
  context.reject(node);
  return { kind: "invalid", span: node.span };
}
