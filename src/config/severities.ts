import type { Report } from "../diagnostics/collector.js";
import type { Severity } from "../diagnostics/diagnostic.js";
import { entriesOf, readWord, type BuildContext } from "../parser/parts/reader.js";
import type { Span } from "../source/span.js";
import type { SourceNode, SourceScalar } from "../source/tree.js";
import { closest } from "../util/did-you-mean.js";
import type { Rule } from "../validator/rule.js";
import { RULES } from "../validator/rules/index.js";
import type { ConfigCode } from "./codes.js";
import type { ChosenSeverity } from "./config.js";

const SEVERITIES: readonly ChosenSeverity[] = ["error", "warning", "info", "off"];

/** The severities of a configuration. Says which rules there are not, and which severities have no effect. */
export function readSeverities(node: SourceNode | undefined, context: BuildContext): ReadonlyMap<string, ChosenSeverity> {
  const severities = new Map<string, ChosenSeverity>();
  for (const { key, value } of entriesOf(node, context)) {
    const severity = readWord(value, SEVERITIES, context);
    const rule = ruleOf(key, context);
    if (rule === undefined || severity === undefined) continue;
    if (isFixed(rule) && severity.value !== rule.severity) reportFixed(rule, severity.span, context);
    severities.set(rule.name, severity.value);
  }
  return severities;
}

/** A rule whose code is misspelt is read as the one that was meant. */
function ruleOf(key: SourceScalar, context: BuildContext): Rule | undefined {
  if (key.incomplete === true) return undefined;
  const rule = RULES.find(({ name }) => name === key.text);
  if (rule !== undefined) return rule;
  const meant = closest(key.text, names());
  context.report({
    code: "unknown-rule" satisfies ConfigCode,
    message: `There is no rule "${key.text.slice(0, 60)}" whose severity could be chosen.`,
    span: key.span,
    help:
      meant === undefined
        ? "The rules are listed in docs/rules; what the reader and the check of the shape find is always an error."
        : `Did you mean "${meant}"?`,
    ...(meant !== undefined && { fixes: [{ title: `Write "${meant}".`, safe: false, edits: [{ span: key.span, text: meant }] }] }),
  });
  return RULES.find(({ name }) => name === meant);
}

function names(): readonly string[] {
  return RULES.map(({ name }) => name);
}

function isFixed(rule: Rule): boolean {
  return rule.refusedBy === "server" && rule.alsoOurs !== true && rule.ofValues !== true;
}

function reportFixed(rule: Rule, span: Span, context: BuildContext): void {
  context.report({
    code: "fixed-severity" satisfies ConfigCode,
    severity: "warning",
    message: `What "${rule.name}" finds is refused by a server, so it remains ${article(rule.severity)}.`,
    span,
    help: "Leave it out.",
  });
}

function article(severity: Severity): string {
  return severity === "warning" ? "a warning" : severity === "error" ? "an error" : "a note";
}

/** Tells what rules find, with the severities of a configuration. */
export interface Teller {
  readonly report: (report: Report) => void;
  /** Tells the errors that were to be less. One of them remains an error where, because of it, there is nothing that could be compiled. */
  readonly finish: (unfit: () => readonly Span[], hasErrors: () => boolean) => void;
}

/** What a server refuses is told as it is, but for what a comment suppresses. */
export function tellWith(
  severities: ReadonlyMap<string, ChosenSeverity> | undefined,
  isSuppressed: (finding: Report) => boolean,
  report: (report: Report) => void,
): Teller {
  const lowered: (readonly [Report, ChosenSeverity])[] = [];
  return {
    report(finding) {
      const chosen = isSuppressed(finding) ? "off" : finding.refusedBy === "server" ? undefined : severities?.get(finding.code);
      if (chosen === undefined) report(finding);
      else if (finding.severity === "error" && chosen !== "error") lowered.push([finding, chosen]);
      else tell(finding, chosen, report);
    },
    finish(unfitAt, hasErrors) {
      if (lowered.length === 0) return;
      const unfit = unfitAt();
      const remain = new Set(lowered.filter(([{ span }]) => unfit.some((whole) => holds(whole, span))));
      const all = remain.size === 0 && unfit.length > 0 && !hasErrors();
      for (const entry of lowered) {
        const [finding, chosen] = entry;
        if (all || remain.has(entry)) report(finding);
        else tell(finding, chosen, report);
      }
    },
  };
}

function tell(finding: Report, chosen: ChosenSeverity, report: (report: Report) => void): void {
  const { severity: _, ...rest } = finding;
  if (chosen !== "off") report({ severity: chosen, ...rest });
}

function holds(whole: Span, span: Span): boolean {
  return whole.file === span.file && whole.start <= span.start && span.end <= whole.end;
}
