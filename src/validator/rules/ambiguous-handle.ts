import type { Span } from "../../source/span.js";
import type { Rule } from "../rule.js";
import { handleUsesOf } from "../handle-uses.js";
import { mapDefined } from "../../util/lists.js";

export const ambiguousHandle: Rule = {
  name: "ambiguous-handle",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A handle (`steps.x`, `threads.x`, `wait-threads: x`, `wait-workflow: x`) could mean more than one step.",
  why: "Steps without an id are called like their TaskDef, event, thread or workflow. When two of them are called alike, nobody can tell which output is meant.",
  on: {
    thread(thread, _place, { report }) {
      const ids = new Set(mapDefined(thread.nodes, ({ id }) => id && keyOf(id.span)));
      for (const { handle, handleSpan, source } of handleUsesOf(thread)) {
        if (source.kind !== "ambiguous") continue;
        const { places } = source;
        // Two steps with one id are a mistake of their own.
        if (places.filter((place) => ids.has(keyOf(place))).length > 1) continue;
        report({
          message: `"${handle}" could mean any of ${places.length} steps.`,
          span: handleSpan,
          help: 'Give the step that is meant an "id", and write that here.',
          related: places.map((span) => ({ span, message: `This step is called "${handle}".` })),
        });
      }
    },
  },
};

function keyOf({ file, start }: Span): string {
  return `${file.path}:${start}`;
}
