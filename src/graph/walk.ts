import type { Assignment } from "./assignment.js";
import type { Throws, TypeUse } from "./definitions.js";
import type { ProjectDefinition } from "./project.js";
import type { GraphNode, NodeKind, Thread, Variable } from "./workflow.js";

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

const typeUses: {
  readonly [K in ProjectDefinition["kind"]]: (definition: Extract<ProjectDefinition, { kind: K }>) => readonly (TypeUse | undefined)[];
} = {
  TaskDef: ({ inputs, output, throws }) => [...inputs.map((input) => input.type), output, ...contentsOf(throws)],
  StructDef: ({ fields }) => fields.map((field) => field.type),
  ExternalEventDef: ({ content }) => (content === "void" ? [] : [content]),
  WfSpec: ({ output, throws, threads }) => [
    output,
    ...contentsOf(throws),
    ...threads.flatMap((thread) => thread.variables.flatMap(variableTypes)),
  ],
};

/** Every type that a definition names; in workflows those of variables, `throws` and `output`. */
export function typeUsesOf(definition: ProjectDefinition): readonly TypeUse[] {
  return (typeUses[definition.kind] as (definition: ProjectDefinition) => readonly (TypeUse | undefined)[])(definition).filter(
    (use) => use !== undefined,
  );
}

function contentsOf(throws: readonly Throws[] = []): readonly (TypeUse | undefined)[] {
  return throws.map((thrown) => thrown.content);
}

function variableTypes(variable: Variable): readonly TypeUse[] {
  return [variable.type, ...variable.searchableOn.map((index) => index.type)];
}
