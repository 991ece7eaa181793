import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CONFIG_NAME } from "../../src/index.js";
import { findConfig } from "../../src/host/find-config.js";
import { wfspec, type Finished, type Surroundings } from "../support/cli.js";
import { temporaryFolder, type Folder } from "../support/folder.js";
import { GOOD, MISSPELT } from "../support/project-texts.js";

let folder: Folder;
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => folder.remove());

const at = (path: string) => join(folder.root, path);
const run = (line: string, more: Surroundings = {}): Promise<Finished> => wfspec(line.split(" "), { folder: folder.root, ...more });
const CLEAN = { code: 0, out: "", err: "No findings in 2 definitions.\n" };
const TEXT = GOOD.replace("text: $name", 'text: "$(who) greets ${ name }"');

describe("the configuration of a folder", () => {
  beforeEach(() => {
    folder.write("a/b/a.wf.yaml", TEXT);
    folder.write(CONFIG_NAME, "placeholders: { who: Ada }\n");
  });
  const within = (environment: Readonly<Record<string, string>>) => run("check", { folder: at("a/b"), environment });

  it("stands in it, or above it up to the root of the repository", async () => {
    expect(await run("check")).toEqual(CLEAN);
    mkdirSync(at(".git"));
    expect(await within({})).toEqual(CLEAN);
    mkdirSync(at("a/.git"));
    expect(await within({})).toMatchObject({ code: 1, err: expect.stringContaining("unfilled-placeholder") as string });
  });

  it("stands no higher than the home of the user, and is not looked for above a folder that is in neither", async () => {
    expect(await within({ HOME: folder.root })).toEqual(CLEAN);
    expect(await within({ HOME: at("a") })).toMatchObject({ code: 1 });
    expect(await within({})).toMatchObject({ code: 1 });
  });

  it("is the nearest one", async () => {
    mkdirSync(at(".git"));
    folder.write(`a/${CONFIG_NAME}`, "exclude: [b]\nplaceholders: {}\n");
    expect(await within({})).toMatchObject({ code: 1, err: expect.stringContaining("unfilled-placeholder") as string });
  });

  it("is told of its mistakes, by the path from there", async () => {
    mkdirSync(at(".git"));
    folder.write(CONFIG_NAME, "placeholders: { who: Ada }\nsevrities: {}\n");
    const { code, err } = await within({});
    expect(code).toBe(1);
    expect(err).toMatch(/^\.\.\/\.\.\/wfspec\.config\.yaml:2:1 error unknown-key: [^]*help: Did you mean "severities"\?/);
    expect(err).toContain("1 error, 0 warnings.");
  });

  it.skipIf(process.platform === "win32")("must be a file that can be read, in the project", async () => {
    folder.delete(CONFIG_NAME);
    symlinkSync("/etc/hostname", at(CONFIG_NAME));
    expect(await run("check")).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^wfspec\.config\.yaml:1:1 error io-outside-root/) as string,
    });
    folder.delete(CONFIG_NAME);
    mkdirSync(at(CONFIG_NAME));
    expect(await run("check")).toMatchObject({ code: 1, err: expect.stringContaining("io-not-regular") as string });
  });

  it("may be all that is checked", async () => {
    expect(await run(`check ${CONFIG_NAME}`)).toMatchObject({ code: 0 });
    folder.write(CONFIG_NAME, "nonsense: 1\n");
    expect(await run(`check ${CONFIG_NAME}`)).toMatchObject({ code: 1, err: expect.stringContaining("unknown-key") as string });
  });
});

it("looks for the file that the library reads", () => {
  const before = process.cwd();
  folder.write(CONFIG_NAME, "");
  process.chdir(folder.root);
  try {
    expect(findConfig({})).toBe(CONFIG_NAME);
  } finally {
    process.chdir(before);
  }
});

describe("include and exclude", () => {
  beforeEach(() => {
    folder.write(CONFIG_NAME, "include: [workflows]\nexclude: ['**/old']\n");
    folder.write("workflows/a.wf.yaml", GOOD);
    folder.write("workflows/old/b.wf.yaml", MISSPELT);
    folder.write("other/c.wf.yaml", MISSPELT);
  });

  it.each(["check", "check .", "check workflows"])("say what is looked at with %s", async (line) => {
    expect(await run(line)).toEqual(CLEAN);
  });

  it.each([
    ["check other", "other/c.wf.yaml:7:5"],
    ["check other/c.wf.yaml", "other/c.wf.yaml:7:5"],
    ["check workflows/old", "workflows/old/b.wf.yaml:7:5"],
    ["check workflows/old/b.wf.yaml", "workflows/old/b.wf.yaml:7:5"],
  ])("leave what is named to whoever names it: %s", async (line, place) => {
    expect(await run(line)).toMatchObject({ code: 1, err: expect.stringContaining(place) as string });
  });

  it("count from the folder of the configuration, wherever the command runs", async () => {
    mkdirSync(at(".git"));
    expect(await run("check", { folder: at("workflows") })).toEqual(CLEAN);
    expect(await run("check ..", { folder: at("other") })).toEqual(CLEAN);
  });

  it("keep what is left out from being read at all", async () => {
    symlinkSync("/etc/hostname", at("other/link.wf.yaml"));
    expect(await run("check")).toEqual(CLEAN);
  });
});

