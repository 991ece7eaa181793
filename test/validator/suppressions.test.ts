import { expect, it } from "vitest";
import { check, compile } from "../../src/index.js";

const TASK = "---\nkind: TaskDef\nname: greet\ninput: { name: str }";

/** What is found in a workflow whose one step is an event without timeout, with these lines before it. */
function findings(...before: readonly string[]) {
  const text = [
    "apiVersion: wfspec/v1",
    "kind: WfSpec",
    "name: w",
    "steps:",
    ...before,
    "  - wait-event: paid",
    "---",
    "kind: ExternalEventDef",
    "name: paid",
    "content: void",
  ];
  return check([{ path: "w.wf.yaml", text: text.join("\n") }]).diagnostics.map(
    ({ line, column, code, severity }) => `${line}:${column} ${severity} ${code}`,
  );
}

it("tells a finding that nothing suppresses", () => {
  expect(findings()).toEqual(["5:5 warning missing-wait-timeout"]);
});

it("leaves out what a comment above the line names, with its reason", () => {
  expect(findings("  # wfspec-disable-next-line missing-wait-timeout -- the customer decides")).toEqual([]);
  expect(findings("  # wfspec-disable-next-line missing-wait-timeout -- the customer decides", "  # A remark.", "")).toEqual([]);
});

it("wants a reason, and the code of a rule", () => {
  expect(findings("  # wfspec-disable-next-line missing-wait-timeout")).toEqual([
    "5:5 error invalid-suppression",
    "6:5 warning missing-wait-timeout",
  ]);
  expect(findings("  # wfspec-disable-next-line missing-wait-timout -- decided")).toEqual([
    "5:30 error invalid-suppression",
    "6:5 warning missing-wait-timeout",
  ]);
  expect(findings("  # wfspec-disable-next-line wrong-type -- decided")).toEqual([
    "5:30 error invalid-suppression",
    "6:5 warning missing-wait-timeout",
  ]);
});

it("tells a comment that suppresses nothing", () => {
  expect(findings("  # wfspec-disable-next-line missing-wait-timeout, unknown-task -- decided")).toEqual([
    "5:52 warning unused-suppression",
  ]);
});

it("lets what a server would refuse be compiled on purpose, but not what has no meaning", () => {
  const workflow = (line: string, reason: string) =>
    compile([
      {
        path: "w.wf.yaml",
        text: `apiVersion: wfspec/v1\nkind: WfSpec\nname: w\nsteps:\n  - task: greet\n    # wfspec-disable-next-line ${reason} -- to see what the server says\n    args: ${line}\n${TASK}`,
      },
    ]);
  expect(workflow("[ann, bob]", "unexpected-argument").definitions.map(({ kind }) => kind)).toEqual([
    "PutWfSpecRequest",
    "PutTaskDefRequest",
  ]);
  const broken = workflow("[$nobody]", "unknown-variable");
  expect(broken.diagnostics.map(({ code }) => code)).toEqual([]);
  const invalid = workflow('["${ 5 / }"]', "invalid-value");
  expect(invalid.definitions).toEqual([]);
});
