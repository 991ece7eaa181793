import type { Interrupt, ParentWorkflow, Thread, Variable, WorkflowGraph } from "../../graph/workflow.js";
import { invariant } from "../../util/invariant.js";
import type { Json, JsonObject } from "../../wire/definition.js";
import { emitLiteral } from "./literals.js";
import { emitNode } from "./nodes.js";
import { emitPrimitive } from "./types.js";
import { emitUse } from "./uses.js";

const allowedUpdates = { all: undefined, minor: "MINOR_REVISION_UPDATES", none: "NO_UPDATES" } as const;
const accessLevels = { private: "PRIVATE_VAR", public: undefined, inherited: "INHERITED_VAR" } as const;

/** A `PutWfSpecRequest` in canonical proto-JSON: what is false, empty or zero is not written. */
export function emitWorkflow(graph: WorkflowGraph): JsonObject {
  const updates = allowedUpdates[graph.allowedUpdates];
  return {
    name: graph.name,
    threadSpecs: Object.fromEntries(graph.threads.map((thread) => [thread.name, emitThread(thread)])),
    entrypointThreadName: graph.entryThread,
    ...(graph.retentionSeconds !== undefined && { retentionPolicy: { secondsAfterWfTermination: String(graph.retentionSeconds) } }),
    ...(graph.parent && { parentWfSpec: emitParent(graph.parent) }),
    ...(updates !== undefined && { allowedUpdates: updates }),
  };
}

/** The major version 0, which is the wire's zero, unless one is given: as the SDK does. */
function emitParent({ name, target, version }: ParentWorkflow): JsonObject {
  return { wfSpecName: target?.name ?? name, ...(version !== undefined && version > 0 && { wfSpecMajorVersion: version }) };
}

function emitThread({ nodes, variables, interrupts, retentionSeconds }: Thread): JsonObject {
  return {
    nodes: Object.fromEntries(nodes.map((node) => [node.name, emitNode(node)])),
    ...(variables.length > 0 && { variableDefs: variables.map(emitVariable) }),
    ...(interrupts.length > 0 && { interruptDefs: interrupts.map(emitInterrupt) }),
    ...(retentionSeconds !== undefined && { retentionPolicy: { secondsAfterThreadTermination: String(retentionSeconds) } }),
  };
}

/** The wire's zero of the access level is PUBLIC, which canonical JSON leaves out. */
function emitVariable(variable: Variable): Json {
  const access = accessLevels[variable.access];
  return {
    varDef: {
      name: variable.name,
      ...(variable.default?.kind === "literal" && { defaultValue: emitLiteral(variable.default.value) }),
      typeDef: emitUse(variable.type),
    },
    ...(variable.required && { required: true }),
    ...(variable.searchable && { searchable: true }),
    ...(variable.searchableOn.length > 0 && { jsonIndexes: variable.searchableOn.map(emitIndex) }),
    ...(access !== undefined && { accessLevel: access }),
  };
}

function emitInterrupt({ event, thread }: Interrupt): Json {
  return { externalEventDefId: { name: event.target?.name ?? event.name }, handlerSpecName: thread.target?.name ?? thread.name };
}

function emitIndex({ path, type }: Variable["searchableOn"][number]): Json {
  invariant(type.type?.kind === "primitive", "a checked index has a primitive type");
  return { fieldPath: path, fieldType: emitPrimitive(type.type.name) };
}
