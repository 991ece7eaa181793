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
 * A file name for each definition: `<name>.wf.yaml`, with the kind in it where two kinds have a definition of that name, and a number where
 * that is not enough. No two differ in case only.
 */
export function fileNames(definitions: readonly Pick<ProjectDefinition, "kind" | "name">[]): readonly string[] {
  const taken = new Set<string>();
  const isFree = (name: string): boolean => !taken.has(name.toLowerCase());
  return definitions.map(({ kind, name }) => {
    const stem = /^[A-Za-z0-9][-A-Za-z0-9_.]*$/.test(name) ? name : "unnamed";
    const choices = [`${stem}.wf.yaml`, `${stem}.${WORDS[kind]}.wf.yaml`];
    let chosen = choices.find(isFree);
    for (let number = 2; chosen === undefined; number++) chosen = [`${stem}.${WORDS[kind]}-${number}.wf.yaml`].find(isFree);
    taken.add(chosen.toLowerCase());
    return chosen;
  });
}
