import type { Report } from "../../../src/diagnostics/collector.js";
import type { ProjectDefinition, Project } from "../../../src/graph/project.js";
import type { GraphNode } from "../../../src/graph/nodes.js";
import type { Thread, WorkflowGraph } from "../../../src/graph/workflow.js";
import { jsonSource } from "../../../src/importer/read-wire/json-source.js";
import { readProject } from "../../../src/importer/read-wire/read-project.js";

/** What reading some requests gives, with the findings of the reader alone. */
export interface Reading {
  readonly project: Project;
  readonly definitions: readonly (ProjectDefinition | undefined)[];
  readonly reports: readonly Report[];
}

export function read(...requests: readonly (readonly [kind: string, request: unknown])[]): Reading {
  const reports: Report[] = [];
  const sources = requests.map(([kind, request], index) => ({ kind, root: jsonSource(`${index}/${kind}.json`, request).root }));
  return { ...readProject(sources, (report) => reports.push(report)), reports };
}

/** The findings as `code: the text that they stand at`. */
export function places({ reports }: Reading): readonly string[] {
  return reports.map(({ code, span }) => `${code}: ${span.file.text.slice(span.start, span.end).replaceAll(/\s+/g, " ")}`);
}

/** A workflow of one thread `main` with these nodes after its entrypoint; variables by name with their wire types. */
export function workflow(nodes: object, variables: Readonly<Record<string, string>> = {}, more: object = {}) {
  const variableDefs = Object.entries(variables).map(([name, primitiveType]) => ({ varDef: { name, typeDef: { primitiveType } } }));
  return {
    name: "wf",
    entrypointThreadName: "main",
    threadSpecs: { main: { nodes: { start: { entrypoint: {} }, ...nodes }, variableDefs } },
    ...more,
  };
}

/** The thread of a name of the first definition. */
export function threadOf(reading: Reading, name = "main"): Thread {
  const graph = reading.definitions.find((definition): definition is WorkflowGraph => definition?.kind === "WfSpec");
  const thread = graph?.threads.find((one) => one.name === name);
  if (thread === undefined) throw new Error(`no thread ${name}`);
  return thread;
}

/** The node `n`, as data without places. */
export function nodeOf(reading: Reading, name = "n", thread = "main"): unknown {
  const node = threadOf(reading, thread).nodes.find((one: GraphNode) => one.name === name);
  return plain(node);
}

const PLACES = new Set([
  "span",
  "origin",
  "keySpan",
  "nameSpan",
  "handleSpan",
  "targetSpan",
  "argsSpan",
  "timeoutSpan",
  "exceptionSpan",
  "cronSpan",
]);
const NAMED = new Set(["target", "elsewhere", "node"]);

/** A part of the graph without places and without what is undefined; what a name stands for is its name. */
export function plain(value: unknown): unknown {
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Map) return plain(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key, part]) => part !== undefined && !PLACES.has(key));
  return Object.fromEntries(
    entries.map(([key, part]) => [key, NAMED.has(key) && part !== null ? `→ ${(part as { name: string }).name}` : plain(part)]),
  );
}
