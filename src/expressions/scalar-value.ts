import type { Expression } from "../ast/expressions.js";
import type { ExpressionValue, InvalidValue, NullValue, TextValue, ValueNode } from "../ast/values.js";
import type { Report } from "../diagnostics/collector.js";
import { spanInScalar, type SourceScalar } from "../source/tree.js";
import type { ExpressionCode } from "./codes.js";
import { MAX_NESTING } from "./limits.js";
import { type ExpressionOptions, parseExpression, parseNested } from "./parser.js";
import { type Hole, readHole, readTemplate, referenceEnd, type Unclosed } from "./template.js";
import { quoted, type Words } from "./words.js";

type Reporter = (report: Report) => void;

/**
 * What a scalar in a value position is: null, a text, a reference (`$price`), an expression (`${ … }`), or a text around expressions.
 * A mistake is reported once; one in the expression of a text makes that expression `invalid`, any other the value. The line break that
 * ends a block scalar does not count when a reference or expression is all of it.
 */
export function readScalarValue(scalar: SourceScalar, report: Reporter, options: ExpressionOptions = {}): ValueNode {
  const { text } = scalar;
  const nothing = readNull(scalar, report);
  if (nothing !== undefined) return nothing;
  if (text.indexOf("$") < 0) return textValue(scalar, text);
  const end = contentEnd(scalar);
  const reference = referenceEnd(text);
  if (reference === end) return expressionValue(scalar, parseExpression({ scalar, start: 0, end }, report, options));
  if (reference > 0) return fail(scalar, report, "invalid-reference", { start: 0, end, words: referenceWords(text.slice(0, end)) });
  const template = readTemplate(text);
  const [hole, ...others] = template.holes;
  if (template.unclosed !== undefined) return failUnclosed(scalar, report, template.unclosed);
  if (hole === undefined) return textValue(scalar, template.texts[0] ?? "");
  const isWhole = others.length === 0 && hole.start === 0 && hole.end === end;
  if (isWhole) return expressionValue(scalar, readHoleExpression(scalar, hole, { report, options, nesting: MAX_NESTING }));
  return expressionValue(scalar, {
    kind: "format",
    span: spanInScalar(scalar, 0, text.length),
    template: template.texts.map((part, index) => escapeFormat(part) + (index < template.holes.length ? `{${index}}` : "")).join(""),
    args: template.holes.map((each) => readHoleExpression(scalar, each, { report, options, nesting: MAX_NESTING - 1 })),
  });
}

/**
 * What a scalar in a constant position is: null or a text, with the same escapes as in a value position. A `$name` at the start and a
 * `${` anywhere are reported: nothing is computed there.
 */
export function readConstantScalar(scalar: SourceScalar, report: Reporter): TextValue | NullValue | InvalidValue {
  const { text } = scalar;
  const nothing = readNull(scalar, report);
  if (nothing !== undefined) return nothing;
  if (text.indexOf("$") < 0) return textValue(scalar, text);
  const template = readTemplate(text);
  const reference = referenceEnd(text);
  const place = reference > 0 ? { start: 0, end: reference } : (template.holes[0] ?? template.unclosed);
  if (place === undefined) return textValue(scalar, template.texts[0] ?? "");
  const { start, end } = place;
  const words = {
    message: `${quoted(text.slice(start, end))} stands where only a constant can.`,
    help:
      reference > 0
        ? `Write a constant; for the text itself, write "$$" at its start.`
        : `Write a constant; for the text itself, write "$\${".`,
  };
  return fail(scalar, report, "unexpected-reference", { start, end, words });
}

/** Reads a scalar that is always an expression, such as a condition; `${ … }` around the whole of it means nothing. */
export function readCondition(scalar: SourceScalar, report: Reporter, options: ExpressionOptions = {}): Expression {
  const { text } = scalar;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (start >= end) return readEmpty(scalar, report, 0, text.length);
  if (text.startsWith("${", start)) {
    const hole = readHole(text, start);
    if ("unclosed" in hole) return failUnclosed(scalar, report, hole.unclosed);
    if (hole.end === end) return readHoleExpression(scalar, hole, { report, options, nesting: MAX_NESTING });
  }
  return parseExpression({ scalar, start, end }, report, options);
}

