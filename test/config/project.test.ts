import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check, compile, formatDiagnostics, generate, type SourceText } from "../../src/index.js";
import { RULES } from "../../src/validator/rules/index.js";
import { GOOD } from "../support/project-texts.js";

const UNUSED = GOOD.replace("variables:\n", "variables:\n  spare: int\n");
const config = (text: string, path = "wfspec.config.yaml"): SourceText => ({ path, text });
const source = (text: string, path = "a.wf.yaml"): SourceText => ({ path, text });
const found = (...files: readonly SourceText[]) => check(files).diagnostics.map(({ severity, code }) => `${severity} ${code}`);

function wire(files: readonly SourceText[]): Readonly<Record<string, unknown>> {
  const { definitions, diagnostics } = compile(files);
  expect(formatDiagnostics(diagnostics, files)).toBe("");
  return (definitions.find(({ kind }) => kind === "PutWfSpecRequest")?.request ?? {}) as Readonly<Record<string, unknown>>;
}

describe("defaults", () => {
  const DEFAULTS = "defaults: { timeout: 20s, retries: 2, backoff: { base: 1s, max: 1m }, thread-retention: 1d }\n";

  it("are those of a workflow that has none", () => {
    const own = GOOD.replace("steps:", `${DEFAULTS}steps:`);
    expect(wire([config(DEFAULTS), source(GOOD)])).toEqual(wire([source(own)]));
    expect(JSON.stringify(wire([config(DEFAULTS), source(GOOD)]))).toContain('"timeoutSeconds":20');
  });

  it("give way key by key to those of a workflow, and to those of a task", () => {
    const own = GOOD.replace("steps:", "defaults: { timeout: 5s }\nsteps:").replace("- task: say", "- task: say\n    retries: 7");
    const text = JSON.stringify(wire([config(DEFAULTS), source(own)]));
    expect(text).toContain('"timeoutSeconds":5');
    expect(text).toContain('"retries":7');
    expect(text).toContain('"baseIntervalMs":1000');
  });

  it("are judged where they stand", () => {
    const files = [config("defaults: { timeout: 0 }\n"), source(GOOD)];
    const [finding] = check(files).diagnostics;
    expect(finding).toMatchObject({ code: "zero-timeout", span: { path: "wfspec.config.yaml" }, line: 1, column: 22 });
  });
});

describe("placeholders", () => {
  const TEXT = GOOD.replace("text: $name", 'text: "$(who) and ${ name }"');

  it("are filled in, and those that are given win", () => {
    const files = [config("placeholders: { who: Ada }\n"), source(TEXT)];
    expect(JSON.stringify(wire(files))).toContain("Ada and ");
    const given = compile(files, { placeholders: { who: "Grace" } });
    expect(JSON.stringify(given.definitions)).toContain("Grace and ");
  });

  it("that can't be read are not missed a second time", () => {
    expect(found(config("placeholders: { who: null }\n"), source(TEXT))).toEqual(["error unexpected-null"]);
    expect(found(config("placeholders: { who: [\n"), source(TEXT))).toEqual(["error invalid-yaml"]);
    expect(found(config("placeholders: { whom: Ada }\n"), source(TEXT))).toEqual(["error unfilled-placeholder"]);
  });
});

