import { expect, test } from "vitest";
import { toPlainData } from "../../../src/validator/schema/plain-data.js";
import { shapeOf, workflowOf } from "../../support/shapes.js";

function read(text: string): { readonly data: readonly unknown[]; readonly places: readonly string[] } {
  const { roots, places } = shapeOf(text);
  return { data: roots.map(toPlainData), places };
}

test("a name that is indented too little is read where it belongs", () => {
  const { data, places } = read(workflowOf("  []", "variables:", "  a: int", "b: str", "c: { type: bool }"));
  expect(places).toEqual(["8:1 misplaced-key", "9:1 misplaced-key"]);
  expect(data).toMatchObject([{ variables: { a: "int", b: "str", c: { type: "bool" } } }]);
});

test("the only name of a mapping that is indented too little leaves no empty place behind", () => {
  const { data, places } = read("apiVersion: wfspec/v1\nkind: TaskDef\nname: a\ninput:\nitem: str\noutput: str\n");
  expect(places).toEqual(["5:1 misplaced-key"]);
  expect(data).toMatchObject([{ input: { item: "str" }, output: "str" }]);
});

test("what is wrong with a name that was moved is found as well", () => {
  const { places } = read(workflowOf("  []", "variables:", "  a: int", "b: { typ: str }"));
  expect(places).toEqual(["8:1 misplaced-key", "8:6 unknown-key"]);
});

test("the rest of a step behind a dash too many belongs to the step", () => {
  const { data, places } = read(workflowOf("  - task: a", "  - args: [1]", "    save: x", "  - task: b"));
  expect(places).toEqual(["6:5 unknown-step"]);
  expect(data).toMatchObject([{ steps: [{ task: "a", args: [1], save: "x" }, { task: "b" }] }]);
});

test("an item without kind that no step lacks stays alone", () => {
  const { data, places } = read(workflowOf("  - complete: true", "  - args: [1]"));
  expect(places).toEqual(["6:5 unknown-step"]);
  expect(data).toMatchObject([{ steps: [{ complete: true }, { args: [1] }] }]);
});

test("a step whose dash is missing is a step of its own", () => {
  const { data, places } = read(workflowOf("  - task: a", "    args: [1]", "    task: b", "    args: [2]"));
  expect(places).toEqual(["7:5 duplicate-key"]);
  expect(data).toMatchObject([
    {
      steps: [
        { task: "a", args: [1] },
        { task: "b", args: [2] },
      ],
    },
  ]);
});

test("a document whose line is missing is a document of its own", () => {
  const { data, places } = read(`${workflowOf("  []")}kind: TaskDef\nname: b\n`);
  expect(places).toEqual(["6:1 duplicate-key"]);
  expect(data).toMatchObject([
    { kind: "WfSpec", name: "test" },
    { kind: "TaskDef", name: "b" },
  ]);
});

test.each([
  ["tasks: { a: {} }\n", "Definitions"],
  ["name: a\nsteps: []\n", "WfSpec"],
  ["name: a\noutput: str\ninput: {}\n", "TaskDef"],
  ["name: a\nfields: { b: str }\nupdates: none\n", "StructDef"],
  ["name: a\nworkflow: b\ncron: 0 6 * * *\n", "ScheduledWfRun"],
  ["name: a\ncorrelation: true\n", "ExternalEventDef"],
])("a document without kind is what its keys belong to: %j", (text, kind) => {
  const { data, places } = read(`apiVersion: wfspec/v1\n${text}`);
  expect(places).toEqual(["1:1 missing-key"]);
  expect(data).toMatchObject([{ kind }]);
});

test("a document of an unknown kind is what its keys belong to", () => {
  const { data, places } = read("apiVersion: wfspec/v1\nkind: Deployment\ntasks: { a: {} }\n");
  expect(places).toEqual(["2:7 unknown-kind"]);
  expect(data).toMatchObject([{ kind: "Definitions" }]);
});

test("a document whose keys belong to several kinds is none of them", () => {
  const { places } = read("apiVersion: wfspec/v1\nname: a\nthrows: { b: {} }\nblah: 1\n");
  expect(places).toEqual(["1:1 missing-key"]);
});

test("a name with wrong characters is read as the one that is suggested", () => {
  const { data, places } = read("apiVersion: wfspec/v1\nkind: Definitions\ntasks: { ship_item: {} }\n");
  expect(places).toEqual(["3:10 invalid-name"]);
  expect(data).toMatchObject([{ tasks: { "ship-item": {} } }]);
});
