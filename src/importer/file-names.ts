import type { ProjectDefinition } from "../graph/project.js";

const WORDS: Readonly<Record<ProjectDefinition["kind"], string>> = {
  WfSpec: "workflow",
  TaskDef: "task",
  StructDef: "struct",
  ExternalEventDef: "event",
  WorkflowEventDef: "workflow-event",
  UserTaskDef: "user-task",
  ScheduledWfRun: "schedule",
};

/**
 * A name for the file of each definition: `<name>.wf.yaml`, with the kind in it where another file has that name, and a number where that is
 * not enough. The file of no one definition is `definitions.wf.yaml`. No two names differ in case only.
 */
export function fileNames(leaders: readonly (Pick<ProjectDefinition, "kind" | "name"> | undefined)[]): readonly string[] {
  const taken = new Set<string>();
  const isFree = (name: string): boolean => !taken.has(name.toLowerCase());
  return leaders.map((leader) => {
    const stem = stemOf(leader?.name);
    const special = leader === undefined ? stem : `${stem}.${WORDS[leader.kind]}`;
    let chosen = [`${stem}.wf.yaml`, `${special}.wf.yaml`].find(isFree);
    for (let number = 2; chosen === undefined; number++) chosen = [`${special}-${number}.wf.yaml`].find(isFree);
    taken.add(chosen.toLowerCase());
    return chosen;
  });
}

function stemOf(name = "definitions"): string {
  return /^[A-Za-z0-9][-A-Za-z0-9_.]*$/.test(name) ? name : "unnamed";
}
