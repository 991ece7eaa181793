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

const generate = (...args: readonly string[]): Promise<Finished> =>
  wfspec(["generate", "a.wf.yaml", "-o", "workers", ...args], { folder: folder.root });
const TASK = "workers/generated/tasks/say.ts";
const CHANGED = GOOD.replace("output: str", "output: int");
const FILES = [TASK, "workers/generated/workers.ts", "workers/handlers/say.ts", "workers/main.ts"];

describe("generate", () => {
  it("creates, leaves alone, updates, and tells each file as the user would write it", async () => {
    expect(await generate()).toEqual({
      code: 0,
      out: "",
      err: `${FILES.map((path) => `created   ${path}\n`).join("")}4 created, 0 updated, 0 unchanged.\n`,
    });
    folder.write("workers/handlers/say.ts", "// mine\n");
    const yours = "yours     workers/handlers/say.ts\nyours     workers/main.ts\n";
    expect(await generate()).toEqual({ code: 0, out: "", err: `${yours}0 created, 0 updated, 2 unchanged.\n` });
    folder.write("a.wf.yaml", CHANGED);
    expect(await generate()).toEqual({ code: 0, out: "", err: `updated   ${TASK}\n${yours}0 created, 1 updated, 1 unchanged.\n` });
    expect(folder.read("workers/handlers/say.ts")).toBe("// mine\n");
  });

  it("removes what nothing asks for any more, and names the handler that is left", async () => {
    await generate();
    folder.write("a.wf.yaml", GOOD.replaceAll("say", "tell"));
    const { code, err } = await generate();
    expect(code).toBe(0);
    expect(err).toContain(`removed   ${TASK}\n`);
    expect(err).toContain("obsolete  workers/handlers/say.ts: nothing needs it any more; it is yours to delete\n");
    expect(folder.read(TASK)).toBeUndefined();
    expect(folder.read("workers/handlers/say.ts")).toBeDefined();
  });

  it("keeps what was edited by hand, with the new text beside it, until --force", async () => {
    await generate();
    folder.write(TASK, `${folder.read(TASK)}// edited\n`);
    const { code, err } = await generate();
    expect(code).toBe(1);
    expect(err).toContain(`conflict  ${TASK}: it was edited by hand. The new text is in `);
    expect(folder.read(TASK)).toContain("// edited");
    expect(folder.read(`${TASK}.new`)).toBeDefined();
    expect(await generate("--force")).toMatchObject({ code: 0 });
    expect(folder.read(TASK)).not.toContain("// edited");
    expect(folder.read(`${TASK}.new`)).toBeUndefined();
  });

  it.each([
    ["a finding", MISSPELT],
    ["no definition", ""],
  ])("writes nothing with %s", async (_, text) => {
    folder.write("a.wf.yaml", text);
    expect(await generate()).toMatchObject({ code: 1, out: "" });
    expect(folder.list()).toEqual(["a.wf.yaml"]);
  });

  it("says so when there is no task", async () => {
    folder.write("a.wf.yaml", "apiVersion: wfspec/v1\nkind: WfSpec\nname: idle\nsteps:\n  - sleep: 1s\n");
    const { code, err } = await generate();
    expect(code).toBe(1);
    expect(err).toContain("There is no TaskDef here, and so no worker to generate.");
    expect(folder.list()).toEqual(["a.wf.yaml"]);
  });

  it.each([[[]], [["--check"]]])("says in one line that the folder cannot be written, with %j", async (options) => {
    folder.write("workers", "a file\n");
    expect(await generate(...options)).toEqual({ code: 3, out: "", err: "workers can't be written: ENOTDIR.\n" });
    expect(folder.read("workers")).toBe("a file\n");
  });
});

describe("generate --check", () => {
  it("tells what is stale, and writes nothing", async () => {
    expect(await generate("--check")).toEqual({ code: 1, out: "", err: FILES.map((path) => `stale     ${path}\n`).join("") });
    expect(folder.list()).toEqual(["a.wf.yaml"]);
    await generate();
    expect(await generate("--check")).toEqual({ code: 0, out: "", err: "Everything generated is up to date.\n" });
    folder.write("a.wf.yaml", CHANGED);
    const before = folder.read(TASK);
    expect(await generate("--check")).toEqual({ code: 1, out: "", err: `stale     ${TASK}\n` });
    expect(folder.read(TASK)).toBe(before);
  });

  it("tells what was edited by hand, and makes no copies", async () => {
    await generate();
    folder.write(TASK, `${folder.read(TASK)}// edited\n`);
    const told = { code: 1, out: "", err: `conflict  ${TASK}: it was edited by hand\n` };
    expect(await generate("--check")).toEqual(told);
    expect(folder.read(`${TASK}.new`)).toBeUndefined();
    await generate();
    expect(await generate("--check")).toEqual(told);
  });
});
