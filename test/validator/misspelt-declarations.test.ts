import { expect, it } from "vitest";
import { check, type SourceText } from "../../src/index.js";

const workflow = (name: string, ...tasks: readonly string[]): SourceText => ({
  path: `${name}.wf.yaml`,
  text: `apiVersion: wfspec/v1\nkind: WfSpec\nname: ${name}\nsteps:\n${tasks.map((task) => `  - task: ${task}\n`).join("")}`,
  named: true,
});
const tasks = (...names: readonly string[]): SourceText => ({
  path: "tasks.wf.yaml",
  text: `apiVersion: wfspec/v1\nkind: Definitions\ntasks: { ${names.map((name) => `${name}: {}`).join(", ")} }\n`,
  named: true,
});
const config = (severities: string): SourceText => ({ path: "wfspec.config.yaml", text: `severities: ${severities}\n`, named: true });
const test = (of: string, task: string): SourceText => ({
  path: `${of}.test.wf.yaml`,
  text: `apiVersion: wfspec/v1\nkind: WfTest\nworkflow: ${of}\nscenarios:\n  - name: one\n    tasks: { ${task}: { returns: null } }\n`,
  named: true,
});
const found = (...files: readonly SourceText[]): readonly string[] =>
  check(files).diagnostics.map(({ span, severity, code, related }) => `${span.path} ${severity} ${code} ${related.length}`);

it("a misspelt declaration is one finding, whatever uses it", () => {
  const uses = [workflow("a", "charge-card"), workflow("b", "charge-card"), test("a", "charge-card")];
  expect(found(...uses, tasks("chagre-card"))).toEqual(["a.wf.yaml error unknown-task 1"]);
});

it("a misspelt use is one finding in each workflow", () => {
  const uses = [workflow("a", "chagre-card"), workflow("b", "chagre-card"), workflow("c", "charge-card")];
  expect(found(...uses, tasks("charge-card"))).toEqual(["a.wf.yaml error unknown-task 0", "b.wf.yaml error unknown-task 0"]);
});

it("names that are offered nothing are one finding in each workflow", () => {
  const uses = [workflow("a", "charge-card"), workflow("b", "charge-card")];
  expect(found(...uses, tasks())).toEqual(["a.wf.yaml error unknown-task 0", "b.wf.yaml error unknown-task 0"]);
});

it("what a test names beside is not found before the workflow is right", () => {
  expect(found(workflow("a", "charge-card"), test("a", "charge-card"), tasks())).toEqual(["a.wf.yaml error unknown-task 0"]);
  expect(found(workflow("a"), test("a", "charge-card"), tasks())).toContain("a.test.wf.yaml error unknown-in-test 0");
});

it("a severity of one rule says nothing of what another has found", () => {
  const uses = [workflow("a", "charge-card"), test("b", "charge-card"), workflow("b", "other")];
  const files = [...uses, tasks("chagre-card", "other"), config("{ unknown-in-test: off }")];
  expect(found(...files)).toEqual(["a.wf.yaml error unknown-task 0"]);
});
