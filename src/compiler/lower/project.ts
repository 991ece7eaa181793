import type { DefinitionNode } from "../../ast/documents.js";
import type { WfTestNode } from "../../ast/tests.js";
import { assemble, type Declared, type Draft, type LostNames, type Project, type Surroundings } from "../../graph/project.js";
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
import type { Symbols } from "./symbols.js";
import { lowerWfTest } from "./tests.js";
import { declareWorkflow } from "./workflow.js";

/** A definition that was not written in the language, as what becomes of it among those that were. */
export type ForeignDefinition = (surroundings: Surroundings) => Draft;

/**
 * The definitions of all files as one project, on top of those of `base`. Names are resolved across files, whatever their order; of two
 * definitions of one name the first is meant. A name that may be that of a lost definition is taken as right.
 */
export function lowerProject(
  written: readonly (DefinitionNode | ForeignDefinition)[],
  base?: Project,
  lost: LostNames = new Set(),
): Project {
  const { project } = assemble((tables) => {
    const symbols: Symbols = { lost, ...tables };
    return written.map((one) => (typeof one === "function" ? one({ tables, lost }) : draftOf(one, symbols)));
  }, base);
  const symbols: Symbols = { lost, ...project };
  return { tests: mapDefined(written, (one) => (isTest(one) ? lowerWfTest(one, symbols) : undefined)), ...project };
}

function isTest(one: DefinitionNode | ForeignDefinition): one is WfTestNode {
  return typeof one !== "function" && one.kind === "WfTest";
}

/** A test is no definition. */
function draftOf(node: DefinitionNode, symbols: Symbols): Draft | undefined {
  return node.kind === "WfTest" ? undefined : { kind: node.kind, declare: () => declare(node, symbols) };
}

function declare(node: Exclude<DefinitionNode, WfTestNode>, symbols: Symbols): Declared {
  switch (node.kind) {
    case "StructDef": {
      const definition = declareStructDef(node);
      const then = [() => fillStructDef(definition, node, symbols), () => fillStructDefaults(definition, node, symbols)];
      return { definition, then };
    }
    case "TaskDef":
      return { definition: lowerTaskDef(node, symbols) };
    case "ExternalEventDef":
      return { definition: lowerExternalEventDef(node, symbols) };
    case "WorkflowEventDef":
      return { definition: lowerWorkflowEventDef(node, symbols) };
    case "UserTaskDef":
      return { definition: lowerUserTaskDef(node, symbols) };
    case "WfSpec": {
      const { graph, plan, lower } = declareWorkflow(node, symbols);
      return { definition: graph, then: [plan, lower] };
    }
    case "ScheduledWfRun":
      return { definition: lowerSchedule(node, symbols) };
  }
}