describe("severities", () => {
  const severities = (text: string) => config(`severities: { ${text} }\n`);

  it("are raised, lowered, and turned off", () => {
    expect(found(source(UNUSED))).toEqual(["warning unused-variable"]);
    expect(found(severities("unused-variable: error"), source(UNUSED))).toEqual(["error unused-variable"]);
    expect(found(severities("unused-variable: info"), source(UNUSED))).toEqual(["info unused-variable"]);
    expect(found(severities("unused-variable: off"), source(UNUSED))).toEqual([]);
  });

  it("decide whether there is something to compile", () => {
    expect(compile([severities("unused-variable: error"), source(UNUSED)]).definitions).toEqual([]);
    const zero = GOOD.replace("- task: say", "- task: say\n    timeout: 0");
    expect(compile([source(zero)]).definitions).toEqual([]);
    expect(compile([severities("zero-timeout: warning"), source(zero)]).definitions).toHaveLength(2);
    expect(generate([severities("zero-timeout: off"), source(zero)]).files.length).toBeGreaterThan(0);
  });

  it("have no effect on what a server refuses", () => {
    const unknown = GOOD.replace("task: say", "task: sing");
    expect(found(severities("unknown-task: off"), source(unknown))).toContain("error unknown-task");
  });

  it("of a misspelt rule are those of the rule that is meant", () => {
    expect(found(severities("unused-varible: off"), source(UNUSED))).toEqual(["error unknown-rule"]);
  });

  it("do not compile what lacks a part, and say why: whatever is wrong, there are definitions or an error", () => {
    const off = severities(RULES.map(({ name }) => `${name}: off`).join(", "));
    const folders = RULES.map(({ name }) => `test/fixtures/rules/${name}`);
    const paths = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
    const wrong = paths.filter((path) => /\/invalid-[^/]*\.wf\.yaml$/.test(path));
    const outcomes = wrong.map((path) => {
      const files = [off, source(readFileSync(path, "utf8"), path)];
      const { diagnostics, project } = check(files);
      const isWrong = diagnostics.some(({ severity }) => severity === "error");
      const hasDefinitions = compile(files).definitions.length > 0;
      return hasDefinitions !== isWrong || project.definitions.length === 0 ? undefined : path;
    });
    expect(outcomes.filter((path) => path !== undefined)).toEqual([]);
    expect(wrong.length).toBeGreaterThan(60);
  });

  it("are known to be fixed by what each rule says of itself", () => {
    const sources = new Map(
      readdirSync("src/validator/rules").map((name) => [name.slice(0, -3), readFileSync(`src/validator/rules/${name}`, "utf8")]),
    );
    const known = RULES.filter(({ ofValues }) => ofValues !== true);
    const mixed = known.filter(({ name, refusedBy }) => refusedBy === "server" && sources.get(name)?.split(/\brefusedBy\b/).length !== 2);
    expect(RULES.filter(({ alsoOurs }) => alsoOurs === true).map(({ name }) => name)).toEqual(mixed.map(({ name }) => name));
  });
});

describe("which files belong to a project", () => {
  const EXCLUDE = "include: [workflows]\nexclude: ['**/old/**']\n";
  const bad = (path: string, more: Partial<SourceText> = {}) => ({ ...source("kind: Nonsense\n", path), ...more });

  it("is said by include and exclude, from the folder of the configuration", () => {
    expect(found(config(EXCLUDE), bad("other/a.wf.yaml"), bad("workflows/old/a.wf.yaml"))).toEqual([]);
    expect(found(config(EXCLUDE), bad("workflows/a.wf.yaml"))).not.toEqual([]);
    expect(found(config(EXCLUDE, "shop/wfspec.config.yaml"), bad("shop/other/a.wf.yaml"))).toEqual([]);
    expect(found(config(EXCLUDE, "/shop/wfspec.config.yaml"), bad("/shop/./other/a.wf.yaml"))).toEqual([]);
    expect(found(config(EXCLUDE, "../wfspec.config.yaml"), bad("../other/a.wf.yaml"))).toEqual([]);
  });

  it("is not said of files that were named or chosen, or are somewhere else", () => {
    expect(found(config(EXCLUDE), bad("other/a.wf.yaml", { named: true }))).not.toEqual([]);
    expect(found(config(EXCLUDE), bad("other/a.wf.yaml", { chosen: true }))).not.toEqual([]);
    expect(found(config(EXCLUDE, "shop/wfspec.config.yaml"), bad("other/a.wf.yaml"))).not.toEqual([]);
    expect(found(config(EXCLUDE, "../wfspec.config.yaml"), bad("a.wf.yaml"))).not.toEqual([]);
    expect(found(config(EXCLUDE), bad("/abs/a.wf.yaml"))).not.toEqual([]);
  });
});

it("is one: what else is called so, or nearly so, is told", () => {
  const second = config("severities: { unused-variable: error }\n", "sub/wfspec.config.yaml");
  expect(found(config("{}\n"), second, source(UNUSED))).toEqual(["warning unused-variable", "warning unused-config"].toReversed());
  expect(found(config("{}\n", "wfspec.config.yml"), source(GOOD))).toEqual(["warning unused-config"]);
});
