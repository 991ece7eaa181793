import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { temporaryFolder, type Folder } from "../support/folder.js";
import { GOOD, MISSPELT } from "../support/project-texts.js";

const CLI = resolve("dist/cli.cjs");
let folder: Folder;
beforeAll(() => {
  if (!existsSync(CLI)) throw new Error("There is no dist/: run npm run build first.");
  folder = temporaryFolder();
  folder.write("a.wf.yaml", GOOD);
  folder.write("b/b.wf.yaml", MISSPELT);
});
afterAll(() => folder.remove());

function run(argv: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...argv], {
    cwd: folder.root,
    env: { HOME: join(folder.root, "home") },
    input,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

it("checks, compiles and generates as the command of users", () => {
  expect(run(["check", "a.wf.yaml"])).toEqual({ code: 0, out: "", err: "No findings in 2 definitions.\n" });
  expect(run(["check"]).err).toContain("b/b.wf.yaml:7:5 error unknown-step: ");
  expect(run(["check", "-"], MISSPELT)).toMatchObject({ code: 1, out: "" });
  const compiled = run(["compile", "a.wf.yaml"]);
  expect(compiled).toMatchObject({ code: 0, err: "" });
  expect(JSON.parse(compiled.out)).toMatchObject({ name: "greet" });
  expect(run(["compile", "a.wf.yaml", "-o", "out", "--proto"])).toMatchObject({ code: 0 });
  expect(run(["generate", "a.wf.yaml", "-o", "workers"])).toMatchObject({ code: 0 });
  expect(run(["nope"])).toMatchObject({ code: 2 });
  expect(run(["apply", "a.wf.yaml", "--config-file", "no"])).toMatchObject({ code: 2 });
});

it("says the same with the code that it keeps and without", () => {
  const cache = join(folder.root, "home/.cache/wfspec");
  const first = run(["check", "b"]);
  const kept = readdirSync(cache).filter((name) => name.endsWith(".code"));
  expect(kept).toHaveLength(1);
  expect(run(["check", "b"])).toEqual(first);
  for (const name of kept) folder.write(join("home/.cache/wfspec", name), "no code at all");
  expect(run(["check", "b"])).toEqual(first);
});

it("says at once what it said before about files that have not changed, and judges anew those that have", () => {
  folder.write("c.wf.yaml", GOOD);
  const said = { code: 0, out: "", err: "No findings in 2 definitions.\n" };
  expect(run(["check", "c.wf.yaml"])).toEqual(said);
  expect(run(["check", "c.wf.yaml"])).toEqual(said);
  folder.write("c.wf.yaml", MISSPELT);
  expect(run(["check", "c.wf.yaml"])).toMatchObject({
    code: 1,
    err: expect.stringContaining("c.wf.yaml:7:5 error unknown-step: ") as string,
  });
});

it("loads the reports for other programs when one is asked for", () => {
  const { out, ...rest } = run(["check", "b", "--format", "sarif"]);
  expect(rest).toEqual({ code: 1, err: "" });
  expect(JSON.parse(out)).toMatchObject({ version: "2.1.0", runs: [{ tool: { driver: { version: expect.any(String) as string } } }] });
  expect(run(["check", "b", "--format=github"]).out).toMatch(/^::error file=b\/b\.wf\.yaml,line=7,/);
});

it("loads the reader of requests for files that need it, and knows these too when they are clean", () => {
  const request = '{ "name": "say" }\n';
  for (const path of ["task-def/say.json", "say.json"]) folder.write(path, request);
  const said = { code: 0, out: "", err: "No findings in 1 definition.\n" };
  expect(run(["check", "task-def/say.json"])).toEqual(said);
  expect(run(["check", "task-def/say.json"])).toEqual(said);
  expect(run(["check", "say.json"]).err).toMatch(/^say\.json:1:3 error unclear-request: /);
  expect(run(["check", "say.json", "--kind", "PutTaskDefRequest"])).toEqual(said);
  expect(run(["check", "say.json"])).toMatchObject({ code: 1 });
  expect(run(["check", "-"], `[${request}]`)).toMatchObject({ code: 1 });
});

it("judges a file anew when the configuration appears, changes, or goes", () => {
  folder.write("d/d.wf.yaml", GOOD.replace("variables:\n", "variables:\n  spare: int\n"));
  mkdirSync(join(folder.root, ".git"), { recursive: true });
  const said = () => run(["check", "d/d.wf.yaml"]).code;
  const config = (severity: string) => folder.write("wfspec.config.yaml", `severities: { unused-variable: ${severity} }\n`);
  for (let again = 0; again < 2; again++) {
    config("off");
    expect([said(), said()]).toEqual([0, 0]);
    config("error");
    expect([said(), said()]).toEqual([1, 1]);
    folder.delete("wfspec.config.yaml");
    expect(run(["check", "d/d.wf.yaml"]).err).toContain("warning unused-variable");
  }
});
