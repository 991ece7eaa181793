import type { Report } from "../diagnostics/collector.js";
import type { CheckedProject, Project } from "../graph/project.js";
import type { Rule } from "./rule.js";
import { subscribe, walkDefinition } from "./walk.js";

/** Lets the rules judge a project: one walk, every finding goes to `report`. */
export function validate(project: Project, rules: readonly Rule[], report: (report: Report) => void): void {
  const to = subscribe(rules, (rule) => ({
    project,
    report: (finding) => report({ code: rule.name, severity: rule.severity, refusedBy: rule.refusedBy, ...finding }),
  }));
  for (const { call, context } of to.project) call(project, context);
  for (const definition of project.definitions) walkDefinition(definition, to);
}

/** The one place that calls a project checked: when nothing of severity error was found in it. */
export function asChecked(project: Project, hasErrors: boolean): CheckedProject | undefined {
  return hasErrors ? undefined : (project as CheckedProject);
}
