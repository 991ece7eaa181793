import { definitionEntries, type PrintedDefinition } from "./documents.js";
import { blockMap, map, text, type OptionalEntry, type YamlMap } from "./yaml/node.js";
import { writeYaml } from "./yaml/write.js";
import { printComment } from "./yaml/scalars.js";

/** A definition, and what is to be told above it. */
export interface PrintedDocument {
  readonly definition: PrintedDefinition;
  /** Lines of comments. */
  readonly notes?: readonly string[] | undefined;
}

/** The kinds that a `Definitions` document gathers, by its keys. */
const collections = [
  ["structs", "StructDef"],
  ["tasks", "TaskDef"],
  ["events", "ExternalEventDef"],
  ["workflow-events", "WorkflowEventDef"],
  ["user-tasks", "UserTaskDef"],
] as const satisfies readonly (readonly [string, PrintedDefinition["kind"]])[];

/** Definitions as the text of one file, a document each. */
export function printFile(documents: readonly PrintedDocument[]): string {
  return joined(documents.map(({ definition, notes }) => ({ notes: notes ?? [], body: documentOf(definition) })));
}

/** Definitions as the text of one file: workflows, their schedules, and the small definitions, in one `Definitions` document where it can be. */
export function printGathered(given: readonly PrintedDocument[]): string {
  const documents = [...given].sort((a, b) => placeOf(a.definition) - placeOf(b.definition));
  const small = documents.filter(({ definition }, index) => isSmall(definition) && !isRepeated(definition, documents.slice(0, index)));
  if (small.length < 2) return printFile(documents);
  const large = documents.filter((document) => !small.includes(document));
  const notes = small.flatMap((document) => document.notes ?? []);
  return joined([
    ...large.map(({ definition, notes: own }) => ({ notes: own ?? [], body: documentOf(definition) })),
    { notes, body: blockMap([["kind", text("Definitions")], ...gathered(small.map(({ definition }) => definition))]) },
  ]);
}

function placeOf({ kind }: PrintedDefinition): number {
  return kind === "WfSpec" ? 0 : kind === "ScheduledWfRun" ? 1 : 2;
}

function isSmall({ kind }: PrintedDefinition): boolean {
  return collections.some(([, gatheredKind]) => gatheredKind === kind);
}

/** Whether there is one of its name already: a mapping can't hold both. */
function isRepeated({ kind, name }: PrintedDefinition, before: readonly PrintedDocument[]): boolean {
  return before.some(({ definition }) => definition.kind === kind && definition.name.value === name.value);
}

function gathered(definitions: readonly PrintedDefinition[]): readonly OptionalEntry[] {
  return collections.map(([key, kind]): OptionalEntry => {
    const own = definitions.filter((definition) => definition.kind === kind);
    return [
      key,
      own.length === 0 ? undefined : blockMap(own.map((definition) => [definition.name.value, map(definitionEntries(definition))])),
    ];
  });
}

function documentOf(definition: PrintedDefinition): YamlMap {
  return blockMap([["kind", text(definition.kind)], ["name", text(definition.name.value)], ...definitionEntries(definition)]);
}

/** The documents with `---` between them; the first says what version of the language it is in. */
function joined(documents: readonly { readonly notes: readonly string[]; readonly body: YamlMap }[]): string {
  const texts = documents.map(({ notes, body }, index) => {
    const version = index === 0 ? [{ key: "apiVersion", value: text("wfspec/v1") }] : [];
    const comments = notes.map((note) => `${printComment(note)}\n`).join("");
    return comments + writeYaml({ ...body, entries: [...version, ...body.entries] });
  });
  return texts.join("---\n");
}
