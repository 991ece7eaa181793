import type { DefinitionKind, DefinitionNode } from "../../ast/documents.js";
import type { Project, ProjectDefinition } from "../../graph/project.js";
import { mapDefined } from "../../util/lists.js";
import {
  declareStructDef,
  fillStructDef,
  fillStructDefaults,
  lowerExternalEventDef,
  lowerTaskDef,
  lowerUserTaskDef,
  lowerWorkflowEventDef,
} from "./definitions.js";
import { lowerSchedule } from "./schedules.js";
import type { LostNames, Symbols } from "./symbols.js";
import { lowerWfTest } from "./tests.js";
import { declareWorkflow } from "./workflow.js";

/**
 * The definitions of all files as one project, on top of those of `base`. Names are resolved across files, whatever their order; of two
 * definitions of one name the first is meant. A name that may be that of a lost definition is taken as right.
 */
export function lowerProject(nodes: readonly DefinitionNode[], base?: Project, lost: LostNames = new Set()): Project {
  const made = new Map<DefinitionNode, ProjectDefinition>();
  const below: Partial<Project> = base ?? {};
  const structDefs = new Table(below.structDefs, made);
  const taskDefs = new Table(below.taskDefs, made);
  const externalEventDefs = new Table(below.externalEventDefs, made);
  const workflowEventDefs = new Table(below.workflowEventDefs, made);
  const userTaskDefs = new Table(below.userTaskDefs, made);
  const workflows = new Table(below.workflows, made);
  const schedules = new Table(below.schedules, made);
  const symbols: Symbols = {
    structDefs: structDefs.byName,
    taskDefs: taskDefs.byName,
    externalEventDefs: externalEventDefs.byName,
    workflowEventDefs: workflowEventDefs.byName,
    userTaskDefs: userTaskDefs.byName,
    workflows: workflows.byName,
    lost,
  };

  const structs = ofKind(nodes, "StructDef").map((node) => ({ node, definition: structDefs.put(node, declareStructDef(node)) }));
  for (const { node, definition } of structs) fillStructDef(definition, node, symbols);
  for (const { node, definition } of structs) fillStructDefaults(definition, node, symbols);
  for (const node of ofKind(nodes, "TaskDef")) taskDefs.put(node, lowerTaskDef(node, symbols));
  for (const node of ofKind(nodes, "ExternalEventDef")) externalEventDefs.put(node, lowerExternalEventDef(node, symbols));
  for (const node of ofKind(nodes, "WorkflowEventDef")) workflowEventDefs.put(node, lowerWorkflowEventDef(node, symbols));
  for (const node of ofKind(nodes, "UserTaskDef")) userTaskDefs.put(node, lowerUserTaskDef(node, symbols));

  const lowerings = ofKind(nodes, "WfSpec").map((node) => {
    const lowering = declareWorkflow(node, symbols);
    workflows.put(node, lowering.graph);
    return lowering;
  });
  for (const { plan } of lowerings) plan();
  for (const { lower } of lowerings) lower();
  for (const node of ofKind(nodes, "ScheduledWfRun")) schedules.put(node, lowerSchedule(node, symbols));
  return {
    definitions: mapDefined(nodes, (node) => made.get(node)),
    structDefs: structDefs.byName,
    taskDefs: taskDefs.byName,
    externalEventDefs: externalEventDefs.byName,
    workflowEventDefs: workflowEventDefs.byName,
    userTaskDefs: userTaskDefs.byName,
    workflows: workflows.byName,
    schedules: schedules.byName,
    tests: ofKind(nodes, "WfTest").map((node) => lowerWfTest(node, symbols)),
  };
}

function ofKind<K extends DefinitionKind>(nodes: readonly DefinitionNode[], kind: K) {
  return nodes.filter((node): node is Extract<DefinitionNode, { kind: K }> => node.kind === kind);
}

/** The definitions of one kind by name, on top of those of a base: the first of the project's own. */
class Table<T extends ProjectDefinition> {
  readonly byName: Map<string, T>;
  readonly #own = new Set<string>();
  readonly #made: Map<DefinitionNode, ProjectDefinition>;

  constructor(base: ReadonlyMap<string, T> | undefined, made: Map<DefinitionNode, ProjectDefinition>) {
    this.byName = new Map(base);
    this.#made = made;
  }

  put<Made extends T>(node: DefinitionNode, definition: Made): Made {
    this.#made.set(node, definition);
    if (!this.#own.has(definition.name)) this.byName.set(definition.name, definition);
    this.#own.add(definition.name);
    return definition;
  }
}
