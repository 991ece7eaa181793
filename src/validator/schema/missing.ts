import type { Span } from "../../source/span.js";
import type { SourceEntry, SourceMapping } from "../../source/tree.js";
import { quotedList } from "../../util/text.js";
import { capital, type ShapeContext } from "./context.js";
import { SHAPES, type MappingName } from "./generated/shapes.js";
import type { ResolvedKeys } from "./keys.js";
import { NOUNS, WORDING } from "./words/wording.js";

/** Reports the keys that are needed and not there, and those of which only one can be there. */
export function reportMissing(
  name: MappingName,
  node: SourceMapping,
  keys: ResolvedKeys & { readonly anchor: Span },
  context: ShapeContext,
): void {
  const shape = SHAPES[name];
  const present = new Map(node.entries.map((entry) => [keys.renamed.get(entry) ?? entry.key.text, entry]));
  const missing = shape.required.filter((key) => !present.has(key));
  for (const key of missing.slice(keys.unresolved)) {
    const child = shape.keys.get(key);
    if (child === undefined) continue;
    context.report({
      code: "missing-key",
      message: `${capital(NOUNS[name])} needs "${key}".`,
      span: keys.anchor,
      help: helpFor(key, WORDING[child].help),
    });
  }
  for (const choice of shape.choices) {
    const chosen = choice.filter((key) => present.has(key));
    if (chosen.length === 0 && keys.unresolved === 0) reportNoChoice(name, choice, keys.anchor, context);
    if (chosen.length > 1)
      reportTwoChoices(
        name,
        chosen.map((key) => present.get(key)).filter((entry) => entry !== undefined),
        context,
      );
  }
  if (name === "handler" || name === "interrupt") checkHandlerVariables(present, context);
}

function helpFor(key: string, help: string): string {
  return `Add "${key}". ${help}`;
}

function reportNoChoice(name: MappingName, choice: readonly string[], span: Span, context: ShapeContext): void {
  const helps: Readonly<Record<string, string>> = {
    exception: 'Write "exception: card-declined", "any-exception: true", "error: TIMEOUT", "any-error: true" or "any: true".',
    steps: 'Write "steps:" with a list of steps, or "thread:" with the name of a thread.',
    reassign: 'Write one of "reassign: { user: bob }", "release-to-group: true", "remind: { task: send-reminder }" and "cancel: true".',
    assign: 'Write the operation and its value, for example "add: 1".',
    until: 'Write "until: $due", or "until-iso:" with a text.',
  };
  // The graph form is for those who ask for it.
  const common = choice.filter((key) => key !== "nodes");
  const message = `${capital(NOUNS[name])} needs ${quotedList(common, "or")}.`;
  const help = common.length === 1 ? helpFor(common[0] ?? "", WORDING.steps.help) : helps[choice[0] ?? ""];
  context.report({ code: "missing-key", message, span, ...(help !== undefined && { help }) });
}

function reportTwoChoices(name: MappingName, entries: readonly SourceEntry[], context: ShapeContext): void {
  const [first, second] = entries.toSorted((a, b) => a.key.span.start - b.key.span.start);
  if (first === undefined || second === undefined) return;
  const isFailure = name === "handler" && SHAPES.handler.choices[0]?.includes(first.key.text) === true;
  context.report({
    code: "misplaced-key",
    message: `${capital(NOUNS[name])} has either "${first.key.text}" or "${second.key.text}".`,
    span: second.key.span,
    related: [{ span: first.key.span, message: "The other one is here." }],
    help: isFailure ? `Write an item of its own for "${second.key.text}".` : "Leave one of them out.",
  });
}

function checkHandlerVariables(present: ReadonlyMap<string, SourceEntry>, context: ShapeContext): void {
  const variables = present.get("variables");
  if (variables === undefined || present.has("steps") || !present.has("thread")) return;
  const help = 'Declare them in the thread itself, under "threads".';
  context.report({ code: "misplaced-key", message: '"variables" goes with "steps", not with "thread".', span: variables.key.span, help });
}
