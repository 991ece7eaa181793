import { cronProblem } from "../../types/cron.js";
import type { Rule } from "../rule.js";

export const invalidCron: Rule = {
  name: "invalid-cron",
  severity: "error",
  refusedBy: "wfspec",
  summary: "The cron expression of a schedule is none.",
  why: "The server accepts any text, and then fails when it looks for the next time: the schedule is there and never runs anything.",
  on: {
    definition(definition, { report }) {
      if (definition.kind !== "ScheduledWfRun") return;
      const problem = cronProblem(definition.cron);
      if (problem !== undefined) report({ ...problem, span: definition.cronSpan });
    },
  },
};
