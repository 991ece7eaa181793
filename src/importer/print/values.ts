import type { ValueNode } from "../../ast/values.js";
import { coreScalar } from "../../types/literal-text.js";
import { invariant } from "../../util/invariant.js";
import { expressionText, escapeText } from "./texts.js";
import { list, map, plain, text, type Yaml } from "./yaml/node.js";

/** How many parts a value may have that stands on one line. */
const MOST_IN_LINE = 3;

/** A value as it is written: a scalar keeps its text, references and expressions get theirs. */
export function printValue(value: ValueNode): Yaml {
  switch (value.kind) {
    case "null":
      return plain("null");
    case "text":
      return value.plain && isTyped(value.text) ? plain(value.text) : text(escapeText(value.text));
    case "expression":
      return text(expressionText(value.expression));
    case "list":
      return list(value.items.map(printValue));
    case "mapping":
      return {
        kind: "map",
        entries: value.entries.map(({ key, plainKey, value: part }) => ({ key, plain: plainKey && isTyped(key), value: printValue(part) })),
        block: value.entries.length > MOST_IN_LINE ? true : undefined,
      };
    case "typed":
      return map([
        ["$type", text(value.typeText)],
        [value.literal ? "$literal" : "$value", printValue(value.value)],
      ]);
    case "invalid":
      invariant(false, "what is printed was read without mistakes");
  }
}

/** Whether a scalar without quotes is something else than a text. */
function isTyped(text: string): boolean {
  return coreScalar(text).kind !== "str";
}

/** The same for a value that may not be there. */
export function printOptional(value: ValueNode | undefined): Yaml | undefined {
  return value && printValue(value);
}
