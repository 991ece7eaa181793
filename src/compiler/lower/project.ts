import type { DefinitionNode } from "../../ast/documents.js";
import type { ExternalEventDef, StructDef, TaskDef } from "../../graph/definitions.js";
import type { Project, ProjectDefinition } from "../../graph/project.js";
import type { WorkflowGraph } from "../../graph/workflow.js";
import { declareStructDef, fillStructDef, fillStructDefaults, lowerExternalEventDef, lowerTaskDef } from "./definitions.js";
import type { LostNames } from "./symbols.js";
import { lowerWorkflow } from "./workflow.js";
import { mapDefined } from "../../util/lists.js";

/**
 * The definitions of all files as one project, on top of those of `base`. Names are resolved across files, whatever their order; of two
 * definitions of one name the first is meant. A name that may be that of a lost definition is taken as right.
 */
export function lowerProject(nodes: readonly DefinitionNode[], base?: Project, lost: LostNames = new Set()): Project {
  const structDefs = new Map<string, StructDef>(base?.structDefs);
  const taskDefs = new Map<string, TaskDef>(base?.taskDefs);
  const externalEventDefs = new Map<string, ExternalEventDef>(base?.externalEventDefs);
  const workflows = new Map<string, WorkflowGraph>(base?.workflows);
  const symbols = { structDefs, taskDefs, externalEventDefs, lost };
  const made = new Map<DefinitionNode, ProjectDefinition>();
  const own = {
    structDefs: new Set<string>(),
    taskDefs: new Set<string>(),
    externalEventDefs: new Set<string>(),
    workflows: new Set<string>(),
  };
  const put = <T extends ProjectDefinition>(table: keyof typeof own, map: Map<string, T>, node: DefinitionNode, definition: T): void => {
    made.set(node, definition);
    if (own[table].has(definition.name)) return;
    own[table].add(definition.name);
    map.set(definition.name, definition);
  };
  const growing = mapDefined(nodes, (node) => {
    if (node.kind !== "StructDef") return undefined;
    const definition = declareStructDef(node);
    put("structDefs", structDefs, node, definition);
    return [definition, node] as const;
  });
  for (const [definition, node] of growing) fillStructDef(definition, node, symbols);
  for (const [definition, node] of growing) fillStructDefaults(definition, node, symbols);
  for (const node of nodes) {
    if (node.kind === "TaskDef") put("taskDefs", taskDefs, node, lowerTaskDef(node, symbols));
    else if (node.kind === "ExternalEventDef") put("externalEventDefs", externalEventDefs, node, lowerExternalEventDef(node, symbols));
  }
  for (const node of nodes) if (node.kind === "WfSpec") put("workflows", workflows, node, lowerWorkflow(node, symbols));
  return { definitions: mapDefined(nodes, (node) => made.get(node)), structDefs, taskDefs, externalEventDefs, workflows };
}
