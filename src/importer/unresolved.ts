import type { Project, ProjectDefinition } from "../graph/project.js";
import type { Reference } from "../graph/reference.js";
import type { Thread } from "../graph/workflow.js";
import { typeUsesOf } from "../graph/walk.js";

/** The names that a project uses and does not define: files of the language are to take them as right. */
export function unresolvedNames({ definitions }: Project): ReadonlySet<string> {
  const names = new Set<string>();
  for (const definition of definitions) {
    for (const use of typeUsesOf(definition)) for (const struct of use.structs) add(struct, names);
    if (definition.kind === "WfSpec") for (const thread of definition.threads) addNames(thread, names);
    for (const other of othersOf(definition)) add(other, names);
  }
  return names;
}

function othersOf(definition: ProjectDefinition): readonly Reference<unknown>[] {
  if (definition.kind === "ScheduledWfRun") return [definition.workflow];
  return definition.kind === "WfSpec" && definition.parent !== undefined ? [definition.parent] : [];
}

function addNames({ nodes, interrupts }: Thread, names: Set<string>): void {
  for (const { event } of interrupts) add(event, names);
  for (const node of nodes) {
    switch (node.kind) {
      case "task":
        add(node.task, names);
        break;
      case "user-task":
        add(node.form, names);
        for (const { action } of node.deadlines) if (action.kind === "remind") add(action.call.task, names);
        break;
      case "external-event":
      case "throw-event":
        add(node.event, names);
        break;
      case "run-child-wf":
        add(node.workflow, names);
        break;
      default:
    }
  }
}

function add({ name, target }: Reference<unknown>, names: Set<string>): void {
  if (target === undefined) names.add(name);
}
