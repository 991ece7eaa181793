import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wfspec, type Finished } from "../support/cli.js";
import { temporaryFolder, type Folder } from "../support/folder.js";
import { GOOD, MISSPELT } from "../support/project-texts.js";

let folder: Folder;
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => folder.remove());

const check = (...args: readonly string[]): Promise<Finished> => wfspec(["check", ...args], { folder: folder.root });
const NO_FILES = `error no-workflow-files: There are no workflow files here.
  help: A workflow file is named *.wf.yaml, or its first document begins with "apiVersion: wfspec/v1".

1 error, 0 warnings.
`;

describe("a clean project", () => {
  it.each([[["a.wf.yaml"]], [["."]], [[]], [["deep", "a.wf.yaml"]], [["a.wf.yaml", "a.wf.yaml", "./a.wf.yaml"]]])(
    "is clean with %j",
    async (args) => {
      folder.write("a.wf.yaml", GOOD);
      folder.write("deep/readme.yaml", "just: data\n");
      expect(await check(...args)).toEqual({ code: 0, out: "", err: "No findings in 2 definitions.\n" });
    },
  );

  it("is read from standard input", async () => {
    expect(await wfspec(["check", "-"], { stdin: GOOD })).toMatchObject({ code: 0, err: "No findings in 2 definitions.\n" });
  });

  it("is one project over all files", async () => {
    const [workflow = "", tasks = ""] = GOOD.split("---\n");
    folder.write("b/tasks.yaml", `apiVersion: wfspec/v1\n${tasks}`);
    folder.write("a.wf.yaml", workflow);
    expect(await check()).toMatchObject({ code: 0, err: "No findings in 2 definitions.\n" });
    expect((await check("a.wf.yaml")).err).toContain('a.wf.yaml:7:11 error unknown-task: There is no TaskDef "say".');
  });
});

describe("nothing to check", () => {
  it("is an error for a path that is not there", async () => {
    expect(await check("no.wf.yaml")).toEqual({
      code: 1,
      out: "",
      err: "no.wf.yaml:1:1 error io-not-found: There is no such file or folder.\n  help: Check the path; it counts from the folder that the command runs in.\n\n1 error, 0 warnings.\n",
    });
  });

  it("is an error for a folder without files, and for one with files of others only", async () => {
    mkdirSync(join(folder.root, "empty"));
    expect(await check("empty")).toEqual({ code: 1, out: "", err: `empty:1:1 ${NO_FILES}` });
    folder.write("empty/package.json", "{}\n");
    folder.write("empty/node_modules/x/a.wf.yaml", MISSPELT);
    folder.write("empty/.git/a.wf.yaml", MISSPELT);
    expect(await check("empty")).toEqual({ code: 1, out: "", err: `empty:1:1 ${NO_FILES}` });
    expect(await check()).toEqual({ code: 1, out: "", err: `.:1:1 ${NO_FILES}` });
  });

  it.each([
    ["an empty file", ""],
    ["a file of comments", "# later\n"],
    ["an empty list of definitions", "apiVersion: wfspec/v1\nkind: Definitions\n"],
  ])("is an error for %s", async (_, text) => {
    folder.write("a.wf.yaml", text);
    const { code, err } = await check("a.wf.yaml");
    expect(code).toBe(1);
    expect(err).toMatch(/^a\.wf\.yaml:1:1 error no-workflow-files: There is no definition in this file\.\n/);
    expect(err).toContain('help: A workflow begins with "apiVersion: wfspec/v1" and "kind: WfSpec".');
  });
});

