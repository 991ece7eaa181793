import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, compile, importDefinitions, type Definition, type JsonObject } from "../../src/index.js";
import { PUT_REQUESTS } from "../../src/wire/definition.js";

const PROJECT = `apiVersion: wfspec/v1
kind: WfSpec
name: greeting
description: Says hello.
parent: house@2
allowed-updates: minor
retention: 30d
variables:
  name: { type: str, required: true, searchable: true }
  age: { type: int, default: 42, access: public }
  order: { type: json_obj, searchable-on: { $.id: str } }
steps:
  - task: greeting
    args: { name: $name, mood: happy }
    save: age
---
kind: WfSpec
name: house
steps: []
---
kind: ScheduledWfRun
name: nightly
workflow: house@2.1
cron: 0 3 * * *
---
kind: Definitions
structs:
  person: { updates: fully-compatible, fields: { name: str, nick: { type: str, nullable: true }, home: { type: str, default: nowhere } } }
tasks:
  greeting:
    description: Greets.
    input: { name: str, mood: { type: str, default: calm, masked: true } }
    output: int
  nothing: {}
events:
  paid: { content: person, correlation: { ttl: 1h, delete-after-first: true }, retention: 7d }
  ping: { content: void, correlation: true }
  any: {}
workflow-events:
  shipped: { content: str }
  gone: { content: void }
user-tasks:
  approve: { fields: { isApproved: { type: bool, label: "Approve?" }, why: { type: str, required: false, description: In a word. } } }
`;

function compiled(files: readonly { readonly path: string; readonly text: string }[]): readonly Definition[] {
  const { definitions, diagnostics } = compile(files);
  expect(definitions, JSON.stringify(diagnostics.filter(({ severity }) => severity === "error"))).not.toEqual([]);
  return definitions;
}

const byName = (definitions: readonly Definition[]): unknown =>
  definitions
    .map(({ kind, request }) => [`${kind} ${String(request["name"] ?? request["id"])}`, request])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));

describe("definitions as files", () => {
  const definitions = compiled([{ path: "a.wf.yaml", text: PROJECT }]);

  it("a file a workflow, with its schedules and what it alone uses", () => {
    const { files, diagnostics } = importDefinitions(definitions);
    expect(diagnostics).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(["greeting.wf.yaml", "house.wf.yaml", "definitions.wf.yaml"]);
    const kinds = files.map(({ text }) => [...text.matchAll(/^kind: (.*)\nname: (.*)$/gm)].map(([, kind, name]) => `${kind} ${name}`));
    expect(kinds).toEqual([["WfSpec greeting", "TaskDef greeting"], ["WfSpec house", "ScheduledWfRun nightly"], []]);
    expect(byName(compiled(files))).toEqual(byName(definitions));
  });

  it("one file, the small definitions together", () => {
    const { files, diagnostics } = importDefinitions(definitions, { file: "project.wf.yaml" });
    expect(diagnostics).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(["project.wf.yaml"]);
    expect(byName(compiled(files))).toEqual(byName(definitions));
    expect(files[0]?.text).toMatchSnapshot();
  });

  it("with what is defined elsewhere told by a base, which is not written", () => {
    const workflow = definitions.filter(({ request }) => request["name"] === "greeting" && "threadSpecs" in request);
    const base = check([{ path: "a.wf.yaml", text: PROJECT }]).project;
    const { files } = importDefinitions(workflow, { base });
    expect(files).toHaveLength(1);
    expect(files[0]?.text).toContain("args: { name: $name, mood: happy }");
    expect(importDefinitions(workflow).files[0]?.text).toContain("args: [$name, happy]");
  });

  it("whatever a request says", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PUT_REQUESTS), fc.jsonValue() as fc.Arbitrary<JsonObject>, (kind, request) => {
        expect(importDefinitions([{ kind, request }]).files.length).toBeLessThan(2);
      }),
    );
  });

  it("nothing for nothing", () => expect(importDefinitions([])).toEqual({ diagnostics: [], files: [] }));
});