it("tells of a configuration that it does not use", async () => {
  folder.write("a.wf.yaml", GOOD);
  folder.write(`sub/${CONFIG_NAME}`, "severities: {}\n");
  folder.write("wfspec.config.yml", "severities: {}\n");
  const { code, err } = await run("check");
  expect(code).toBe(0);
  expect(err).toContain("sub/wfspec.config.yaml:1:1 warning unused-config: ");
  expect(err).toContain("wfspec.config.yml:1:1 warning unused-config: ");
  expect(err).toContain('help: Name it "wfspec.config.yaml", ');
});

describe("--context", () => {
  beforeEach(() => {
    folder.write("a.wf.yaml", TEXT);
    folder.write(
      CONFIG_NAME,
      `placeholders: { who: Ada }
contexts:
  dev: { placeholders: { who: Grace } }
  prod: { config-file: servers/prod.config, tenant: shop }
`,
    );
  });
  const printed = async (line: string) => (await run(line)).out;

  it("chooses the placeholders, and --set wins over all", async () => {
    expect(await printed("compile")).toContain("Ada greets ");
    expect(await printed("compile --context dev")).toContain("Grace greets ");
    expect(await printed("compile --context prod")).toContain("Ada greets ");
    expect(await printed("compile --context dev --set who=Alan")).toContain("Alan greets ");
    expect(await run("check --context dev")).toEqual(CLEAN);
  });

  it("is one that the configuration has", async () => {
    for (const command of ["check", "compile", "apply", "run greet"]) {
      expect(await run(`${command} --context dve`)).toEqual({
        code: 2,
        out: "",
        err: 'wfspec.config.yaml has no context "dve", but "dev", "prod".\n',
      });
    }
    folder.delete(CONFIG_NAME);
    expect(await run("check --context dev")).toEqual({
      code: 2,
      out: "",
      err: 'There is no wfspec.config.yaml here, and so no context "dev".\n',
    });
  });

  it("fills in what the configuration has of its own", async () => {
    folder.write(CONFIG_NAME, "contexts: { dev: { tenant: shop-$(who), config-file: $(who).config, placeholders: { who: Ada } } }\n");
    expect(await run("check --context dev")).toEqual(CLEAN);
    expect((await run("run greet --context dev")).err).toBe('The configuration file "Ada.config" can\'t be read (ENOENT).\n');
  });

  it("may be missing from a configuration that is wrong, and then that is what is told", async () => {
    folder.write(CONFIG_NAME, "contexts: { dev: shop }\n");
    for (const command of ["check", "run greet"]) {
      const { code, err } = await run(`${command} --context dev`);
      expect(code).toBe(1);
      expect(err).toContain("wfspec.config.yaml:1:18 error wrong-type: ");
      expect(err).toContain("1 error, 0 warnings.");
    }
  });

  it("chooses the server, from the folder of the configuration, and --config-file wins", async () => {
    mkdirSync(at(".git"));
    mkdirSync(at("sub"));
    const told = async (line: string) => (await run(line, { folder: at("sub"), environment: { HOME: at("home") } })).err;
    expect(await told("run greet --context prod")).toBe('The configuration file "../servers/prod.config" can\'t be read (ENOENT).\n');
    expect(await told("run greet --context prod --config-file x")).toBe('The configuration file "x" can\'t be read (ENOENT).\n');
    folder.write("servers/prod.config", "LHC_API_PORT=no\n");
    expect(await told("run greet --context prod")).toMatch(/^\.\.\/servers\/prod\.config: LHC_API_PORT /);
    folder.write(CONFIG_NAME, "contexts: { prod: { config-file: ~/prod.config } }\n");
    expect(await told("run greet --context prod")).toContain(at("home/prod.config"));
  });
});

describe("generation", () => {
  it("writes the workers into the folder of the configuration, from wherever it runs", async () => {
    mkdirSync(at(".git"));
    folder.write("flows/a.wf.yaml", GOOD);
    folder.write(CONFIG_NAME, "generation: { output: src/workers }\n");
    expect(await run("generate", { folder: at("flows") })).toMatchObject({ code: 0 });
    expect(folder.list().filter((path) => path.startsWith("src/workers/"))).not.toEqual([]);
    expect(await run("generate --check", { folder: at("flows") })).toMatchObject({ code: 0 });
    expect(await run("generate -o elsewhere")).toMatchObject({ code: 0 });
    expect(folder.list().some((path) => path.startsWith("elsewhere/"))).toBe(true);
  });

  it("still wants to know the folder, and never writes where the configuration is wrong", async () => {
    folder.write("a.wf.yaml", GOOD);
    folder.write(CONFIG_NAME, "placeholders: {}\n");
    expect(await run("generate")).toEqual({ code: 2, out: "", err: "Name the folder of the workers with -o DIR.\n" });
    folder.write(CONFIG_NAME, "generation: { output: ../x }\n");
    expect(await run("generate")).toMatchObject({ code: 1, err: expect.stringContaining("invalid-value") as string });
    expect(folder.list()).toEqual(["a.wf.yaml", CONFIG_NAME]);
  });
});
