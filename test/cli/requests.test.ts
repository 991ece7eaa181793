import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wfspec, type Finished } from "../support/cli.js";
import { temporaryFolder, type Folder } from "../support/folder.js";
import { GOOD } from "../support/project-texts.js";

let folder: Folder;
let workflow: string;
let task: string;
beforeEach(async () => {
  folder = temporaryFolder();
  folder.write("src/a.wf.yaml", GOOD);
  await wfspec(["compile", "src", "-o", "out"], { folder: folder.root });
  workflow = folder.read("out/wf-spec/greet.json") ?? "";
  task = folder.read("out/task-def/say.json") ?? "";
});
afterEach(() => folder.remove());

const run = (...args: readonly string[]): Promise<Finished> => wfspec(args, { folder: folder.root });
const CLEAN = { code: 0, out: "", err: "No findings in 2 definitions.\n" };

describe("check of requests", () => {
  it("takes what compile has written, source maps and all", async () => {
    expect(await run("check", "out/wf-spec/greet.json", "out/wf-spec/greet.map.json", "out/task-def/say.json")).toEqual(CLEAN);
  });

  it("says where in the JSON something is wrong", async () => {
    folder.write("bad.json", workflow.replace('"name": "say"', '"name": "sya"'));
    const { code, out, err } = await run("check", "bad.json", "out/task-def/say.json");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toBe(`bad.json:22:23 error unknown-task: There is no TaskDef "sya".

   21 |             "taskDefId": {
   22 |               "name": "sya"
      |                       ^^^^^
  help: Did you mean "say"?

1 error, 0 warnings.
`);
    const found = JSON.parse((await run("check", "bad.json", "out/task-def/say.json", "--format", "json")).out) as unknown;
    expect(JSON.stringify(found)).toContain('"unknown-task"');
  });

  it("takes standard input, and lists", async () => {
    const list = `[${workflow},\n${task}]`;
    expect(await wfspec(["check", "-"], { stdin: list })).toEqual(CLEAN);
    expect(await wfspec(["check", "-"], { stdin: `\ufeff \n${list}` })).toEqual(CLEAN);
    expect((await wfspec(["check", "-"], { stdin: workflow })).err).toMatch(/^<stdin>:\d+:\d+ error unknown-task: /);
    expect((await wfspec(["check", "-"], { stdin: '{ "name": "say" }' })).err).toMatch(/^<stdin>:1:3 error unclear-request: /);
    expect(await wfspec(["check", "-"], { stdin: "{apiVersion: wfspec/v1, kind: TaskDef, name: say}" })).toMatchObject({ code: 0 });
  });

  it("goes together with files of the language", async () => {
    folder.write("say.wf.yaml", `apiVersion: wfspec/v1\n${GOOD.split("---\n")[1] ?? ""}`);
    expect(await run("check", "out/wf-spec/greet.json", "say.wf.yaml")).toEqual(CLEAN);
    const twice = await run("check", "src", "out/task-def/say.json");
    expect(twice).toMatchObject({ code: 1 });
    expect(twice.err).toContain('out/task-def/say.json:2:11 error duplicate-definition: There is another TaskDef "say".');
  });

  it("asks what a request is that may be several things, and takes the answer", async () => {
    folder.write("bare.json", '{ "name": "bare" }');
    const { code, err } = await run("check", "bare.json");
    expect(code).toBe(1);
    expect(err).toContain("bare.json:1:3 error unclear-request: It can't be told what this request puts.");
    expect(err).toContain('help: Write { "kind": …, "request": { … } }, or say it with --kind. It may be PutTaskDefRequest, ');
    for (const args of [["--kind", "PutTaskDefRequest"], ["--kind=PutWorkflowEventDefRequest"]]) {
      expect(await run("check", "bare.json", ...args)).toMatchObject({ code: 0, err: "No findings in 1 definition.\n" });
    }
    expect(await run("check", "bare.json", "--kind", "Task")).toMatchObject({ code: 2 });
    folder.write("task-def/bare.json", '{ "name": "bare" }');
    expect(await run("check", "task-def/bare.json")).toMatchObject({ code: 0 });
  });
});

describe("requests below a folder", () => {
  it("are passed over, for they may be compiled from the files beside them", async () => {
    expect(await run("check")).toEqual(CLEAN);
    const { code, err } = await run("check", "out");
    expect(code).toBe(1);
    expect(err).toMatch(/^out:1:1 error no-workflow-files: There are no workflow files here\.\n/);
    expect(err).toContain('as in "wfspec check out/task-def/say.json", or that "requests" of wfspec.config.yaml lists.');
  });

  it("are read when the configuration lists them", async () => {
    folder.write("lh/wf-spec/greet.json", workflow);
    folder.write("lh/task-def/bare.json", '{ "name": "bare" }');
    folder.write("lh/package.json", '{ "name": "lh", "private": true }');
    folder.write("wfspec.config.yaml", 'include: [src]\nexclude: ["**/old"]\nrequests: ["lh/**/*.json"]\n');
    folder.write("lh/old/greet.json", workflow);
    const { code, err } = await run("check");
    expect(code).toBe(1);
    expect(err).toContain('error duplicate-definition: There is another WfSpec "greet".');
    expect(err).toContain("\n1 error, 0 warnings.\n");
    folder.delete("src/a.wf.yaml");
    folder.write("lh/say.json", task.replace('"say"', '"say-it"'));
    expect((await run("check", "lh")).err).toMatch(/^lh\/wf-spec\/greet\.json:\d+:\d+ error unknown-task: /);
    folder.write("lh/say.json", task);
    expect(await run("check")).toMatchObject({ code: 0, err: "No findings in 3 definitions.\n" });
    folder.write("lh/broken.json", "{");
    expect((await run("check")).err).toMatch(/^lh\/broken\.json:1:2 error invalid-json: /);
  });
});

describe("other commands", () => {
  it("compile writes requests in canonical form", async () => {
    folder.write("proto.json", task.replace('"inputVars"', '"input_vars"').replace('"typeDef"', '"type_def"'));
    expect(await run("compile", "out/wf-spec/greet.json", "proto.json", "-o", "again")).toMatchObject({ code: 0 });
    expect(folder.read("again/wf-spec/greet.json")).toBe(workflow);
    expect(folder.read("again/task-def/say.json")).toBe(task);
    expect((await run("compile", "out/wf-spec/greet.json", "out/task-def/say.json")).out).toBe(workflow);
  });

  it("generate writes workers for TaskDefs that are requests", async () => {
    expect(await run("generate", "out/task-def/say.json", "-o", "workers")).toMatchObject({ code: 0 });
    expect(folder.read("workers/generated/tasks/say.ts")).toContain("say");
    expect(await run("generate", "out/wf-spec/greet.json", "-o", "workers")).toMatchObject({ code: 1 });
  });
});
