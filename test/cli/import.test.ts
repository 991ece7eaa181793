import { afterEach, beforeEach, expect, it } from "vitest";
import { wfspec, type Finished } from "../support/cli.js";
import { temporaryFolder, type Folder } from "../support/folder.js";
import { GOOD } from "../support/project-texts.js";

let folder: Folder;
beforeEach(async () => {
  folder = temporaryFolder();
  folder.write("a.wf.yaml", GOOD);
  await wfspec(["compile", "a.wf.yaml", "-o", "out"], { folder: folder.root });
});
afterEach(() => folder.remove());

const run = (...args: readonly string[]): Promise<Finished> => wfspec(args, { folder: folder.root });
const REQUESTS = ["out/wf-spec/greet.json", "out/task-def/say.json"] as const;

it("writes a file a workflow, which compiles to the same requests", async () => {
  expect(await run("import", ...REQUESTS, "-o", "in")).toEqual({
    code: 0,
    out: "",
    err: "wrote     in/greet.wf.yaml\n",
  });
  const compiled = await run("compile", "in", "-o", "out");
  expect(compiled.err).toContain("unchanged out/wf-spec/greet.json\n");
  expect(compiled.err).toContain("unchanged out/task-def/say.json\n");
});

it("prints all of them without a folder, and writes one file where one is named", async () => {
  const { code, out, err } = await run("import", ...REQUESTS);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^apiVersion: wfspec\/v1\nkind: WfSpec\nname: greet\n[^]*---\nkind: TaskDef\nname: say\n/);
  expect((await run("import", ...REQUESTS, "-o", "in/all.wf.yaml")).err).toBe("wrote     in/all.wf.yaml\n");
  expect(folder.read("in/all.wf.yaml")).toBe(out);
});

it("reads lists, kinds beside requests, standard input, and what keys or an option tell", async () => {
  const requests = REQUESTS.map((path) => JSON.parse(folder.read(path) ?? "") as object);
  const { out } = await run("import", ...REQUESTS);
  expect((await wfspec(["import", "-"], { stdin: JSON.stringify(requests) })).out).toBe(out);
  const [workflow, task] = requests;
  const told = JSON.stringify([
    { kind: "PutWfSpecRequest", request: workflow },
    { kind: "PutTaskDefRequest", request: task },
  ]);
  expect((await wfspec(["import", "-"], { stdin: told })).out).toBe(out);
  expect((await wfspec(["import", "-", "--kind", "PutWorkflowEventDefRequest"], { stdin: '{"name":"gone"}' })).out).toContain(
    "kind: WorkflowEventDef\nname: gone\n",
  );
});

it("says what is no request, and imports the rest", async () => {
  folder.write("b.json", "[1]");
  folder.write("c.json", '{"name":"gone"}');
  const { code, out, err } = await run("import", "b.json", "c.json", "none.json", REQUESTS[1]);
  expect(code).toBe(1);
  expect(out).toContain("name: say");
  expect(err).toContain("This is no request in proto-JSON.");
  expect(err).toContain("It can't be told what this request puts.");
  expect(err).toContain("none.json");
});

it("tells what is wrong in a request where it stands", async () => {
  folder.write("out/task-def/bad.json", `${JSON.stringify({ name: "bad", returnType: 1 }, undefined, 2)}\n`);
  const { code, err } = await run("import", "out/task-def/bad.json");
  expect(code).toBe(1);
  expect(err).toContain("out/task-def/bad.json:3:");
  expect((await run("import")).code).toBe(2);
});

it("keeps every digit of an integer that is written as a number", async () => {
  const variable =
    '{ "varDef": { "name": "count", "typeDef": { "primitiveType": "INT" }, "defaultValue": { "int": 9007199254740993 } }, "accessLevel": "PRIVATE_VAR" }';
  const nodes =
    '{ "0-entrypoint-ENTRYPOINT": { "entrypoint": {}, "outgoingEdges": [{ "sinkNodeName": "1-exit-EXIT" }] }, "1-exit-EXIT": { "exit": {} } }';
  folder.write(
    "big.json",
    `{ "name": "big", "entrypointThreadName": "entrypoint", "threadSpecs": { "entrypoint": { "nodes": ${nodes}, "variableDefs": [${variable}] } } }`,
  );
  expect((await run("import", "big.json")).out).toContain("count: { type: int, default: 9007199254740993 }");
});