describe("a wrong file", () => {
  it.each([
    ["is no YAML", "name: [a\nsteps: }\n", /^a\.wf\.yaml:\d+:\d+ error \S+: /],
    ["is no mapping", "hello\n", /^a\.wf\.yaml:1:1 error wrong-type: A document is a mapping\./],
    ["has another kind", GOOD.replace("WfSpec", "WfSpek"), /^a\.wf\.yaml:2:7 error unknown-kind: [^]*help: Did you mean "WfSpec"\?/],
    ["has an unknown key", GOOD.replace("steps:", "setps:"), /^a\.wf\.yaml:6:1 error unknown-key: [^]*help: Did you mean "steps"\?/],
    ["has an unknown step", MISSPELT, /^a\.wf\.yaml:7:5 error unknown-step: [^]*help: Did you mean "task"\?/],
    ["is of another program", "version: 3\n", /^a\.wf\.yaml:1:1 error missing-key: /],
  ])("that %s is told with its place", async (_, text, told) => {
    folder.write("a.wf.yaml", text);
    const { code, out, err } = await check("a.wf.yaml");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(told);
  });

  it("shows the line, and counts the findings", async () => {
    folder.write("a.wf.yaml", MISSPELT);
    expect((await check("a.wf.yaml")).err).toBe(`a.wf.yaml:7:5 error unknown-step: "taks" is no kind of step.

    6 | steps:
    7 |   - taks: say
      |     ^^^^
  help: Did you mean "task"?

1 error, 0 warnings.
`);
  });

  it("of binary or of UTF-16 bytes is told where it stops being text", async () => {
    writeFileSync(join(folder.root, "a.wf.yaml"), Buffer.from([0x61, 0x0a, 0x62, 0xff, 0x00]));
    writeFileSync(join(folder.root, "b.wf.yaml"), Buffer.from(`\ufeff${GOOD}`, "utf16le"));
    const { code, err } = await check(".");
    expect(code).toBe(1);
    expect(err).toContain("a.wf.yaml:2:2 error invalid-encoding: The file is not valid UTF-8.\n");
    expect(err).toContain("b.wf.yaml:1:1 error invalid-encoding: The file is UTF-16, and not UTF-8.\n");
    const piped = await wfspec(["check", "-"], { stdin: Buffer.from([0xff, 0xfe, 0x61, 0x00]) });
    expect(piped).toMatchObject({ code: 1 });
    expect(piped.err).toMatch(/^<stdin>:1:1 error invalid-encoding: /);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "that may not be read is an error, and the others are checked",
    async () => {
      folder.write("a.wf.yaml", GOOD);
      folder.write("b.wf.yaml", MISSPELT);
      chmodSync(join(folder.root, "a.wf.yaml"), 0);
      const { code, err } = await check();
      expect(code).toBe(1);
      expect(err).toContain("a.wf.yaml:1:1 error io-unreadable: ");
      expect(err).toContain("b.wf.yaml:7:5 error unknown-step: ");
    },
  );

  it.skipIf(process.platform === "win32")("that is a pipe, or a link out of the project, is refused and never waited for", async () => {
    execFileSync("mkfifo", [join(folder.root, "pipe.wf.yaml")]);
    symlinkSync("/etc/hostname", join(folder.root, "link.wf.yaml"));
    const { code, err } = await check();
    expect(code).toBe(1);
    expect(err).toContain("link.wf.yaml:1:1 error io-outside-root: ");
    expect(err).toContain("pipe.wf.yaml:1:1 error io-not-regular: ");
  });
});

describe("several files", () => {
  it("with one name for two things are told of both places", async () => {
    folder.write("a.wf.yaml", GOOD);
    folder.write("b.wf.yaml", GOOD);
    const { code, err } = await check();
    expect(code).toBe(1);
    expect(err).toContain('b.wf.yaml:3:7 error duplicate-definition: There is another WfSpec "greet".');
    expect(err).toContain('a.wf.yaml:3:7 The first "greet" is here.');
    expect(err).toContain("\n2 errors, 0 warnings.\n");
  });

  it("are told in the order of their names", async () => {
    for (const name of ["c", "a", "b"]) folder.write(`${name}.wf.yaml`, MISSPELT.replace("greet", `greet-${name}`));
    const { err } = await check();
    const places = err.split("\n").flatMap((line) => /^(\w)\.wf\.yaml:7:5 /.exec(line)?.[1] ?? []);
    expect(places).toEqual(["a", "b", "c"]);
  });
});

describe("--format json", () => {
  interface Report {
    readonly version: number;
    readonly hidden: number;
    readonly diagnostics: readonly Record<string, unknown>[];
  }

  it("is one object on standard output, and nothing else is said", async () => {
    folder.write("a.wf.yaml", MISSPELT);
    const { code, out, err } = await check("a.wf.yaml", "--format=json");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const edit = { path: "a.wf.yaml", start: { offset: 107, line: 7, column: 5 }, end: { offset: 111, line: 7, column: 9 } };
    expect(JSON.parse(out)).toEqual({
      version: 1,
      diagnostics: [
        {
          code: "unknown-step",
          severity: "error",
          message: '"taks" is no kind of step.',
          refusedBy: "wfspec",
          help: 'Did you mean "task"?',
          ...edit,
          related: [],
          fixes: [{ title: 'Write "task".', safe: false, edits: [{ ...edit, text: "task" }] }],
        },
      ],
      hidden: 0,
    });
  });

  it("is empty for a clean project, and has the problems of files too", async () => {
    folder.write("a.wf.yaml", GOOD);
    const clean = await check("--format", "json", "a.wf.yaml");
    expect(clean).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(clean.out)).toEqual({ version: 1, diagnostics: [], hidden: 0 });
    const missing = await check("--format", "json", "no.wf.yaml");
    expect(missing).toMatchObject({ code: 1, err: "" });
    expect((JSON.parse(missing.out) as Report).diagnostics).toMatchObject([{ code: "io-not-found", path: "no.wf.yaml" }]);
  });
});

describe("--set", () => {
  const WITH_PLACEHOLDER = GOOD.replace("output: str", "output: $(type)").replace("text: $name", 'text: "$(who) greets ${ name }"');

  it("gives placeholders their values", async () => {
    folder.write("a.wf.yaml", WITH_PLACEHOLDER);
    expect(await check("a.wf.yaml", "--set", "type=int", "--set=who=a=b")).toMatchObject({
      code: 0,
      err: "No findings in 2 definitions.\n",
    });
  });

  it("is asked for where a value is missing", async () => {
    folder.write("a.wf.yaml", WITH_PLACEHOLDER);
    const { code, err } = await check("a.wf.yaml", "--set", "who=Ada");
    expect(code).toBe(1);
    expect(err).toContain("a.wf.yaml:14:13 error unfilled-placeholder: ");
    expect(err).toContain("--set type=");
  });

  it("cannot change what is written around a placeholder", async () => {
    folder.write("a.wf.yaml", WITH_PLACEHOLDER);
    const { code, err } = await check("a.wf.yaml", "--set", "who=Ada", "--set", "type=str }\nname: evil");
    expect(code).toBe(1);
    expect(err).toMatch(/^a\.wf\.yaml:14:13 error /);
  });
});

it("colours findings for terminals only", async () => {
  folder.write("a.wf.yaml", MISSPELT);
  const painted = await wfspec(["check", "a.wf.yaml"], { folder: folder.root, colours: true });
  expect(painted.err).toContain("\u001b[31merror\u001b[0m");
  // oxlint-disable-next-line no-control-regex -- these are what is taken away
  expect(painted.err.replace(/\u001b\[\d+m/g, "")).toBe((await check("a.wf.yaml")).err);
});
