import { expect, test } from "vitest";
import { looksLikeOurs } from "../../../src/parser/tree/is-ours.js";

test.each(["a.wf.yaml", "dir/a.wf.yml", "a.wf.json"])("knows %s by its name", (path) => {
  expect(looksLikeOurs(path, "")).toBe(true);
});

test.each([
  ["a.yaml", "apiVersion: wfspec/v1\nkind: WfSpec\n"],
  ["a.yaml", "# licence\n\n---\nkind: WfSpec\n  \napiVersion:   'wfspec/v1'\n"],
  ["a.yaml", "kind: WfSpec\nname: x\n'apiVersion' : \"wfspec/v2\"\n"],
  ["a.yaml", "\ufeff%YAML 1.2\n--- # c\r\napiVersion: wfspec/v1\r\n"],
  ["a.yaml", "# c\n{ kind: WfSpec, apiVersion: wfspec/v1 }\n"],
  ["a.yaml", "--- {apiVersion: wfspec/v1}\n"],
  ["a.yaml", "  apiVersion: wfspec/v1\n  kind: WfSpec\n"],
  ["a.json", '{"kind": "WfSpec", "x": {"y": [1]}, "apiVersion" :\n "wfspec/v1"}'],
  ["a.json", ' [ { "apiVersion": "wfspec/v1" } ]'],
])("knows %s by its text %j", (path, text) => {
  expect(looksLikeOurs(path, text)).toBe(true);
});

test.each([
  ["a.yaml", ""],
  ["a.yaml", "apiVersion: v1\nkind: ConfigMap\n"],
  ["a.yaml", "apiVersion: v1\n---\napiVersion: wfspec/v1\n"],
  ["a.yaml", "a: 1\n...\napiVersion: wfspec/v1\n"],
  ["a.yaml", "spec:\n  apiVersion: wfspec/v1\n"],
  ["a.yaml", "# apiVersion: wfspec/v1\nkind: x\n"],
  ["a.yaml", "text: |\n  apiVersion: wfspec/v1\n"],
  ["a.yaml", "apiVersions: wfspec/v1\n"],
  ["a.yaml", "apiVersion: x-wfspec/v1\n"],
  ["a.yaml", "{ a: { apiVersion: wfspec/v1 } }\n"],
  ["a.json", '{"a": {"apiVersion": "wfspec/v1"}}'],
  ["a.json", '{"a": "\\"apiVersion\\": \\"wfspec/v1\\""}'],
  ["a.json", '[{"a": 1}, {"apiVersion": "wfspec/v1"}]'],
  ["wf.yaml", "a: 1\n"],
])("leaves %s alone with the text %j", (path, text) => {
  expect(looksLikeOurs(path, text)).toBe(false);
});

test("is quick for large files", () => {
  const started = performance.now();
  for (const text of [
    "wfspec/\n".repeat(100_000),
    `{${'"a '.repeat(200_000)} wfspec/`,
    `wfspec/${"[".repeat(500_000)}`,
    `{${"apiVersion ".repeat(90_000)} wfspec/`,
  ])
    looksLikeOurs("a.yaml", text);
  expect(performance.now() - started).toBeLessThan(1_000);
});
