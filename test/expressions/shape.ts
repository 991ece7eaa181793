import type { Expression, Selector } from "../../src/ast/expressions.js";
import { parseExpression } from "../../src/expressions/parser.js";
import type { Literal } from "../../src/types/literal.js";
import { plainScalar, reporter } from "../support/scalars.js";

/** An expression as nested words, `(ADD 1 (MULTIPLY 2 price))`: shows what an expression was read as, without spans. */
export function shape(e: Expression): string {
  switch (e.kind) {
    case "variable":
      return e.name;
    case "step-output":
    case "thread-handle":
      return `(${e.kind} ${e.handle})`;
    case "literal":
      return literalShape(e.value);
    case "list":
      return `(${["list", ...e.items.map(shape)].join(" ")})`;
    case "path":
      return `(path ${[shape(e.base), ...e.selectors.map(selectorShape)].join(" ")})`;
    case "json-path":
      return `(json-path ${shape(e.base)} ${e.path})`;
    case "arithmetic":
    case "logic":
      return `(${e.operator} ${shape(e.left)} ${shape(e.right)})`;
    case "comparison":
      return `(${e.comparator} ${shape(e.left)} ${shape(e.right)})`;
    case "not":
    case "size":
      return `(${e.kind} ${shape(e.operand)})`;
    case "cast":
      return `(cast ${shape(e.operand)} ${e.typeText})`;
    case "format":
      return `(${["format", JSON.stringify(e.template), ...e.args.map(shape)].join(" ")})`;
    default:
      return `(${e.kind})`;
  }
}

/** The shape of a text that has no mistake; its reports when it has. */
export function shapeOf(text: string, options?: { readonly ownOutput?: boolean }): string {
  const { report, reports, lines } = reporter();
  const expression = parseExpression({ scalar: plainScalar(text), start: 0, end: text.length }, report, options);
  return reports.length === 0 ? shape(expression) : lines().join("\n");
}

function selectorShape(selector: Selector): string {
  if (selector.kind === "key") return `.${selector.key}`;
  return selector.kind === "index" ? `[${selector.index}]` : `[${shape(selector.value)}]`;
}

function literalShape(literal: Literal): string {
  switch (literal.kind) {
    case "str":
      return JSON.stringify(literal.value);
    case "int":
      return String(literal.value);
    case "double":
      return `${literal.value}d`;
    case "bool":
      return String(literal.value);
    case "bytes":
      return `(bytes ${literal.base64})`;
    case "timestamp":
    case "wf_run_id":
      return `(${literal.kind} ${literal.text})`;
    default:
      return literal.kind;
  }
}
