import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check, formatDiagnostics } from "../src/index.js";
import { wfspec } from "./support/cli.js";
import { temporaryFolder, type Folder } from "./support/folder.js";

const CHECKOUT = readFileSync("examples/checkout/checkout.wf.yaml", "utf8");
const HEAD = "apiVersion: wfspec/v1\nkind: WfSpec\nname: a\n";
/** What a terminal would obey, or a reader not see. */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

interface Judged {
  readonly places: readonly string[];
  readonly printed: string;
}

/** Checks a text as the only file, and what every check must keep to: it is quick, and what is printed is short and harmless. */
function judge(text: string, path = "a.wf.yaml"): Judged {
  const files = [{ path, text, named: true }];
  const start = performance.now();
  const { diagnostics } = check(files);
  const printed = formatDiagnostics(diagnostics, files);
  expect(performance.now() - start).toBeLessThan(6_000);
  expect(printed.length).toBeLessThanOrEqual(65_536);
  expect(printed).not.toMatch(OBEYED);
  expect(printed).not.toMatch(/Maximum call stack|\[object Object\]|^\s+at .+:\d+:\d+/m);
  JSON.parse(formatDiagnostics(diagnostics, files, "json"));
  return { places: diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`), printed };
}

describe("numbers at their real places", () => {
  const withDefault = (type: string, text: string) =>
    `${HEAD}variables: { v: { type: ${type}, default: ${text}, access: public } }\nsteps: []\n`;
  const at = (type: string) => `4:${"variables: { v: { type: , default: ".length + type.length + 1} invalid-value`;

  it.each(["9223372036854775807", "-9223372036854775808", "9007199254740993", "0", "+5", "017"])("takes %s as an int", (text) => {
    expect(judge(withDefault("int", text)).places).toEqual([]);
  });

  it.each([
    ["9223372036854775808", "one more than the largest"],
    ["-9223372036854775809", "one less than the smallest"],
    ["18446744073709551616", "which wraps to nothing"],
    ["9".repeat(400), "400 digits"],
    ["9".repeat(15_000), "15,000 digits"],
    [`0x${"f".repeat(15_000)}`, "15,000 hex digits"],
    ["1.0", "a fraction"],
    ["1e3", "an exponent"],
    ["0o17", "octal"],
    ["1_000", "a separator"],
    [".nan", "no number"],
  ])("refuses what is no int of 64 bits at its place", (text) => {
    expect(judge(withDefault("int", text)).places).toEqual([at("int")]);
  });

  it.each([".nan", "-.inf", "1e999", "Infinity", "0x1p3", "1,5x"])("refuses %s as a double at its place", (text) => {
    expect(judge(withDefault("double", `'${text}'`)).places).toEqual([at("double")]);
    if (!text.includes(",")) expect(judge(withDefault("double", text)).places).toEqual([at("double")]);
  });

  it("keeps to the same in JSON", () => {
    const json = (text: string) =>
      `{"apiVersion":"wfspec/v1","kind":"WfSpec","name":"a","steps":[],"variables":{"v":{"type":"int","access":"public","default":${text}}}}`;
    expect(judge(json("9223372036854775807"), "a.json").places).toEqual([]);
    for (const text of ["9223372036854775808", "1.5", "1e999", "9".repeat(15_000)]) {
      expect(judge(json(text), "a.json").places).toEqual([`1:${json("").length - 2} invalid-value`]);
    }
  });
});

describe("a right file in disguise", () => {
  it.each([
    ["a byte order mark", `\ufeff${CHECKOUT}`],
    ["Windows line ends", CHECKOUT.replaceAll("\n", "\r\n")],
    ["mixed line ends", CHECKOUT.replace(/\n(.*)\n/g, "\r\n$1\n")],
    ["no line end at the end", CHECKOUT.trimEnd()],
    ["many blank lines", CHECKOUT + "\n".repeat(5_000)],
    ["many comments", "# comment\n".repeat(5_000) + CHECKOUT],
    ["a document line before", `---\n${CHECKOUT}`],
    ["scripts and pictures in a comment", `# 漢字 العربية 😀 e\u0301\n${CHECKOUT}`],
  ])("is right with %s", (_, text) => {
    expect(judge(text).places).toEqual([]);
  });

  it("is not right with what can't be seen", () => {
    for (const unseen of ["\u200b", "\u202e", "\u2066", "\u0007", "\u001b[2J", "\u0000", "\u2028", "\u{e0041}"]) {
      const { places } = judge(CHECKOUT.replace("# The", `# T${unseen}he`));
      expect(places).toEqual(["1:4 forbidden-character"]);
    }
  });
});

