import type { Rule } from "../rule.js";

export const returnFromVoid: Rule = {
  name: "return-from-void",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A test lets a task give a value back that has no output.",
  why: "The task's worker can't give anything back, so the run would go another way than the test says.",
  on: {
    test({ defaults, scenarios }, { report }) {
      for (const { tasks } of [defaults, ...scenarios]) {
        for (const { task, actions } of tasks) {
          if (task.target === undefined || task.target.output !== undefined) continue;
          for (const { result } of actions) {
            if (result.kind !== "returns" || (result.value.kind === "literal" && result.value.value.kind === "null")) continue;
            report({
              message: `Task "${task.target.name}" has no output, so it gives nothing back.`,
              span: result.value.origin,
              help: `Write "returns: null", or give the TaskDef an output.`,
              related: [{ span: task.target.nameSpan, message: `"${task.target.name}" is defined here.` }],
            });
          }
        }
      }
    },
  },
};
