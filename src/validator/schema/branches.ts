import type { SourceNode, SourceSequence } from "../../source/tree.js";
import { entryOf } from "../../source/tree.js";
import type { ShapeContext } from "./context.js";

/** What a schema can't say about the branches of a switch: there is one with `when`, and `else` is the last. */
export function checkBranches(list: SourceSequence, context: ShapeContext): void {
  for (const [index, item] of list.items.entries()) {
    const key = elseOf(item);
    if (key === undefined) continue;
    if (index < list.items.length - 1) {
      context.report({
        code: "misplaced-key",
        message: 'What follows "else" can never be reached.',
        span: key.span,
        help: "Move this branch to the end.",
      });
    } else if (index === 0) {
      context.report({
        code: "missing-key",
        message: 'A switch needs a branch with "when".',
        span: key.span,
        help: 'Write "- when: price > 100" and "then:" before it.',
      });
    }
  }
  if (list.items.length === 0) {
    context.report({
      code: "missing-key",
      message: "A switch needs a branch.",
      span: list.span,
      help: 'Write "- when: price > 100" and "then:" below it.',
    });
  }
}

function elseOf(item: SourceNode) {
  return item.kind === "mapping" && entryOf(item, "when") === undefined ? entryOf(item, "else")?.key : undefined;
}
