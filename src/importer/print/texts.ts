import type { Expression, FormatExpression } from "../../ast/expressions.js";
import { escapeFormat } from "../../expressions/scalar-value.js";
import { isName } from "../../expressions/names.js";
import { printExpression } from "../../expressions/printer.js";
import { readTemplate, referenceEnd } from "../../expressions/template.js";

/** A text as it is written where references and expressions may stand: what would be read as one is escaped. */
export function escapeText(text: string): string {
  if (!text.includes("$")) return text;
  const escaped = text.replaceAll("${", "$$${");
  const looksEscaped = escaped.startsWith("$$") && !escaped.startsWith("$${");
  return looksEscaped || referenceEnd(escaped) > 0 ? `$${escaped}` : escaped;
}

/** An expression where a value may stand: `$price` if it is just a reference, a text around expressions, else `${ … }`. */
export function expressionText(expression: Expression): string {
  if (expression.kind === "format") return formatText(expression) ?? hole(expression);
  const short = shortOf(expression);
  return short !== undefined && referenceEnd(short) === short.length ? short : hole(expression);
}

/** A reference as it is written without `${ … }`, in which any word may be a variable. */
function shortOf(expression: Expression): string | undefined {
  if (!isReference(expression)) return undefined;
  const root = expression.kind === "path" ? expression.base : expression;
  const isWord = root.kind === "variable" && isName(root.name) && root.name !== "steps" && root.name !== "threads";
  const text = printExpression(expression);
  const start = printExpression(root);
  return `$${isWord ? root.name + text.slice(start.length) : text}`;
}

function hole(expression: Expression): string {
  return `\${ ${printExpression(expression)} }`;
}

function isReference(expression: Expression): boolean {
  switch (expression.kind) {
    case "variable":
    case "step-output":
    case "thread-handle":
      return true;
    case "path":
      return expression.base.kind !== "path" && isReference(expression.base);
    default:
      return false;
  }
}

/**
 * A format string as a text around `${ … }`; undefined where no such text gives the same template, for example one in which an argument
 * stands twice, or none.
 */
function formatText({ template, args }: FormatExpression): string | undefined {
  const pieces = piecesOf(template, args.length);
  if (pieces === undefined || args.length === 0) return undefined;
  if (pieces.length === 2 && pieces[0] === "" && pieces[1] === "") return undefined;
  const holes = args.map(hole);
  const text = escapeStart(pieces.map((piece, index) => piece.replaceAll("${", "$$${") + (holes[index] ?? "")).join(""));
  const read = readTemplate(text);
  const isSame = read.texts.length === pieces.length && read.texts.every((piece, index) => piece === pieces[index]);
  return isSame && referenceEnd(text) === 0 ? text : undefined;
}

function escapeStart(text: string): string {
  const looksEscaped = text.startsWith("$$") && !text.startsWith("$${");
  return looksEscaped || referenceEnd(text) > 0 ? `$${text}` : text;
}

/** The texts between `{0}`, `{1}`, … of a template in MessageFormat's notation, if they stand in order and nothing else is special. */
function piecesOf(template: string, count: number): readonly string[] | undefined {
  const pieces: string[] = [];
  let piece = "";
  let quoted = false;
  for (let at = 0; at < template.length;) {
    const place = `{${pieces.length}}`;
    if (template.startsWith("''", at)) {
      piece += "'";
      at += 2;
    } else if (template.startsWith("'", at)) {
      quoted = !quoted;
      at += 1;
    } else if (!quoted && template.startsWith(place, at)) {
      pieces.push(piece);
      piece = "";
      at += place.length;
    } else {
      piece += template.charAt(at);
      at += 1;
    }
  }
  pieces.push(piece);
  const again = pieces.map((each, index) => escapeFormat(each) + (index < count ? `{${index}}` : "")).join("");
  return pieces.length === count + 1 && again === template ? pieces : undefined;
}
