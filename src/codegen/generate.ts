import type { Report } from "../diagnostics/collector.js";
import type { CheckedProject } from "../graph/project.js";
import type { GeneratedFile, GenerateOptions } from "./generated-file.js";
import { handlerFile } from "./files/handler-module.js";
import { makePlan } from "./make-plan.js";
import { structsFile } from "./files/structs-module.js";
import { taskFile } from "./files/task-module.js";
import { mainFile, workersFile } from "./files/workers-module.js";

/** What generation has to say, and the files that it wants to exist: none when a report is an error. */
export interface GenerateResult {
  readonly reports: readonly Report[];
  readonly files: readonly GeneratedFile[];
}

/**
 * The typed workers of a project's TaskDefs: types and shapes under `generated/`, which are ours, and a handler for each task with the
 * program that runs them, which are the user's. Equal definitions give equal bytes, whatever the order of the files.
 */
export function generateWorkers(project: CheckedProject, options: GenerateOptions): GenerateResult {
  const { plan, reports } = makePlan(project);
  const failed = reports.some((report) => (report.severity ?? "error") === "error");
  if (failed || plan.tasks.length === 0) return { reports, files: [] };
  return {
    reports,
    files: [
      ...(plan.structs.length === 0 ? [] : [structsFile(plan, options)]),
      ...plan.tasks.map((task) => taskFile(task, plan, options)),
      workersFile(plan, options),
      ...plan.tasks.map((task) => handlerFile(task, plan)),
      mainFile(),
    ],
  };
}
