import type { Assignment } from "./assignment.js";
import type { TypeUse } from "./definitions.js";
import type { ProjectDefinition } from "./project.js";
import type { GraphNode, NodeKind, Thread } from "./workflow.js";

const parts: { readonly [K in Assignment["kind"]]: (value: Extract<Assignment, { kind: K }>) => readonly Assignment[] } = {
  variable: () => [],
  literal: () => [],
  "node-output": () => [],
  operation: (value) => [value.left, value.right],
  comparison: (value) => [value.left, value.right],
  format: (value) => value.args,
  struct: (value) => value.fields.map((field) => field.value),
  size: (value) => [value.operand],
  invalid: () => [],
};

/** The values that a value is made of. */
export function partsOf(value: Assignment): readonly Assignment[] {
  return (parts[value.kind] as (value: Assignment) => readonly Assignment[])(value);
}

/** Calls `visit` for a value and all its parts, the whole first. */
export function visitAssignment(value: Assignment, visit: (value: Assignment) => void): void {
  visit(value);
  for (const part of partsOf(value)) visitAssignment(part, visit);
}

const values: { readonly [K in NodeKind]: (node: Extract<GraphNode, { kind: K }>) => readonly (Assignment | undefined)[] } = {
  entrypoint: () => [],
  nop: () => [],
  exit: ({ exit }) => (exit.kind === "return" ? [exit.value] : exit.kind === "fail" ? [exit.content] : []),
  task: (node) => node.args.map((argument) => argument.value),
  "external-event": (node) => [node.timeout, node.correlationKey],
  sleep: (node) => [node.value],
};

/** The values of a node itself; its edges are not asked. */
export function valuesOf(node: GraphNode): readonly Assignment[] {
  return (values[node.kind] as (node: GraphNode) => readonly (Assignment | undefined)[])(node).filter((value) => value !== undefined);
}

/** Every whole value of a thread: defaults, arguments, conditions, what mutations assign (the lost ones too). */
export function* assignmentsOf(thread: Thread): Generator<Assignment> {
  for (const variable of thread.variables) if (variable.default !== undefined) yield variable.default;
  for (const node of thread.nodes) {
    yield* valuesOf(node);
    for (const edge of node.edges) {
      if (edge.condition !== undefined) yield edge.condition;
      for (const mutation of edge.mutations) yield mutation.value;
    }
  }
  for (const mutation of thread.lostMutations) yield mutation.value;
}

/** Every type that a definition names, and in workflows those of variables, `throws` and `output`. */
export function* typeUsesOf(definition: ProjectDefinition): Generator<TypeUse> {
  switch (definition.kind) {
    case "TaskDef":
      for (const input of definition.inputs) yield input.type;
      if (definition.output !== undefined) yield definition.output;
      break;
    case "StructDef":
      for (const field of definition.fields) yield field.type;
      break;
    case "ExternalEventDef":
      if (definition.content !== undefined && definition.content !== "void") yield definition.content;
      break;
    case "WfSpec":
      if (definition.output !== undefined) yield definition.output;
      for (const thread of definition.threads) {
        for (const variable of thread.variables) {
          yield variable.type;
          for (const index of variable.searchableOn) yield index.type;
        }
      }
  }
  if ("throws" in definition) for (const thrown of definition.throws ?? []) if (thrown.content !== undefined) yield thrown.content;
}
