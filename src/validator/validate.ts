import type { Report } from "../diagnostics/collector.js";
import type { CheckedProject, Project } from "../graph/project.js";
import { compareText } from "../util/text.js";
import type { Finding, Rule, RuleContext } from "./rule.js";
import { subscriptionsOf } from "./subscriptions.js";
import { visitProject, walkDefinition, walkTest } from "./walk.js";

/** Lets the rules judge a project: one walk, every finding goes to `report`. */
export function validate(project: Project, rules: readonly Rule[], report: (report: Report) => void): void {
  const held = new Map<string, Report[]>();
  const contexts = rules.map((rule) => ({
    project,
    report: (finding: Finding) => {
      const whole = { code: rule.name, severity: rule.severity, refusedBy: rule.refusedBy, ...finding };
      if (rule.once) hold(whole, held);
      else report(whole);
    },
  }));
  const audience = { to: subscriptionsOf(rules), contextOf: (rule: number) => contexts[rule] as RuleContext };
  visitProject(project, audience);
  const tell = (): void => {
    for (const alike of held.values()) report(asOne(alike));
    held.clear();
  };
  for (const definition of project.definitions) {
    walkDefinition(definition, audience);
    tell();
  }
  for (const test of project.tests) {
    walkTest(test, audience);
    tell();
  }
}

function hold(report: Report, held: Map<string, Report[]>): void {
  const key = `${report.code} ${report.refusedBy} ${report.message}`;
  const alike = held.get(key);
  if (alike === undefined) held.set(key, [report]);
  else alike.push(report);
}

/** The most places that are shown beside the first. */
const MOST_PLACES = 5;

/** The first finding in the text, with the others' places. */
function asOne(alike: readonly Report[]): Report {
  const [first, ...others] = alike.toSorted(({ span: a }, { span: b }) => compareText(a.file.path, b.file.path) || a.start - b.start);
  if (first === undefined || others.length === 0) return first ?? (alike[0] as Report);
  const places = others.filter(({ span }) => span.start !== first.span.start).slice(0, MOST_PLACES);
  return { ...first, related: [...(first.related ?? []), ...places.map(({ span }) => ({ span, message: "It is used here too." }))] };
}

/** The one place that calls a project checked: when nothing of severity error was found in it. */
export function asChecked(project: Project, hasErrors: boolean): CheckedProject | undefined {
  return hasErrors ? undefined : (project as CheckedProject);
}