const exits = (returnContent: JsonObject): Definition => ({
  kind: "PutWfSpecRequest",
  request: {
    name: "wf",
    entrypointThreadName: "entrypoint",
    threadSpecs: {
      entrypoint: {
        nodes: {
          "0-entrypoint-ENTRYPOINT": { entrypoint: {}, outgoingEdges: [{ sinkNodeName: "1-complete-EXIT" }] },
          "1-complete-EXIT": { exit: { returnContent } },
        },
      },
    },
  },
});

describe("what the language has no words for", () => {
  it("is reported, and told in a comment", () => {
    const map = { literalValue: { map: { entries: [{ key: { str: "" }, value: { int: "1" } }] } } };
    const { files, diagnostics } = importDefinitions([exits(map)]);
    expect(diagnostics.map(({ code, severity, message, help }) => [code, severity, message, help])).toEqual([
      ["import-inexact", "warning", 'Compiling the file does not give "wf" back.', "The language has no words for a map literal."],
    ]);
    expect(files[0]?.text.split("\n").slice(0, 2)).toEqual([
      "# Compiling this does not give the same request back.",
      "# The language has no words for a map literal.",
    ]);
  });

  it.each([
    ["null", {}],
    ["JSON with its digits", { jsonObj: '{"b":1.0,"a":[1e5,"1",null,true,{"$x":"$y"}]}' }],
    ["a text that looks like a reference", { str: "$name ${ x } $(y) 'it''s'\n{0}" }],
    ["a moment", { utcTimestamp: "2026-01-31T08:00:00.500Z" }],
    ["an array", { array: { items: [{ int: "1" }, {}, { int: "3" }] } }],
    ["a map", { map: { entries: [{ key: { int: "1" }, value: { bool: true } }] } }],
    ["a double", { double: 1e21 }],
  ])("but not: %s", (_, literalValue) => {
    const definition = exits({ literalValue: literalValue as JsonObject });
    const { files, diagnostics } = importDefinitions([definition]);
    expect(diagnostics).toEqual([]);
    expect(compile(files, { force: true }).definitions.map(({ request }) => request)).toEqual([definition.request]);
  });
});

/** Recorded requests, where the project is developed. */
const RECORDED = "../shared/conformance";
const KINDS = {
  structDefs: "PutStructDefRequest",
  externalEventDefs: "PutExternalEventDefRequest",
  workflowEventDefs: "PutWorkflowEventDefRequest",
  userTaskDefs: "PutUserTaskDefRequest",
  taskDefs: "PutTaskDefRequest",
  wfSpecs: "PutWfSpecRequest",
} as const;

interface Recorded {
  readonly defs?: Readonly<Partial<Record<keyof typeof KINDS, readonly JsonObject[]>>>;
  readonly request: JsonObject;
}

describe.skipIf(!existsSync(RECORDED))("recorded requests", () => {
  it.each(["examples", "e2e", "sdk"])("of %s are written as steps that give them back", (folder) => {
    const wrong: string[] = [];
    for (const name of readdirSync(join(RECORDED, folder))) {
      const { defs = {}, request } = JSON.parse(readFileSync(join(RECORDED, folder, name), "utf8")) as Recorded;
      const definitions: Definition[] = Object.entries(KINDS).flatMap(([key, kind]) =>
        (defs[key as keyof typeof KINDS] ?? []).map((one) => ({ kind, request: one })),
      );
      const { files, diagnostics } = importDefinitions([...definitions, { kind: "PutWfSpecRequest", request }]);
      if (diagnostics.some(({ code }) => code === "import-inexact")) wrong.push(`${name} is another one`);
      if (files.some(({ text }) => /^\s*nodes:/m.test(text))) wrong.push(`${name} is a graph`);
    }
    expect(wrong).toEqual([]);
  });
});
