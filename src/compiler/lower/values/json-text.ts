import type { InvalidAssignment } from "../../../graph/assignment.js";
import type { ValueNode } from "../../../ast/values.js";
import { coreScalar } from "../../../types/literal-text.js";
import { invalidValue, reportedValue } from "./problem.js";

/** A constant value as compact JSON text; ints keep all their digits. What JSON can't hold is invalid. */
export function jsonText(value: ValueNode): string | InvalidAssignment {
  switch (value.kind) {
    case "null":
      return "null";
    case "text":
      return value.plain ? plainText(value) : JSON.stringify(value.text);
    case "list":
      return joined(value.items.map(jsonText), "[", "]");
    case "mapping":
      return joined(
        value.entries.map((entry) => {
          const text = jsonText(entry.value);
          return typeof text === "string" ? `${JSON.stringify(entry.key)}:${text}` : text;
        }),
        "{",
        "}",
      );
    case "expression":
      return invalidValue(
        value.span,
        "A JSON value in a file holds constants only.",
        "Use a struct, or let a task put the JSON together; a text that begins with a dollar sign is written with two.",
      );
    case "typed":
      return invalidValue(value.span, 'A JSON value can\'t hold a value with "$type".', "Write the value itself.");
    case "invalid":
      return reportedValue(value.span);
  }
}

function plainText(value: Extract<ValueNode, { kind: "text" }>): string | InvalidAssignment {
  const literal = coreScalar(value.text);
  switch (literal.kind) {
    case "int":
      return literal.value.toString();
    case "double":
      return Number.isFinite(literal.value)
        ? jsonNumber(value.text, literal.value)
        : invalidValue(value.span, `JSON has no number "${value.text}".`, "Write it in quotes if the text is meant.");
    case "bool":
      return String(literal.value);
    case "null":
      return "null";
    default:
      return JSON.stringify(value.text);
  }
}

/** The number as written where JSON can read it, so that no digit is lost. */
function jsonNumber(text: string, value: number): string {
  return /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$/.test(text) ? text : JSON.stringify(value);
}

function joined(parts: readonly (string | InvalidAssignment)[], open: string, close: string): string | InvalidAssignment {
  const texts: string[] = [];
  for (const part of parts) {
    if (typeof part !== "string") return part;
    texts.push(part);
  }
  return `${open}${texts.join(",")}${close}`;
}
