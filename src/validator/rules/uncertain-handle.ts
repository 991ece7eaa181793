import type { GraphNode } from "../../graph/nodes.js";
import type { Span } from "../../source/span.js";
import { mayComeWithout } from "../flow/before.js";
import { handleOf } from "../handle-of.js";
import { handleUsesOf, readersByHandle } from "../handle-uses.js";
import type { Rule } from "../rule.js";

export const uncertainHandle: Rule = {
  name: "uncertain-handle",
  severity: "warning",
  refusedBy: "wfspec",
  summary:
    "A handle (`steps.x`, `threads.x`, `wait-threads: x`, `wait-workflow: x`) means a step inside a branch or loop that may not have run.",
  why: "When the branch was not taken there is no output, no thread and no child workflow, and asking for it fails the run.",
  on: {
    thread(thread, _place, { report }) {
      let readers: ReadonlyMap<Span, readonly GraphNode[]> | undefined;
      for (const { handle, handleSpan, source, asks } of handleUsesOf(thread)) {
        if (source.kind !== "found" || !source.uncertain || !source.exact) continue;
        readers ??= readersByHandle(thread);
        // Where the other branches have ended, or a loop tests after its round, it has run after all.
        if (readers.get(handleSpan)?.some((reader) => mayComeWithout(source.node, reader, thread)) !== true) continue;
        report({
          message: `Step "${handle}" may not have run when ${asks === "output" ? "its output is read" : "it is waited for"} here.`,
          span: handleSpan,
          help:
            asks === "output"
              ? 'Put its output into a variable with "save", and give the variable a default.'
              : "Wait for it in the branch or loop that it stands in.",
          related: [{ span: source.node.keySpan, message: `"${handleOf(source.node)}" is here.` }],
        });
      }
    },
  },
};
