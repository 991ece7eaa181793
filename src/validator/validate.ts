import type { Report } from "../diagnostics/collector.js";
import type { CheckedProject, Project } from "../graph/project.js";
import { asOne } from "./alike/as-one.js";
import type { Finding, Rule, RuleContext } from "./rule.js";
import { judgeWorkflow } from "./server/judge-workflow.js";
import { settle, type Held } from "./server/settle.js";
import { subscriptionsOf } from "./subscriptions.js";
import { tellRefusals, visitProject, walkDefinition, walkTest } from "./walk.js";

/** Lets the rules judge a project: one walk, every finding goes to `report`; who refuses what is said of values is settled before. */
export function validate(project: Project, rules: readonly Rule[], report: (report: Report) => void): void {
  let pending: (Held & { readonly rule: Rule })[] = [];
  const contexts = rules.map((rule) => ({
    project,
    report: (finding: Finding) => {
      const whole = { code: rule.name, severity: rule.severity, refusedBy: rule.refusedBy, ...finding };
      pending.push({ report: whole, isOfValues: rule.ofValues === true, rule });
    },
  }));
  const audience = { to: subscriptionsOf(rules), contextOf: (rule: number) => contexts[rule] as RuleContext };
  const tell = (settled: readonly Report[] = pending.map((one) => one.report)): void => {
    const held = new Map<string, Report[]>();
    for (const [index, whole] of settled.entries()) {
      if (pending[index]?.rule.once) hold(whole, held);
      else report(whole);
    }
    for (const alike of held.values()) report(asOne(alike));
    pending = [];
  };
  visitProject(project, audience);
  tell();
  for (const definition of project.definitions) {
    walkDefinition(definition, audience);
    if (definition.kind !== "WfSpec") tell();
    else {
      const { reports, unsaid } = settle(pending, judgeWorkflow(definition, project));
      tell(reports);
      for (const refusal of unsaid) tellRefusals(refusal, audience);
      tell();
    }
  }
  for (const test of project.tests) {
    walkTest(test, audience);
    tell();
  }
}

function hold(report: Report, held: Map<string, Report[]>): void {
  const key = `${report.code} ${report.message}`;
  const alike = held.get(key);
  if (alike === undefined) held.set(key, [report]);
  else alike.push(report);
}

/** The one place that calls a project checked: when nothing of severity error was found in it. */
export function asChecked(project: Project, hasErrors: boolean): CheckedProject | undefined {
  return hasErrors ? undefined : (project as CheckedProject);
}
