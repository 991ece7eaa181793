import { expect, test } from "vitest";
import { toPlainData } from "../../../src/validator/schema/plain-data.js";
import { shapeOf, workflowOf } from "../../support/shapes.js";

function read(text: string): { readonly data: unknown; readonly places: readonly string[] } {
  const { roots, places } = shapeOf(text);
  const [root] = roots;
  return { data: root && toPlainData(root), places };
}

function brokenSteps(count: number): string {
  return workflowOf(...Array.from({ length: count }, () => "  - { tsk: a, argz: [1], retries: x, blah: 3 }"));
}

function timed(text: string): { readonly time: number; readonly count: number } {
  const start = performance.now();
  const { places } = shapeOf(text);
  return { time: performance.now() - start, count: places.length };
}

test("reads misspelt keys, kinds and words as what they mean", () => {
  const { data, places } = read(
    "apiversion: wfspec/v1\nKind: wfspec\nname: a\nvariables: { b: { typ: string, required: yes } }\nstep:\n  - tsk: c\n    retry: '3'\n    timeout: 5 min\n",
  );
  expect(data).toEqual({
    apiVersion: "wfspec/v1",
    kind: "WfSpec",
    name: "a",
    variables: { b: { type: "str", required: true } },
    steps: [{ task: "c", retries: 3, timeout: "5m" }],
  });
  expect(places).toHaveLength(11);
});

test("reads a type that a comma has cut in two as one", () => {
  const { data, places } = read("apiVersion: wfspec/v1\nkind: TaskDef\nname: a\ninput: { b: map<str, map<int, str>>, c: int }\n");
  expect(data).toMatchObject({ input: { b: "map<str, map<int, str>>", c: "int" } });
  expect(places).toEqual(["4:13 invalid-type"]);
});

test("reads nothing and ~ as null in values, and leaves out a default that is null", () => {
  const { data, places } = read(
    workflowOf(
      "  - task: a",
      "    args: { b: , c: ~, d: null }",
      "variables: { e: { type: str, default: null }, f: { type: str, default: } }",
    ),
  );
  expect(data).toMatchObject({
    steps: [{ task: "a", args: { b: null, c: null, d: null } }],
    variables: { e: { type: "str" }, f: { type: "str" } },
  });
  expect(JSON.stringify(data)).not.toContain("default");
  expect(places).toEqual(["6:15 empty-value", "6:21 unexpected-null", "7:39 unexpected-null", "7:71 empty-value"]);
});

test("keeps the place of what it repairs", () => {
  const { roots } = shapeOf(workflowOf("  - tsk: a"));
  const steps = roots[0]?.kind === "mapping" ? roots[0].entries[3]?.value : undefined;
  const step = steps?.kind === "sequence" ? steps.items[0] : undefined;
  const key = step?.kind === "mapping" ? step.entries[0]?.key : undefined;
  expect(key).toMatchObject({ text: "task", span: { start: 57, end: 60 } });
});

test("does not repair a key whose meaning is taken", () => {
  const { data } = read(workflowOf("  - task: a", "    args: [1]", "    arg: [2]"));
  expect(data).toMatchObject({ steps: [{ task: "a", args: [1], arg: [2] }] });
});

test("says nothing about what the parser has already reported", () => {
  const { places } = shapeOf(workflowOf("  - task: $(name)", "    timeout: $(time)", "    $(key): 5"));
  expect(places.filter((place) => !place.includes("placeholder"))).toEqual([]);
  expect(places.length).toBeGreaterThan(0);
});

test("reports every mistake of a step and of what is nested in it", () => {
  const { places } = shapeOf(
    workflowOf("  - if: a", "    thn:", "      - slep: soon", "    else:", "      - task: b", "        retries: x", "        blubber: 1"),
  );
  expect(places).toEqual(["6:5 unknown-key", "7:9 unknown-step", "7:15 invalid-duration", "11:9 unknown-key", "10:18 wrong-type"]);
});

test("takes time in proportion to the number of broken steps", () => {
  timed(brokenSteps(200));
  const few = timed(brokenSteps(500));
  const many = timed(brokenSteps(5000));
  expect(few.count).toBe(2000);
  expect(many.count).toBe(20_000);
  expect(many.time).toBeLessThan(Math.max(40, few.time) * 40);
});

test("ignores keys named like properties that every object has", () => {
  const { places } = shapeOf(workflowOf("  - task: a", "    toString: 1", "    valueOf: 2"));
  expect(places).toEqual(["6:5 unknown-key", "7:5 unknown-key"]);
});
