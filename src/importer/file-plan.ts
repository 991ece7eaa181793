import type { ProjectDefinition } from "../graph/project.js";
import type { WorkflowGraph } from "../graph/workflow.js";
import { definitionsUsedBy } from "./definitions-used.js";
import { fileNames } from "./file-names.js";

/** A file, and the definitions that stand in it, by their places in the list. */
export interface FilePlan {
  readonly path: string;
  readonly members: readonly number[];
}

/** A file before it has a name: that of a workflow or of a definition alone, or the one that holds the rest. */
interface Draft {
  readonly leader?: ProjectDefinition | undefined;
  readonly members: number[];
}

/**
 * Which definitions share a file: a workflow, its schedules, and what it alone uses. What several workflows use, or none, stands in one
 * file of its own; where there is just one workflow, it is the home of everything. The second of a name stands alone.
 */
export function planFiles(definitions: readonly ProjectDefinition[]): readonly FilePlan[] {
  const first = firstOfTheirNames(definitions);
  const files = new Map<ProjectDefinition, Draft>();
  for (const definition of first) if (definition.kind === "WfSpec") files.set(definition, { leader: definition, members: [] });
  const homeOf = homes([...files.keys()].filter((definition) => definition.kind === "WfSpec"));
  const alone: Draft[] = [];
  const rest: Draft = { members: [] };
  for (const [index, definition] of definitions.entries()) {
    const home = first.has(definition) ? files.get(homeOf(definition) ?? definition) : undefined;
    if (home !== undefined) home.members.push(index);
    else if (first.has(definition) && definition.kind !== "ScheduledWfRun") rest.members.push(index);
    else alone.push({ leader: definition, members: [index] });
  }
  const [only, other] = rest.members;
  const shared = only === undefined ? [] : [other === undefined ? { ...rest, leader: definitions[only] } : rest];
  const all = [...files.values(), ...alone, ...shared];
  const names = fileNames(all.map(({ leader }) => leader));
  return all.map(({ members }, index) => ({ path: names[index] ?? "", members }));
}

function firstOfTheirNames(definitions: readonly ProjectDefinition[]): ReadonlySet<ProjectDefinition> {
  const byName = new Map<string, ProjectDefinition>();
  for (const definition of definitions) {
    const key = `${definition.kind} ${definition.name}`;
    if (!byName.has(key)) byName.set(key, definition);
  }
  return new Set(byName.values());
}

/** The workflow in whose file a definition stands; undefined for those that have no such home, and for workflows. */
function homes(workflows: readonly WorkflowGraph[]): (definition: ProjectDefinition) => WorkflowGraph | undefined {
  const users = new Map<ProjectDefinition, WorkflowGraph[]>();
  for (const workflow of workflows) for (const used of definitionsUsedBy(workflow)) users.set(used, [...(users.get(used) ?? []), workflow]);
  const [sole] = workflows.length === 1 ? workflows : [];
  return (definition) => {
    if (definition.kind === "WfSpec") return undefined;
    if (definition.kind === "ScheduledWfRun") return definition.workflow.target;
    const [user, another] = users.get(definition) ?? [];
    return another === undefined ? (user ?? sole) : undefined;
  };
}
