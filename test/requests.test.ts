import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { check, compile, formatDiagnostics, importDefinitions, type SourceText } from "../src/index.js";
import { RICH } from "./importer/rich-request.js";

const FOLDER = join(import.meta.dirname, "fixtures", "requests");
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

function fixture(name: string): SourceText {
  return { path: name, text: readFileSync(join(FOLDER, name), "utf8"), named: true };
}

describe("a file of requests", () => {
  it.each(names.filter((name) => !name.startsWith("clean-")))("%s has its finding at its place", async (name) => {
    const file = fixture(name);
    const { diagnostics } = check([file]);
    await expect(formatDiagnostics(diagnostics, [file])).toMatchFileSnapshot(join(FOLDER, `${basename(name, ".json")}.txt`));
    expect(diagnostics.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
  });

  it.each(names.filter((name) => name.startsWith("clean-")))("%s is clean, and compiles", (name) => {
    const { diagnostics, definitions } = compile([fixture(name)]);
    expect(diagnostics).toEqual([]);
    expect(definitions).not.toEqual([]);
  });
});

/** A workflow that runs the task `say`, as a request. */
const GREET = JSON.stringify({
  name: "greet",
  entrypointThreadName: "main",
  threadSpecs: {
    main: {
      nodes: {
        start: { entrypoint: {}, outgoingEdges: [{ sinkNodeName: "call" }] },
        call: { task: { taskDefId: { name: "say" } }, outgoingEdges: [{ sinkNodeName: "end" }] },
        end: { exit: {} },
      },
    },
  },
});
const SAY = '{ "name": "say", "inputVars": [] }';
const wire = (path: string, text: string, more: Partial<SourceText> = {}): SourceText => ({ path, text, named: true, ...more });
const yaml = (path: string, body: string): SourceText => ({ path, text: `apiVersion: wfspec/v1\n${body}`, named: true });
const found = (files: readonly SourceText[]): readonly string[] =>
  check(files).diagnostics.map(({ span, line, column, code }) => `${span.path}:${line}:${column} ${code}`);

describe("requests and files of the language are one project", () => {
  it("a request names what a file of the language defines, and the other way round", () => {
    expect(found([wire("greet.json", GREET), yaml("say.wf.yaml", "kind: TaskDef\nname: say\n")])).toEqual([]);
    expect(found([yaml("greet.wf.yaml", "kind: WfSpec\nname: greet\nsteps:\n  - task: say\n"), wire("say.json", SAY)])).toEqual([]);
    expect(found([yaml("greet.wf.yaml", "kind: WfSpec\nname: greet\nsteps:\n  - task: sya\n"), wire("say.json", SAY)])).toEqual([
      "greet.wf.yaml:5:11 unknown-task",
    ]);
  });

  it("types go both ways, however deep", () => {
    const struct = yaml("car.wf.yaml", "kind: StructDef\nname: car\nfields: { owner: person, wheels: int }\n");
    const person = '{ "name": "person", "structDef": { "fields": { "name": { "fieldType": { "primitiveType": "STR" } } } } }';
    const flow = (part: string) =>
      yaml(
        "wf.wf.yaml",
        `kind: WfSpec\nname: wf\nvariables: { car: { type: car, required: true } }\nsteps:\n  - task: say\n    args: [$car.owner.${part}]\n`,
      );
    const say = '{ "name": "say", "inputVars": [{ "name": "text", "typeDef": { "primitiveType": "STR" } }] }';
    expect(found([struct, wire("person.json", person), flow("name"), wire("say.json", say)])).toEqual([]);
    expect(found([struct, wire("person.json", person), flow("nam"), wire("say.json", say)])).toEqual(["wf.wf.yaml:7:23 unknown-part"]);
    expect(found([struct, wire("person.json", person), flow("name"), wire("say.json", say.replace("STR", "INT"))])).toEqual([
      "wf.wf.yaml:7:12 argument-type-mismatch",
    ]);
  });

  it("a workflow of the language runs one of a request, which has a parent of the language", () => {
    const spec = JSON.parse(GREET) as { readonly threadSpecs: { readonly main: object } };
    const variableDefs = [{ varDef: { name: "who", typeDef: { primitiveType: "STR" } }, required: true, searchable: true }];
    const child = { ...spec, parentWfSpec: { wfSpecName: "parent" }, threadSpecs: { main: { ...spec.threadSpecs.main, variableDefs } } };
    const parent = yaml("parent.wf.yaml", "kind: WfSpec\nname: parent\nsteps: []\n");
    const running = (args: string) => yaml("b.wf.yaml", `kind: WfSpec\nname: b\nparent: parent\nsteps:\n  - run-workflow: greet${args}\n`);
    const files = (args: string) => [running(args), wire("child.json", JSON.stringify(child)), parent, wire("say.json", SAY)];
    expect(found(files("\n    args: { who: you }"))).toEqual([]);
    expect(found(files("\n    args: { whom: you }"))).toEqual(["b.wf.yaml:7:13 unexpected-input"]);
    expect(found(files("\n    args: { who: you }").filter(({ path }) => path !== "parent.wf.yaml"))).toEqual([
      "b.wf.yaml:4:9 unknown-workflow",
      expect.stringMatching(/^child\.json:1:\d+ unknown-workflow$/),
    ]);
  });

  it("of two definitions of one name the first is meant, whatever it is written in", () => {
    const say = yaml("say.wf.yaml", "kind: TaskDef\nname: say\ninput: { text: str }\n");
    expect(found([wire("greet.json", GREET), wire("say.json", SAY), say])).toEqual(["say.wf.yaml:3:7 duplicate-definition"]);
    expect(found([wire("greet.json", GREET), say, wire("say.json", SAY)]).toSorted()).toEqual([
      expect.stringMatching(/^greet\.json:1:\d+ missing-argument$/),
      "say.json:1:11 duplicate-definition",
    ]);
  });

  it("what could not be read is not missed", () => {
    expect(found([wire("greet.json", GREET), wire("bare.json", '{ "name": "say" }')])).toEqual(["bare.json:1:3 unclear-request"]);
    expect(found([wire("greet.json", GREET), wire("other.json", '{ "name": "other" }')])).toHaveLength(2);
    expect(found([wire("greet.json", GREET), wire("say.json", '{ "name": 1, "inputVars": [] }')])).toEqual(["say.json:1:11 wire-value"]);
    expect(found([wire("greet.json", GREET), wire("broken.json", '{ "name": "say"')])).toEqual(["broken.json:1:16 invalid-json"]);
    const flow = yaml("greet.wf.yaml", "kind: WfSpec\nname: greet\nsteps:\n  - task: say\n");
    expect(found([flow, wire("say.json", '{ "name": 1, "inputVars": [] }')])).toEqual(["say.json:1:11 wire-value"]);
  });

  it("compiles to one list, in the order of the files, with the places of the JSON", () => {
    const files = [wire("say.json", SAY), yaml("b.wf.yaml", "kind: WfSpec\nname: b\nsteps: [{ task: say }]\n"), wire("greet.json", GREET)];
    const { definitions, places, sourceMaps, diagnostics } = compile(files);
    expect(diagnostics).toEqual([]);
    expect(definitions.map(({ request }) => request["name"])).toEqual(["say", "b", "greet"]);
    expect(definitions[0]).toEqual({ kind: "PutTaskDefRequest", request: { name: "say", returnType: {} } });
    expect(definitions[2]?.request).toEqual(JSON.parse(GREET));
    expect(places.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual([
      "say.json:1:11",
      "b.wf.yaml:3:7",
      "greet.json:1:9",
    ]);
    expect(sourceMaps[1]?.threads["main"]?.nodes["call"]).toMatchObject({ path: "greet.json", line: 1 });
  });
});

describe("which files are requests", () => {
  it("the message that the caller names, and the folder of compiled requests, tell what keys leave open", () => {
    const kinds = (file: SourceText) => compile([file]).definitions.map(({ kind }) => kind);
    const bare = '{ "name": "gone" }';
    expect(kinds(wire("a.json", bare))).toEqual([]);
    expect(kinds(wire("a.json", bare, { message: "PutWorkflowEventDefRequest" }))).toEqual(["PutWorkflowEventDefRequest"]);
    expect(kinds(wire("out/external-event-def/a.json", bare))).toEqual(["PutExternalEventDefRequest"]);
    expect(kinds(wire("out/external-event-def/a.json", bare, { message: "PutTaskDefRequest" }))).toEqual(["PutTaskDefRequest"]);
    expect(kinds(wire("out/external-event-def/a.json", SAY))).toEqual(["PutTaskDefRequest"]);
    expect(kinds(wire("a.json", SAY, { message: "PutWfSpecRequest" }))).toEqual(["PutTaskDefRequest"]);
  });

  it("one that nobody named is read when it is unmistakable, unless requests are not wanted", () => {
    const broken = GREET.replace('"call":', '"cal":');
    const unnamed = (text: string, requests?: boolean): SourceText => ({
      path: "a.json",
      text,
      ...(requests !== undefined && { requests }),
    });
    expect(found([unnamed(broken), wire("say.json", SAY)])).not.toEqual([]);
    expect(found([unnamed(broken, false), wire("say.json", SAY)])).toEqual([]);
    for (const text of ['{ "name": "say" }', '{ "fields": [], "name": "x", "type": "record" }', '{ "compilerOptions": {} }', "{", "[]"]) {
      expect(found([unnamed(text)])).toEqual([]);
    }
    expect(found([unnamed('{ "name": "say" }', true)])).toEqual(["a.json:1:3 unclear-request"]);
    expect(found([unnamed("{", true)])).toEqual(["a.json:1:2 invalid-json"]);
    expect(found([unnamed('{ "compilerOptions": {} }', true)])).toEqual([]);
  });

  it("a file of the language stays one, whatever it lacks", () => {
    expect(found([wire("a.json", '{ "apiVersion": "wfspec/v1", "kind": "TaskDef", "name": "$(x)" }')])).toEqual([
      "a.json:1:58 unfilled-placeholder",
    ]);
    expect(found([wire("a.json", '{ "kind": "UserTaskDef", "name": "form", "fields": [] }')])[0]).toMatch(/^a\.json:1:3 missing-key$/);
  });

  it("the source maps beside compiled requests are passed over", () => {
    const map = '{ "version": 1, "workflow": "greet", "threads": {} }';
    expect(found([wire("out/wf-spec/greet.json", GREET), wire("out/wf-spec/greet.map.json", map), wire("say.json", SAY)])).toEqual([]);
  });
});

describe("no request makes it throw, and every finding has a place in the text", () => {
  const RICH_TEXT = JSON.stringify(RICH, undefined, 1);
  const judge = (text: string): void => {
    const files = [wire("a.json", text), wire("say.json", SAY)];
    const { diagnostics } = check(files);
    formatDiagnostics(diagnostics, files);
    for (const { span } of diagnostics) {
      const length = span.path === "a.json" ? text.length : SAY.length;
      expect(span.start <= span.end && span.end <= length + 1).toBe(true);
    }
  };

  it("with any JSON in place of any value", () => {
    const values = [...RICH_TEXT.matchAll(/(?<=": )(?:"[^"]*"|[\d.]+|true|\{|\[)/g)];
    const change = fc.tuple(fc.constantFrom(...values), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(change, ([{ 0: old, index }, value]) => {
        // What is left of an object or a list behind the new value is a mistake too.
        judge(RICH_TEXT.slice(0, index) + JSON.stringify(value) + RICH_TEXT.slice(index + old.length));
      }),
      { numRuns: 300 },
    );
  });

  it("with any JSON for the whole, or for one of a list", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => judge(JSON.stringify(value))));
    fc.assert(fc.property(fc.jsonValue(), (value) => judge(`[${GREET}, ${JSON.stringify(value)}]`)));
    fc.assert(fc.property(fc.jsonValue(), fc.string(), (request, kind) => judge(JSON.stringify({ kind, request }))));
  });

  it("with a text that ends anywhere, or has anything in the middle", () => {
    const place = fc.nat({ max: RICH_TEXT.length });
    fc.assert(fc.property(place, (at) => judge(RICH_TEXT.slice(0, at))));
    fc.assert(fc.property(place, fc.string({ unit: "binary" }), (at, odd) => judge(RICH_TEXT.slice(0, at) + odd + RICH_TEXT.slice(at))));
  });

  it("within the limits of all files", () => {
    const codes = (text: string) => check([wire("a.json", text)]).diagnostics.map(({ code }) => code);
    expect(codes(`{ "name": "a", "structDef": ${'{"a":'.repeat(80)}1${"}".repeat(80)} }`)).toEqual(["limit-depth"]);
    expect(codes(`{ "name": "a", "inputVars": [${"{},".repeat(60_000)}{}] }`)).toEqual([expect.stringMatching(/^limit-/)]);
    expect(codes(`{ "name": "${"a".repeat(70_000)}", "inputVars": [] }`)).toEqual([expect.stringMatching(/^limit-/)]);
    expect(codes('{ "__proto__": { "name": "a" }, "name": "b", "inputVars": [], "constructor": 1 }').length).toBeGreaterThan(0);
  });
});

it("a field that a newer server has is told, and says nothing of the fields that are not there", () => {
  const stored = { id: { name: "say" }, createdAt: "2026-05-01T10:00:00Z", inputVars: [], zone: "eu" };
  const flow = yaml("greet.wf.yaml", "kind: WfSpec\nname: greet\nsteps:\n  - task: say\n");
  expect(found([wire("say.json", JSON.stringify(stored)), flow])).toEqual([expect.stringMatching(/^say\.json:1:\d+ wire-field$/)]);
  const { files } = importDefinitions([{ kind: "TaskDef" as never, request: stored }]);
  expect(files[0]?.text).toContain("kind: TaskDef\nname: say\n");
  expect(files[0]?.text).not.toContain("output");
});
