import type { NodeOutput } from "../../graph/assignment.js";
import { quotedList } from "../../util/text.js";
import { handleOf } from "../handle-of.js";
import type { Finding, Rule } from "../rule.js";
import { refusesOutput, valueUsesOf } from "../value-uses.js";

export const unknownHandle: Rule = {
  name: "unknown-handle",
  severity: "error",
  refusedBy: "server",
  summary: "`steps.x` names no step that runs before this one in the same thread.",
  why: "A step's output is there once the step has run, and only in its own thread: the body of a `catch` is another one. The server refuses the output of a node that the thread doesn't have; the output of a later one fails the run.",
  on: {
    thread(thread, { workflow }, { report }) {
      for (const use of valueUsesOf(thread)) {
        if (use.value.kind !== "node-output") continue;
        // The step that is meant may be one that could not be read.
        if (use.value.source.kind === "unknown" && workflow.incomplete) continue;
        const finding = findingFor(use.value);
        if (finding !== undefined) report({ refusedBy: use.value.source.kind === "later" ? "wfspec" : refusesOutput(use), ...finding });
      }
    },
  },
};

function findingFor({ handle, handleSpan: span, source }: NodeOutput): Finding | undefined {
  const called = `No step before this one is called "${handle}".`;
  switch (source.kind) {
    case "found":
      return source.exact ? undefined : { message: called, span, help: `Did you mean "${handleOf(source.node)}"?` };
    case "unknown":
      return {
        message: called,
        span,
        help:
          source.known.length > 0 ? `There are ${quotedList(source.known.slice(0, 10))}.` : "Save the value to a variable, and read that.",
      };
    case "later":
      // A step that stands before this one but was not found is broken, which has been reported.
      if (source.place.start < span.start) return undefined;
      return {
        message: `Step "${handle}" runs after this one.`,
        span,
        help: "Read its output after it.",
        related: [{ span: source.place, message: `"${handle}" is here.` }],
      };
    case "other-thread":
      return {
        message: `Step "${handle}" runs in another thread.`,
        span,
        help: 'Put its output into a variable there with "save", and read the variable here.',
        related: [{ span: source.place, message: `"${handle}" is here.` }],
      };
    case "ambiguous":
      return undefined;
  }
}
