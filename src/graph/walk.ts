import type { Assignment } from "./assignment.js";
import type { TaskDef, TypeUse } from "./definitions.js";
import type { ProjectDefinition } from "./project.js";
import type { ExitNode, GraphNode, Thread, Variable } from "./workflow.js";

const NONE: readonly Assignment[] = [];

/** The values that a value is made of. */
export function partsOf(value: Assignment): readonly Assignment[] {
  switch (value.kind) {
    case "variable":
    case "literal":
    case "node-output":
    case "invalid":
      return NONE;
    case "operation":
    case "comparison":
      return [value.left, value.right];
    case "format":
      return value.args;
    case "struct":
      return value.fields.map((field) => field.value);
    case "size":
      return [value.operand];
  }
}

/** Calls `visit` for a value and all its parts, the whole first. */
export function visitAssignment(value: Assignment, visit: (value: Assignment) => void): void {
  visit(value);
  for (const part of partsOf(value)) visitAssignment(part, visit);
}

/** The values of a node itself; its edges are not asked. */
export function valuesOf(node: GraphNode): readonly Assignment[] {
  switch (node.kind) {
    case "entrypoint":
    case "nop":
      return NONE;
    case "exit":
      return valuesOfExit(node);
    case "task":
      return node.args.map((argument) => argument.value);
    case "external-event":
      return [node.timeout, node.correlationKey].filter((value) => value !== undefined);
    case "sleep":
      return [node.value];
  }
}

function valuesOfExit({ exit }: ExitNode): readonly Assignment[] {
  if (exit.kind === "return") return [exit.value];
  return exit.kind === "fail" && exit.content !== undefined ? [exit.content] : NONE;
}

/** Every whole value of a thread: defaults, arguments, conditions, what mutations assign (the lost ones too). */
export function assignmentsOf(thread: Thread): readonly Assignment[] {
  const all: Assignment[] = [];
  for (const variable of thread.variables) if (variable.default !== undefined) all.push(variable.default);
  for (const node of thread.nodes) {
    for (const value of valuesOf(node)) all.push(value);
    for (const edge of node.edges) {
      if (edge.condition !== undefined) all.push(edge.condition);
      for (const mutation of edge.mutations) all.push(mutation.value);
    }
  }
  for (const mutation of thread.lostMutations) all.push(mutation.value);
  return all;
}

/** Every type that a definition names; in workflows those of variables, `throws` and `output`. */
export function typeUsesOf(definition: ProjectDefinition): readonly TypeUse[] {
  const uses: TypeUse[] = [];
  switch (definition.kind) {
    case "TaskDef":
      for (const input of definition.inputs) uses.push(input.type);
      addResults(definition, uses);
      break;
    case "StructDef":
      for (const field of definition.fields) uses.push(field.type);
      break;
    case "ExternalEventDef":
      if (definition.content !== undefined && definition.content !== "void") uses.push(definition.content);
      break;
    case "WfSpec":
      addResults(definition, uses);
      for (const thread of definition.threads) for (const variable of thread.variables) addTypes(variable, uses);
  }
  return uses;
}

function addResults({ output, throws = [] }: Pick<TaskDef, "output" | "throws">, uses: TypeUse[]): void {
  if (output !== undefined) uses.push(output);
  for (const { content } of throws) if (content !== undefined) uses.push(content);
}

function addTypes(variable: Variable, uses: TypeUse[]): void {
  uses.push(variable.type);
  for (const index of variable.searchableOn) uses.push(index.type);
}