describe("too much of everything", () => {
  const many = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join("");

  it.each([
    ["steps", `${HEAD}steps:\n${many(5_000, (index) => `  - task: t${index}\n`)}`],
    ["unknown keys", HEAD + many(4_900, (index) => `k${index}: 1\n`)],
    ["variables that nobody declares", `${HEAD}steps:\n${many(5_000, (index) => `  - set: { v${index}: $w${index} }\n`)}`],
    ["nearly right keys", HEAD + many(4_900, (index) => `step${index}: 1\n`)],
    ["entries that are indented wrongly", `${HEAD}steps: []\nvariables:\n${many(4_900, (index) => `unheard-of-${index}: int\n`)}`],
    ["rests of steps", `${HEAD}steps:\n  - task: a\n${many(20_000, () => "  - save: b\n")}`],
    ["steps without dash", `${HEAD}steps:\n  - task: a\n${many(20_000, () => "    args: []\n    task: a\n")}`],
    ["documents without line", many(900, (index) => `${index === 0 ? "apiVersion: wfspec/v1\n" : ""}kind: TaskDef\nname: t${index}\n`)],
    ["documents of one name", HEAD + "steps: []\n" + many(900, () => `---\nkind: TaskDef\nname: a\n`)],
    ["handlers", `${HEAD}steps:\n  - task: a\n    catch:\n${many(4_900, () => "      - exception: b\n        steps: []\n")}`],
    [
      "threads of handlers in each other",
      `${HEAD}steps:\n${many(9, (level) => `${"      ".repeat(level)}  - task: a\n${"      ".repeat(level)}    catch:\n${"      ".repeat(level)}    - any: true\n${"      ".repeat(level)}      steps:\n`)}`,
    ],
    ["operands", `${HEAD}variables: { b: bool }\nsteps:\n  - while: b${" and b".repeat(3_000)}\n    steps: []\n`],
    ["brackets in an expression", `${HEAD}steps:\n  - if: ${"(".repeat(6_000)}\n    then: []\n`],
    ["parts of a text", `${HEAD}steps:\n  - return: "${"${ a }".repeat(3_000)}"\n`],
    ["angle brackets in a type", `${HEAD}variables: { v: "${"array<".repeat(3_000)}" }\nsteps: []\n`],
    ["levels of brackets", "[".repeat(100_000)],
    ["levels of braces", "{a: ".repeat(4_000)],
    [
      "aliases of aliases",
      `${HEAD}x-a0: &a0 [lol]\n${many(30, (index) => `x-a${index + 1}: &a${index + 1} [*a${index}, *a${index}, *a${index}]\n`)}`,
    ],
    ["a list that holds itself", `${HEAD}x-a: &a [*a]\nsteps: []\n`],
    ["quotes that are never closed", '"a\n'.repeat(20_000)],
    ["digits", `${HEAD}retention: ${"9".repeat(19_000)}\nsteps: []\n`],
  ])("survives %s", (_, text) => {
    expect(judge(text).places.length).toBeGreaterThan(0);
  });

  it("shows a hundred findings of a file, and counts the others", () => {
    const { places, printed } = judge(`${HEAD}steps:\n${many(500, () => "  - tsk: a\n")}`);
    expect(places.length).toBeGreaterThanOrEqual(500);
    expect(printed.match(/^a\.wf\.yaml:\d+:\d+ /gm)).toHaveLength(100);
    expect(printed).toMatch(/^… and \d+ more\.$/m);
  });
});

