import type { Rule } from "../rule.js";

export const missingTestInput: Rule = {
  name: "missing-test-input",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A scenario leaves out a variable that whoever starts the workflow must give.",
  why: "The server refuses to start such a run.",
  on: {
    test({ workflow, defaults, scenarios, keySpan }, { report }) {
      const required = workflow.target?.threads[0]?.variables.filter((variable) => variable.required) ?? [];
      const shared = new Set(defaults.input.map(({ to }) => to.target?.name ?? to.name));
      for (const { name, input } of scenarios) {
        const given = new Set(input.map(({ to }) => to.target?.name ?? to.name));
        const missing = required.filter((variable) => !shared.has(variable.name) && !given.has(variable.name));
        const [first] = missing;
        if (first === undefined) continue;
        report({
          message: `This scenario gives no value for "${first.name}", which workflow "${workflow.name}" needs.`,
          span: name?.span ?? keySpan,
          help: `Add it to "input", of the scenario or of "defaults".`,
          related: [{ span: first.span, message: `"${first.name}" is declared here.` }],
        });
      }
    },
  },
};