/** Plain `null`, and what is written for it elsewhere. */
function readNull(scalar: SourceScalar, report: Reporter): NullValue | InvalidValue | undefined {
  const { text, style, span } = scalar;
  if (style !== "plain" || text.length > 4) return undefined;
  if (text === "null") return { kind: "null", span };
  if (text !== "" && text !== "~") return undefined;
  const message = text === "" ? "The value is empty." : `"~" is not a value.`;
  report({ code: "invalid-null", span, message, help: `Write "null" for no value, or '' for an empty text.` });
  return { kind: "invalid", span };
}

/** Where the text ends that decides what a scalar is: before the line breaks that end a block scalar. */
function contentEnd({ text, style }: SourceScalar): number {
  let end = text.length;
  if (style !== "block") return end;
  while (end > 0 && text.charAt(end - 1) === "\n") end -= 1;
  return end;
}

interface HoleOptions {
  readonly report: Reporter;
  readonly options: ExpressionOptions;
  readonly nesting: number;
}

function readHoleExpression(scalar: SourceScalar, hole: Hole, { report, options, nesting }: HoleOptions): Expression {
  const { innerStart, innerEnd } = hole;
  if (scalar.text.slice(innerStart, innerEnd).trim() === "") return readEmpty(scalar, report, hole.start, hole.end);
  return parseNested({ scalar, start: innerStart, end: innerEnd }, report, options, nesting);
}

function readEmpty(scalar: SourceScalar, report: Reporter, start: number, end: number): InvalidValue {
  const words = { message: "The expression is empty.", help: `Write a value such as "price", or "price > 100".` };
  return fail(scalar, report, "invalid-expression", { start, end, words });
}

function textValue(scalar: SourceScalar, text: string): TextValue {
  return { kind: "text", span: scalar.span, text, plain: scalar.style === "plain" };
}

function expressionValue(scalar: SourceScalar, expression: Expression): ExpressionValue {
  return { kind: "expression", span: scalar.span, expression };
}

interface Mistake {
  readonly start: number;
  readonly end: number;
  readonly words: Words;
}

function fail(scalar: SourceScalar, report: Reporter, code: ExpressionCode, { start, end, words }: Mistake): InvalidValue {
  report({ code, span: spanInScalar(scalar, start, end), message: words.message, help: words.help });
  return { kind: "invalid", span: scalar.span };
}

const SHORT = 40;

function referenceWords(text: string): Words {
  const message = `${quoted(text)} goes on after a reference.`;
  if (text.length > SHORT || text.includes("${")) {
    return { message, help: `Write "\${ … }" around what is an expression, or "$$" at the start of a text.` };
  }
  return { message, help: `Write "\${ ${text.slice(1)} }" for an expression, or "$${text}" for this text.` };
}

function failUnclosed(scalar: SourceScalar, report: Reporter, { start, end }: Unclosed): InvalidValue {
  const opening = scalar.text.slice(start, end);
  const help =
    opening === "${"
      ? `Write "}" where the expression ends, or "$\${" for the text itself.`
      : `Write ${opening} where the text ends; inside it, write \\${opening}.`;
  return fail(scalar, report, "invalid-expression", {
    start,
    end,
    words: { message: `${opening === "${" ? quoted(opening) : `The text that starts with ${opening}`} is not closed.`, help },
  });
}

/**
 * A text as MessageFormat takes it literally. A run with braces is quoted as one: `'{''{'` would be `{'{`, because a doubled quote is a
 * quote inside quotes too.
 */
export function escapeFormat(text: string): string {
  return text.replace(/[{']+/g, (run) => {
    const doubled = run.replaceAll("'", "''");
    return run.includes("{") ? `'${doubled}'` : doubled;
  });
}
