import type { Assignment } from "../graph/assignment.js";
import { structsOf, typeOf } from "../graph/infer.js";
import { pinnedType } from "../graph/versions.js";
import type { WorkflowGraph } from "../graph/workflow.js";
import { isDeclarable, type ValueType } from "../types/lh-type.js";
import type { Json, JsonObject } from "../wire/definition.js";
import type { Answer, Refusal } from "./answer.js";
import type { OutputSource, Registry, StoredVariable, StoredWorkflow, WorkflowInterface } from "./registry.js";

/** What an interrupted or failed thread is given. It may change its type, and once frozen it stays as it was. */
const INPUT = "INPUT";

/** A WfSpec: one that differs is a new revision, or a new major version if callers could break. */
export function putWorkflow(workflow: WorkflowGraph, request: JsonObject, registry: Registry): Answer {
  const { name } = workflow;
  const { allowedUpdates, ...stored } = request;
  const latest = registry.get("WfSpec", name);
  const declared = declarationsIn(stored);
  const changed = latest && changedVariable(workflow, latest, declared);
  if (changed !== undefined) return { status: "refused", code: "INVALID_ARGUMENT", because: changed };
  const frozen = frozenBy(declared, latest);
  const offered = interfaceOf(workflow, declared);
  const stale =
    latest?.variables === offered.variables
      ? latest.sources.find(({ kind, name: source }) => registry.get(kind, source) === undefined)
      : undefined;
  if (stale !== undefined) return { status: "refused", code: "INTERNAL", because: lostOutput(workflow, stale) };
  const text = JSON.stringify([stored, [...frozen.values()].map(({ whole }) => whole).toSorted()]);
  if (latest === undefined) {
    registry.set("WfSpec", name, { text, frozen, ...offered, major: 0, revision: 0 });
    return { status: "created", version: { major: 0, revision: 0 } };
  }
  const { major, revision } = latest;
  if (latest.text === text) return { status: "unchanged", version: { major, revision } };
  const breaks = latest.variables !== offered.variables || latest.output !== offered.output;
  if (allowedUpdates === "NO_UPDATES") return { status: "refused", code: "ALREADY_EXISTS", because: forbidden(workflow, "none") };
  if (allowedUpdates === "MINOR_REVISION_UPDATES" && breaks)
    return { status: "refused", code: "FAILED_PRECONDITION", because: forbidden(workflow, "minor") };
  const version = breaks ? { major: major + 1, revision: 0 } : { major, revision: revision + 1 };
  registry.set("WfSpec", name, { text, frozen, ...offered, ...version });
  return { status: "updated", version };
}

interface Declaration extends StoredVariable {
  readonly name: string;
  readonly thread: string;
  readonly required: boolean;
  readonly public: boolean;
  readonly entry: boolean;
}

/** The variables of all threads, as the server has them. */
function declarationsIn({ threadSpecs = {}, entrypointThreadName }: JsonObject): readonly Declaration[] {
  return Object.entries(threadSpecs as JsonObject).flatMap(([thread, spec]) =>
    (((spec as JsonObject)["variableDefs"] ?? []) as readonly JsonObject[]).map((variable): Declaration => {
      const varDef = (variable["varDef"] ?? {}) as JsonObject;
      return {
        thread,
        name: textOf(varDef["name"]),
        entry: thread === entrypointThreadName,
        required: variable["required"] === true,
        // The wire's zero is public.
        public: variable["accessLevel"] === undefined || variable["accessLevel"] === "PUBLIC_VAR",
        type: JSON.stringify(varDef["typeDef"] ?? null),
        whole: JSON.stringify(variable),
      };
    }),
  );
}

function textOf(json: Json | undefined): string {
  return typeof json === "string" ? json : "";
}

