import type { SourceMapping, SourceNode, SourceScalar, SourceSequence } from "../../source/tree.js";
import { isEmpty, readAs, shown, type ShapeContext } from "./context.js";

/**
 * Looks through a value for what is never right: a place with nothing in it, a `~`, and a list in brackets whose item became a mapping for
 * want of quotes. The first two are read as null from here on. All else depends on the type that the place expects, and is judged later.
 */
export function checkValue(node: SourceNode, key: string | undefined, context: ShapeContext): void {
  switch (node.kind) {
    case "scalar":
      if (node.text.length < 2 && node.style === "plain" && node.incomplete !== true) checkNothing(node, key, context);
      return;
    case "sequence":
      for (const item of node.items) {
        if (item.kind === "mapping" && isLoosePair(item, node)) reportLoosePair(item, context);
        else checkValue(item, undefined, context);
      }
      return;
    case "mapping":
      for (const entry of node.entries) checkValue(entry.value, entry.key.text, context);
  }
}

function checkNothing(node: SourceScalar, key: string | undefined, context: ShapeContext): void {
  if (!isEmpty(node) && node.text !== "~") return;
  readAs(node, "null", context);
  const place = key === undefined ? "the dash" : `"${shown(key)}"`;
  if (isEmpty(node)) {
    const help = `Write "null" if null is meant, or "''" for an empty text.${key === "return" ? ' A thread that returns nothing ends with "complete: true".' : ""}`;
    context.report({ code: "empty-value", message: `There is nothing after ${place}.`, span: node.span, help });
  } else {
    context.report({
      code: "unexpected-null",
      message: '"~" is null in YAML.',
      span: node.span,
      help: `Write "null" if null is meant, or "'~'" for the text.`,
      fixes: [{ title: 'Write "null".', safe: true, edits: [{ span: node.span, text: "null" }] }],
    });
  }
}

/** `[a: b]`: a mapping without braces in a list with brackets. */
export function isLoosePair(item: SourceMapping, list: SourceSequence): boolean {
  const source = list.span.file.text;
  const first = source[item.span.start];
  return item.entries.length === 1 && source[list.span.start] === "[" && first !== "{" && first !== "*" && first !== "&";
}

function reportLoosePair(item: SourceMapping, context: ShapeContext): void {
  const { start, end } = item.span;
  const text = item.span.file.text.slice(start, end);
  context.report({
    code: "wrong-type",
    message: `"${shown(text)}" is a mapping here, for it has a colon with a blank after it.`,
    span: item.span,
    help: `Put it in quotes for a text, or in braces, "{ ${shown(text)} }", for a mapping.`,
  });
}