describe("keys that objects have by birth", () => {
  const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__", "isPrototypeOf"];

  it.each(NAMES)("%s is nothing special anywhere", (name) => {
    for (const text of [
      `${HEAD}${name}: { polluted: 1 }\nsteps: []\n`,
      `${HEAD}variables: { ${name}: str }\nsteps: []\n`,
      `${HEAD}variables: { v: { type: str, ${name}: 1 } }\nsteps: []\n`,
      `${HEAD}steps:\n  - ${name}: 1\n`,
      `${HEAD}steps:\n  - task: ${name}\n    ${name}: 1\n    args: { ${name}: 1 }\n`,
      `${HEAD}steps:\n  - return: { ${name}: $${name} }\n`,
      `${HEAD}steps:\n  - if: ${name}.${name}(1) == steps.${name}\n    then: []\n`,
      `${HEAD}throws: { ${name}: {} }\nsteps: [{ fail: ${name} }]\n`,
      `apiVersion: wfspec/v1\nkind: ${name}\nname: a\n`,
      `apiVersion: wfspec/v1\nkind: TaskDef\nname: a\ninput: { b: ${name} }\n`,
      `apiVersion: ${name}\nkind: WfSpec\n`,
      `apiVersion: wfspec/v1\nkind: Definitions\ntasks: { ${name}: { output: ${name}, throws: { ${name}: {} } } }\n`,
    ]) {
      judge(text);
      judge(text.replaceAll(name, `"${name}"`));
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("hostile text beside a mistake", () => {
  it.each([
    ["a command of a build server in a key", `${HEAD}"x\\n::error file=a.js::owned": 1\nsteps: []\n`],
    ["a carriage return in a value", `${HEAD}description: "ok\\rPASSED"\nstep: []\n`],
    ["an escape sequence in a name", `${HEAD.replace("name: a", 'name: "\\e]0;t\\a"')}steps: []\n`],
    ["a title sequence in a variable", `${HEAD}variables: { "\\x1b[2J": str }\nsteps: []\n`],
    ["format directives", `${HEAD}"%s%n%o \${7*7}": 1\nsteps: []\n`],
    ["an override of direction in an expression", `${HEAD}steps:\n  - if: "a == '\\u202e'"\n    then: []\n`],
    ["half a surrogate pair", `${HEAD}description: "\\ud800"\nstep: []\n`],
    ["a lone half in JSON", '{"apiVersion":"wfspec/v1","kind":"WfSpec","name":"\\ud800","steps":[]}'],
  ])("is shown as text: %s", (_, text) => {
    expect(judge(text, text.startsWith("{") ? "a.json" : "a.wf.yaml").places.length).toBeGreaterThan(0);
  });
});

describe("files and folders", () => {
  let folder: Folder;
  beforeAll(() => {
    folder = temporaryFolder();
    const at = (path: string) => join(folder.root, path);
    folder.write("outside/secret.yaml", "token: do-not-show\n");
    folder.write("project/checkout.wf.yaml", CHECKOUT);
    folder.write("project/broken/deep.wf.yaml", "[".repeat(5_000));
    folder.write(`project/${"d/".repeat(200)}deep.wf.yaml`, "a: [\n");
    folder.write("project/--output=x.wf.yaml", "a: [\n");
    folder.write("project/line\n::error::break\u001b[2J.wf.yaml", "a: [\n");
    folder.write("project/large.wf.yaml", "a: 1\n");
    truncateSync(at("project/large.wf.yaml"), 2 ** 32);
    writeFileSync(at("project/latin.wf.yaml"), Buffer.from("a: caf\xe9\n", "latin1"));
    writeFileSync(at("project/utf-16.wf.yaml"), Buffer.from(`\ufeff${CHECKOUT}`, "utf16le"));
    mkdirSync(at("project/folder.wf.yaml"));
    symlinkSync("../outside/secret.yaml", at("project/link.wf.yaml"));
    symlinkSync("/dev/zero", at("project/zero.wf.yaml"));
    symlinkSync("loop-b.wf.yaml", at("project/loop-a.wf.yaml"));
    symlinkSync("loop-a.wf.yaml", at("project/loop-b.wf.yaml"));
    symlinkSync("..", at("project/upwards"));
    symlinkSync("checkout.wf.yaml", at("project/inside.yaml"));
    execFileSync("mkfifo", [at("project/pipe.wf.yaml")]);
  });
  afterAll(() => folder.remove());

  const project = () => join(folder.root, "project");

  it.each([
    ["link.wf.yaml", "1:1 error io-outside-root"],
    ["zero.wf.yaml", "1:1 error io-"],
    ["loop-a.wf.yaml", "1:1 error io-unreadable"],
    ["pipe.wf.yaml", "1:1 error io-not-regular"],
    ["large.wf.yaml", "1:1 error limit-bytes"],
    ["latin.wf.yaml", "1:7 error invalid-encoding"],
    ["utf-16.wf.yaml", "1:1 error invalid-encoding"],
    ["no-such-file.yaml", "1:1 error io-not-found"],
    ["broken/deep.wf.yaml", "1:65 error limit-depth"],
    ["./--output=x.wf.yaml", "1:4 error invalid-yaml"],
  ])("%s is refused in a line", async (path, finding) => {
    const { code, err } = await wfspec(["check", path], { folder: project() });
    expect(code).toBe(1);
    expect(err).toContain(`:${finding}`);
    expect(err).not.toContain("do-not-show");
  });

  it("a folder is walked to its end, once, and the right file in it is still judged", async () => {
    const { code, err } = await wfspec(["check", "."], { folder: project() });
    expect(code).toBe(1);
    expect(err).not.toMatch(OBEYED);
    expect(err).not.toContain("do-not-show");
    expect(err).not.toMatch(/^checkout\.wf\.yaml/m);
    expect(err).toContain("line\\n::error::break\\u{1B}[2J.wf.yaml:1:4 error invalid-yaml");
    expect(err.match(/deep\.wf\.yaml:1:\d+ error/g)).toHaveLength(2);
    const files = ["link", "zero", "loop-a", "loop-b", "pipe", "large", "latin", "utf-16", "--output=x"];
    for (const name of files) expect(err).toMatch(new RegExp(`^${name}\\.wf\\.yaml:1:`, "m"));
  });

  it("a mistake in a right file is found beside files that can't be read", async () => {
    folder.write("project/mistake.wf.yaml", `${HEAD}step: []\n`);
    const { err } = await wfspec(["check", "broken/deep.wf.yaml", "mistake.wf.yaml", "zero.wf.yaml"], { folder: project() });
    expect(err).toContain("mistake.wf.yaml:4:1 error unknown-key");
    folder.delete("project/mistake.wf.yaml");
  });

  it("nothing is written", async () => {
    const before = folder.list();
    await wfspec(["check", "."], { folder: project() });
    await wfspec(["check", "--format", "json", "."], { folder: project() });
    expect(folder.list()).toEqual(before);
  });

  it("the report for programs has the same findings, in plain characters", async () => {
    const { code, out } = await wfspec(["check", "--format", "json", "."], { folder: project() });
    expect(code).toBe(1);
    expect(out).not.toMatch(/[^\n\x20-\x7e]/);
    const { diagnostics } = JSON.parse(out) as { readonly diagnostics: readonly unknown[] };
    expect(diagnostics.length).toBeGreaterThan(10);
  });
});
