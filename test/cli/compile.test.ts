import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wfspec, type Finished } from "../support/cli.js";
import { temporaryFolder, type Folder } from "../support/folder.js";
import { GOOD, MISSPELT } from "../support/project-texts.js";

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
  folder.write("a.wf.yaml", GOOD);
});
afterEach(() => folder.remove());

const compile = (...args: readonly string[]): Promise<Finished> => wfspec(["compile", ...args], { folder: folder.root });
const SECOND = "apiVersion: wfspec/v1\nkind: WfSpec\nname: second\nsteps:\n  - task: say\n    args: [hello]\n";

describe("without a folder", () => {
  it("prints the request of a single workflow, and nothing else", async () => {
    const { code, out, err } = await compile("a.wf.yaml");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({ name: "greet", entrypointThreadName: "entrypoint" });
    expect(await wfspec(["compile", "-"], { stdin: GOOD })).toEqual({ code, out, err });
  });

  it("asks for one when there are several workflows, or none", async () => {
    folder.write("b.wf.yaml", SECOND);
    expect(await compile()).toEqual({
      code: 2,
      out: "",
      err: "There are 2 workflows and 3 definitions here: name a folder to write them to with -o DIR.\n",
    });
    folder.write("c/tasks.yaml", "apiVersion: wfspec/v1\nkind: TaskDef\nname: only\n");
    expect((await compile("c")).err).toMatch(/^There are 0 workflows and 1 definitions? here/);
  });

  it("prints no bytes", async () => {
    expect(await compile("a.wf.yaml", "--proto")).toEqual({
      code: 2,
      out: "",
      err: "Binary requests are written to files: name a folder with -o DIR.\n",
    });
  });
});

describe("into a folder", () => {
  it("writes a file a definition and a source map a workflow, and says which changed", async () => {
    expect(await compile("a.wf.yaml", "-o", "out/deep")).toEqual({
      code: 0,
      out: "",
      err: "wrote     out/deep/wf-spec/greet.json\nwrote     out/deep/task-def/say.json\nwrote     out/deep/wf-spec/greet.map.json\n",
    });
    expect(JSON.parse(folder.read("out/deep/wf-spec/greet.json") ?? "")).toMatchObject({ name: "greet" });
    expect(JSON.parse(folder.read("out/deep/wf-spec/greet.map.json") ?? "")).toMatchObject({ version: 1, workflow: "greet" });
    const before = folder.mtime("out/deep/task-def/say.json");
    folder.write("a.wf.yaml", GOOD.replace("name: greet", "name: greet\ndescription: Says hello."));
    expect((await compile("a.wf.yaml", "-o", "out/deep")).err).toContain("unchanged out/deep/task-def/say.json\n");
    expect(folder.mtime("out/deep/task-def/say.json")).toBe(before);
  });

  it("writes bytes with --proto", async () => {
    const { code, err } = await compile("a.wf.yaml", "-o", "out", "--proto");
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(folder.list().filter((path) => path.startsWith("out/"))).toEqual([
      "out/task-def/say.pb",
      "out/wf-spec/greet.map.json",
      "out/wf-spec/greet.pb",
    ]);
  });

  it("is left alone when what is written there can be compiled again", async () => {
    await compile("a.wf.yaml", "-o", "out");
    expect((await compile("-o", "out")).err).not.toContain("wrote");
  });

  it("fills placeholders", async () => {
    folder.write("a.wf.yaml", GOOD.replace("name: greet", "name: $(stage)-greet"));
    expect((await compile("-o", "out", "--set", "stage=test")).err).toContain("wrote     out/wf-spec/test-greet.json\n");
  });
});

describe("nothing is written", () => {
  it.each([
    ["a finding", MISSPELT, "unknown-step"],
    ["a name that would leave the folder", GOOD.replace("name: greet", "name: ../greet"), "error"],
    ["no definition", "", "no-workflow-files"],
  ])("with %s", async (_, text, told) => {
    folder.write("a.wf.yaml", text);
    const { code, out, err } = await compile("a.wf.yaml", "-o", "out");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(told);
    expect(folder.list()).toEqual(["a.wf.yaml"]);
  });

  it.each([["taken"], ["taken/below"]])("where a file is in the way: %s", async (output) => {
    folder.write("taken", "mine\n");
    const { code, err } = await compile("a.wf.yaml", "-o", output);
    expect({ code, err }).toEqual({ code: 3, err: `${output}/wf-spec/greet.json can't be written: ENOTDIR.\n` });
    expect(folder.read("taken")).toBe("mine\n");
  });

  it("where a folder stands in a file's place, and no half of a file is left behind", async () => {
    mkdirSync(join(folder.root, "out/wf-spec/greet.json"), { recursive: true });
    expect(await compile("a.wf.yaml", "-o", "out")).toMatchObject({ code: 3, err: "out/wf-spec/greet.json can't be written: EISDIR.\n" });
    expect(folder.list()).toEqual(["a.wf.yaml"]);
  });

  it.skipIf(process.platform === "win32")("through links, of files or of folders", async () => {
    folder.write("precious/greet.json", "mine\n");
    mkdirSync(join(folder.root, "out"));
    symlinkSync("../precious", join(folder.root, "out/wf-spec"));
    expect(await compile("a.wf.yaml", "-o", "out")).toMatchObject({
      code: 3,
      err: "out/wf-spec is a link, and nothing is written through links.\n",
    });
    mkdirSync(join(folder.root, "other/wf-spec"), { recursive: true });
    symlinkSync("../../precious/greet.json", join(folder.root, "other/wf-spec/greet.json"));
    expect(await compile("a.wf.yaml", "-o", "other")).toMatchObject({
      code: 3,
      err: "other/wf-spec/greet.json is a link, and nothing is written through links.\n",
    });
    expect(folder.read("precious/greet.json")).toBe("mine\n");
  });
});