function changedVariable(workflow: WorkflowGraph, { frozen }: StoredWorkflow, declared: readonly Declaration[]): Refusal | undefined {
  for (const { name, thread, type } of declared) {
    const before = frozen.get(name);
    if (before === undefined || before.type === type || name === INPUT) continue;
    const variable = workflow.threads.find((one) => one.name === thread)?.variables.find((one) => one.name === name);
    return {
      code: "frozen-variable",
      message: `Variable "${name}" had another type in an earlier version of workflow "${workflow.name}".`,
      span: variable?.span ?? workflow.nameSpan,
      help: "Give it back its type, or give the new variable another name.",
      refusedBy: "server",
    };
  }
  return undefined;
}

/** What must keep its type from now on; of earlier versions whatever is not declared again. */
function frozenBy(declared: readonly Declaration[], latest: StoredWorkflow | undefined): StoredWorkflow["frozen"] {
  const frozen = new Map<string, StoredVariable>();
  for (const { name, type, whole, ...one } of declared) if (one.public || (one.entry && one.required)) frozen.set(name, { type, whole });
  const names = new Set(declared.map(({ name }) => name));
  for (const [name, before] of latest?.frozen ?? []) if (name === INPUT || !names.has(name)) frozen.set(name, before);
  return frozen;
}

/** What whoever runs the workflow, or reads its runs, sees: the public variables, those that must be given, and what it gives back. */
function interfaceOf({ threads, entryThread }: WorkflowGraph, declared: readonly Declaration[]): WorkflowInterface {
  const exits = threads.find(({ name }) => name === entryThread)?.nodes.flatMap((node) => (node.kind === "exit" ? [node.exit] : [])) ?? [];
  const exit = exits.find(({ kind }) => kind !== "fail");
  const returned = exit?.kind === "return" ? exit.value : undefined;
  return {
    variables: JSON.stringify([
      declared.flatMap((one) => (one.public ? [one.whole] : [])).toSorted(),
      declared.flatMap((one) => (one.entry && one.required ? [one.whole] : [])).toSorted(),
    ]),
    output: JSON.stringify((returned && typeReturned(returned)) ?? null),
    sources: returned === undefined ? [] : [...sourcesOf(returned)],
  };
}

/** The definitions that say what type a value is of, as far as they can be deleted. */
function* sourcesOf(value: Assignment): Generator<OutputSource> {
  if (value.cast !== undefined) return;
  if (value.kind === "operation") {
    yield* sourcesOf(value.left);
    yield* sourcesOf(value.right);
  }
  if (value.kind === "size") yield* sourcesOf(value.operand);
  if (value.kind !== "node-output" || value.source.kind !== "found") return;
  const { node } = value.source;
  if (node.kind === "task" && node.computed === undefined) yield { kind: "TaskDef", name: node.task.name };
  if (node.kind === "external-event") yield { kind: "ExternalEventDef", name: node.event.name };
}

/** The type of what is returned. What is declared has the numbers of its structs, what is built or converted has not. */
function typeReturned(value: Assignment): ValueType {
  const type = typeOf(value);
  if (!isDeclarable(type) || value.cast !== undefined || value.kind === "struct" || value.kind === "literal") return type;
  return pinnedType({ type, structs: structsOf(value), span: value.origin }) ?? type;
}

function lostOutput({ name, nameSpan }: WorkflowGraph, source: OutputSource): Refusal {
  return {
    code: "lost-output",
    message: `The version of workflow "${name}" that is there gives back what ${source.kind} "${source.name}" says, and that has been deleted.`,
    span: nameSpan,
    help: "Put it again first, or give the workflow another name.",
    refusedBy: "server",
  };
}

function forbidden({ name, nameSpan }: WorkflowGraph, allowed: "none" | "minor"): Refusal {
  return {
    code: "forbidden-update",
    message: `Workflow "${name}" ${allowed === "none" ? "differs from" : "breaks callers of"} the version that is there, and its allowed-updates is "${allowed}".`,
    span: nameSpan,
    help:
      allowed === "none"
        ? 'Write "allowed-updates: all", or give it another name.'
        : 'Write "allowed-updates: all" for a new major version.',
    refusedBy: "server",
  };
}
