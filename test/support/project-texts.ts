/** A workflow with its task in one file: nothing is found in it. */
export const GOOD = `apiVersion: wfspec/v1
kind: WfSpec
name: greet
variables:
  name: { type: str, required: true }
steps:
  - task: say
    args: { text: $name }
---
kind: Definitions
tasks:
  say:
    input: { text: str }
    output: str
`;

/** The same with one mistake, in line 7. */
export const MISSPELT = GOOD.replace("- task:", "- taks:");
