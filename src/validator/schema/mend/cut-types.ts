import type { SourceEntry, SourceMapping, SourceScalar } from "../../../source/tree.js";
import { isEmpty, readAs, shown, type ShapeContext } from "../context.js";
import { judgeType } from "../words/type-text.js";

/**
 * `{ type: map<str, int> }`: in flow style the comma ends the text, and the rest becomes a key with nothing after it. Reports each such pair
 * once, at the type, and reads it as what was meant.
 */
export function mendCutTypes(node: SourceMapping, context: ShapeContext): void {
  for (const [index, { value }] of node.entries.entries()) {
    if (value.kind === "scalar" && value.style === "plain" && value.text.includes("map<"))
      mend(value, node.entries.slice(index + 1), context);
  }
}

function mend(scalar: SourceScalar, following: readonly SourceEntry[], context: ShapeContext): void {
  let text = scalar.text;
  for (const [index, { key, value }] of following.entries()) {
    if (!isEmpty(value) || judgeType(text) === undefined) return;
    text += `, ${key.text}`;
    if (judgeType(text) !== undefined) continue;
    const span = { file: key.span.file, start: scalar.span.start, end: key.span.end };
    context.report({
      code: "invalid-type",
      message: `The comma in "${shown(text)}" ends the text here: in braces a comma starts the next key.`,
      span,
      help: `Put the type in quotes: "${shown(text)}".`,
      fixes: [{ title: "Put the type in quotes.", safe: false, edits: [{ span, text: `"${text}"` }] }],
    });
    readAs(scalar, text, context);
    for (const entry of following.slice(0, index + 1)) context.dropped.add(entry);
    return;
  }
}
