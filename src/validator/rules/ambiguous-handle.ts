import type { Span } from "../../source/span.js";
import type { Rule } from "../rule.js";
import { valueUsesOf } from "../value-uses.js";
import { mapDefined } from "../../util/lists.js";

export const ambiguousHandle: Rule = {
  name: "ambiguous-handle",
  severity: "error",
  refusedBy: "wfspec",
  summary: "`steps.x` could mean more than one step.",
  why: "Steps without an id are called like their TaskDef or event. When two of them are called alike, nobody can tell which output is meant.",
  on: {
    thread(thread, _place, { report }) {
      const ids = new Set(mapDefined(thread.nodes, ({ id }) => id && keyOf(id.span)));
      for (const { value } of valueUsesOf(thread)) {
        if (value.kind !== "node-output" || value.source.kind !== "ambiguous") continue;
        const { places } = value.source;
        // Two steps with one id are a mistake of their own.
        if (places.filter((place) => ids.has(keyOf(place))).length > 1) continue;
        report({
          message: `"${value.handle}" could mean any of ${places.length} steps.`,
          span: value.handleSpan,
          help: 'Give the step that is meant an "id", and write that here.',
          related: places.map((span) => ({ span, message: `This step is called "${value.handle}".` })),
        });
      }
    },
  },
};

function keyOf({ file, start }: Span): string {
  return `${file.path}:${start}`;
}
