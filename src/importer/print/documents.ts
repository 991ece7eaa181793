import type {
  CorrelationNode,
  DefaultsNode,
  DefinitionNode,
  ExternalEventDefNode,
  ScheduledWfRunNode,
  StructDefNode,
  TaskDefNode,
  TypeNode,
  UserTaskDefNode,
  WfSpecNode,
  WorkflowEventDefNode,
} from "../../ast/documents.js";
import {
  maskedEntry,
  policyEntries,
  printPlain,
  printSeconds,
  printText,
  printThrows,
  printTyped,
  printVersioned,
  typeText,
} from "./parts.js";
import { secondsText } from "../seconds-text.js";
import { threadEntries } from "./thread.js";
import { printOptional, printValue } from "./values.js";
import { blockMap, map, plain, text, type OptionalEntry, type Yaml, type YamlMap } from "./yaml/node.js";

/** The documents that describe what a server holds. */
export type PrintedDefinition = Exclude<DefinitionNode, { kind: "WfTest" }>;

type Printer<K extends PrintedDefinition["kind"]> = (node: Extract<PrintedDefinition, { kind: K }>) => readonly OptionalEntry[];

const printers: { readonly [K in PrintedDefinition["kind"]]: Printer<K> } = {
  WfSpec: workflowEntries,
  TaskDef: taskEntries,
  StructDef: structEntries,
  ExternalEventDef: eventEntries,
  WorkflowEventDef: ({ content }: WorkflowEventDefNode) => [["content", printContent(content)]],
  UserTaskDef: userTaskEntries,
  ScheduledWfRun: scheduleEntries,
};

/** The keys of a definition's body, without its kind and name. */
export function definitionEntries(node: PrintedDefinition): readonly OptionalEntry[] {
  return [["description", printText(node.description)], ...(printers[node.kind] as Printer<PrintedDefinition["kind"]>)(node as never)];
}

function workflowEntries(node: WfSpecNode): readonly OptionalEntry[] {
  const { threads, parent } = node;
  const defaults = printDefaults(node.defaults);
  return [
    ["parent", parent && printVersioned(parent, node.parentVersion)],
    ["target", node.target && text(node.target)],
    ["allowed-updates", printText(node.allowedUpdates)],
    ["defaults", defaults.entries.length === 0 ? undefined : defaults],
    ["retention", printSeconds(node.retention)],
    ["thread-retention", printSeconds(node.entryRetention)],
    ["entry-thread", printText(node.entryThread)],
    ["throws", printThrows(node.throws)],
    ["output", node.output && text(typeText(node.output))],
    ...threadEntries(node.entry),
    [
      "threads",
      threads.length === 0 ? undefined : blockMap(threads.map((thread) => [thread.name?.value ?? "", blockMap(threadEntries(thread))])),
    ],
  ];
}

function printDefaults(defaults: DefaultsNode) {
  return map([...policyEntries(defaults), ["thread-retention", printSeconds(defaults.threadRetention)]]);
}

function taskEntries({ input, output, throws }: TaskDefNode): readonly OptionalEntry[] {
  return [
    [
      "input",
      mapOf(input, (one) =>
        printTyped(one.type, [maskedEntry(one.type), ["default", printOptional(one.default)], ["description", printText(one.description)]]),
      ),
    ],
    ["output", output && printTyped(output, [maskedEntry(output)])],
    ["throws", printThrows(throws)],
  ];
}

function structEntries({ fields, updates }: StructDefNode): readonly OptionalEntry[] {
  return [
    ["updates", updates === "none" ? undefined : text(updates)],
    [
      "fields",
      mapOf(fields, (field) =>
        printTyped(field.type, [
          ["default", printOptional(field.default)],
          ["nullable", field.nullable ? plain(true) : undefined],
          maskedEntry(field.type),
          ["description", printText(field.description)],
        ]),
      ) ?? map([]),
    ],
  ];
}

function eventEntries({ content, correlation, retention }: ExternalEventDefNode): readonly OptionalEntry[] {
  return [
    ["content", printContent(content)],
    ["correlation", correlation && printCorrelation(correlation)],
    ["retention", printSeconds(retention)],
  ];
}

function printContent(content: TypeNode | "void" | undefined): Yaml | undefined {
  return content && text(content === "void" ? content : typeText(content));
}

function printCorrelation({ ttlSeconds, deleteAfterFirst }: CorrelationNode): Yaml {
  const settings = map([
    ["ttl", ttlSeconds === undefined ? undefined : text(secondsText(ttlSeconds))],
    ["delete-after-first", deleteAfterFirst === undefined ? undefined : plain(deleteAfterFirst)],
  ]);
  return settings.entries.length === 0 ? plain(true) : settings;
}

function userTaskEntries({ fields }: UserTaskDefNode): readonly OptionalEntry[] {
  const printed = mapOf(fields, (field) =>
    printTyped(field.type, [
      maskedEntry(field.type),
      ["label", printText(field.label)],
      ["description", printText(field.description)],
      ["required", printPlain(field.required)],
    ]),
  );
  return [["fields", printed && { ...printed, alike: true }]];
}

function scheduleEntries(node: ScheduledWfRunNode): readonly OptionalEntry[] {
  const version =
    node.majorVersion &&
    (node.revision === undefined ? `@${node.majorVersion.value}` : `@${node.majorVersion.value}.${node.revision.value}`);
  return [
    ["workflow", text(`${node.workflow.value}${version ?? ""}`)],
    ["cron", printText(node.cron)],
    ["inputs", node.inputs.length === 0 ? undefined : map(node.inputs.map(({ name, value }) => [name.value, printValue(value)]))],
    ["parent", printOptional(node.parent)],
  ];
}

function mapOf<T extends { readonly name: { readonly value: string } }>(
  items: readonly T[],
  print: (item: T) => Yaml,
): YamlMap | undefined {
  return items.length === 0 ? undefined : map(items.map((item) => [item.name.value, print(item)]));
}
