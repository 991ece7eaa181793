import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check, FORMAT_NAMES, formatDiagnostics, type Diagnostic, type SourceText } from "../../src/index.js";
import { escapeText } from "../../src/diagnostics/escape.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { FINDINGS_SCHEMA, reportsOf } from "../support/reports.js";
import { textOf, type Element } from "../support/xml.js";

const SAMPLE: readonly SourceText[] = [
  {
    path: "./flows/a b.wf.yaml",
    text: [
      "apiVersion: wfspec/v1",
      "kind: WfSpec",
      "name: order",
      "variables:",
      "  id: str",
      "  spare: int",
      "steps:",
      "  - taks: ship",
      "  - task: ship",
      "    args: { id: $id }",
      "",
    ].join("\n"),
  },
  {
    path: "flows/tasks.wf.yaml",
    text: "apiVersion: wfspec/v1\nkind: TaskDef\nname: ship\ninput: { id: str }\n---\nkind: TaskDef\nname: ship\n",
  },
  { path: "flows/clean.wf.yaml", text: "apiVersion: wfspec/v1\nkind: TaskDef\nname: bill\n" },
];

/** What every finding has. */
const FOUND: Omit<Diagnostic, "message" | "span"> = {
  code: "unknown-key",
  severity: "error",
  line: 1,
  column: 1,
  related: [],
  fixes: [],
  refusedBy: "wfspec",
};

/** Findings of all severities, with all that a finding can have. */
function findingsIn([first, second]: readonly SourceText[]): readonly Diagnostic[] {
  const at = (file: SourceText | undefined, text: string, from = 0) => {
    const start = file?.text.indexOf(text, from) ?? 0;
    return { path: file?.path ?? "", start, end: start + text.length };
  };
  const ship = at(second, "ship");
  const step = at(first, "taks");
  return [
    { ...FOUND, code: "unused-variable", severity: "warning", message: 'Variable "spare" is never used.', span: at(first, "spare") },
    {
      ...FOUND,
      code: "unknown-step",
      message: '"taks" is no kind of step.',
      span: step,
      help: 'Did you mean "task"?',
      fixes: [{ title: 'Write "task".', safe: false, edits: [{ ...step, text: "task" }] }],
    },
    { ...FOUND, code: "json-type", severity: "info", message: "This is any JSON: 100%, and more.", span: at(first, "{ id: $id }\n") },
    {
      ...FOUND,
      code: "duplicate-definition",
      message: 'There is another TaskDef "ship".',
      span: at(second, "ship", ship.end),
      related: [{ span: ship, message: 'The first "ship" is here.' }],
      help: "Rename one of them, or delete it.",
      refusedBy: "server",
    },
  ];
}

describe("a report", () => {
  const diagnostics = findingsIn(SAMPLE);

  it.each(FORMAT_NAMES)("in %s looks like this", async (format) => {
    const golden = join(import.meta.dirname, `golden/report.${format}`);
    await expect(formatDiagnostics(diagnostics, SAMPLE, format)).toMatchFileSnapshot(golden);
  });

  it("is valid without findings", () => {
    const { run, issues, suites, annotations } = reportsOf([], SAMPLE);
    expect([run.results, issues, annotations]).toEqual([[], [], []]);
    expect(suites).toMatchObject({ name: "testsuites", attributes: { tests: "3", failures: "0" } });
  });

  it("is valid for every mistake that there is a fixture of", () => {
    const root = "test/fixtures/rules";
    let seen = 0;
    for (const rule of readdirSync(root)) {
      const names = readdirSync(join(root, rule)).filter((name) => /^invalid-.*\.wf\.(?:yaml|json)$/.test(name));
      const files = names.map((name) => ({ path: `${rule}/${name}`, text: readFileSync(join(root, rule, name), "utf8"), named: true }));
      for (const file of files) {
        const { diagnostics } = check([file]);
        const { run, issues, suites, annotations } = reportsOf(diagnostics, [file]);
        expect(run.results).toHaveLength(diagnostics.length);
        expect(issues).toHaveLength(diagnostics.length);
        expect(annotations).toHaveLength(diagnostics.length);
        expect(Number(suites.attributes["tests"])).toBe(Math.max(1, diagnostics.length));
        expect(run.tool.driver.rules.filter(({ fullDescription }) => fullDescription === undefined)).toEqual([]);
        seen += diagnostics.length;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});

describe("fingerprints", () => {
  const text = SAMPLE[0]?.text ?? "";
  const fingerprintsOf = (changed: string) => {
    const files = [{ path: "a.wf.yaml", text: changed }];
    const { run, issues } = reportsOf(check(files).diagnostics, files);
    const prints = run.results.map(({ partialFingerprints }) => partialFingerprints["wfspecFinding/v1"] ?? "");
    expect(issues.map(({ fingerprint }) => fingerprint)).toEqual(prints);
    expect(new Set(prints).size).toBe(prints.length);
    expect(prints.join("")).toMatch(/^[0-9a-f]+$/);
    return prints;
  };

  it("stay the same when lines are moved and indented", () => {
    const before = fingerprintsOf(text);
    expect(before.length).toBeGreaterThan(2);
    expect(fingerprintsOf(text.replace("kind:", "# One line more.\n\nkind:"))).toEqual(before);
    expect(fingerprintsOf(text.replaceAll("\n  - ", "\n      - ").replace("    args", "        args"))).toEqual(before);
  });

  it("tell equal findings apart, and change with the line", () => {
    const twice = text.replace("  - taks: ship\n", "  - taks: ship\n  - taks: ship\n");
    const before = fingerprintsOf(text);
    expect(fingerprintsOf(twice)).toEqual(expect.arrayContaining([...before]));
    expect(fingerprintsOf(twice)).toHaveLength(before.length + 1);
    expect(fingerprintsOf(text.replace("taks: ship", "taks: bill"))).not.toEqual(before);
  });
});

describe("what a file says", () => {
  const texts = [
    ...HOSTILE_TEXTS,
    "]]>",
    "<![CDATA[x]]>",
    "<!-- & -->&amp;&#0;",
    "a,line=1::error::b",
    "::stop-commands::x",
    "%0A::error::x",
    "a:b,c%3A",
    "\ud800",
    "a\udfff\ud83d\ude00b",
    "\ufffe",
    "{0} {{1}}",
    "[a](javascript:b)",
    "../../a b#c?d",
    "/etc/\u001b]0;x\u0007",
    "C:\\a\\b c",
    "<stdin>",
  ];

  it.each(texts)("is only ever data: %j", (text) => {
    const files = [{ path: text, text: `${text}\n${text}` }];
    const span = { path: text, start: 0, end: text.length };
    const finding: Diagnostic = {
      ...FOUND,
      message: `It says ${text}`,
      span,
      related: [{ span, message: text }],
      help: `Write ${text}.`,
      fixes: [{ title: `Write ${text}.`, safe: true, edits: [{ ...span, text }] }],
    };
    const said = [escapeText(finding.message), escapeText(finding.help ?? "")];
    const { run, issues, suites, annotations } = reportsOf(
      [finding, { ...finding, severity: "warning" }, { ...finding, severity: "info" }],
      files,
    );
    expect(annotations.map(({ command }) => command)).toEqual(["error", "warning", "notice"]);
    expect(annotations[0]).toMatchObject({ title: "unknown-key", line: "1", message: said.join("\n") });
    expect(issues[0]).toMatchObject({ check_name: "unknown-key", description: said.join(" "), severity: "major" });
    expect(run.results[0]?.level).toBe("error");
    if (!/\{\d|\]\(/.test(text)) expect(run.results[0]?.message.text).toBe(said.join(" "));
    const [suite] = suites.children;
    const [first, , note] = suite?.children ?? [];
    expect(suites.attributes).toMatchObject({ tests: "3", failures: "2" });
    expect(first?.children[0]).toMatchObject({ name: "failure", attributes: { message: said.join(" ") } });
    expect(textOf(first)).toContain(said[0]);
    expect(note?.children.map(({ name }: Element) => name)).toEqual(["system-out"]);
  });

  it.each([
    ["${x} and {y}", "${x} and {y}"],
    ["{0} and {y}", "{{0}} and {{y}}"],
    ["{{12}}", "{{{{12}}}}"],
    ["\u001b", "\\u{1B}"],
    ["\u0085", "\\u{85}"],
    ["[a](javascript:b), [c]", "[a\\](javascript:b), [c]"],
  ])("is no placeholder and no link in SARIF: %j", (message, shown) => {
    const finding = { ...FOUND, message, span: { path: "a", start: 0, end: 0 } };
    expect(reportsOf([finding], []).run.results[0]?.message.text).toBe(shown);
  });

  it.each([
    ["a.wf.yaml", "a.wf.yaml"],
    ["./a.wf.yaml", "a.wf.yaml"],
    ["../x/ä b.wf.yaml", "../x/%C3%A4%20b.wf.yaml"],
    ["a:b#c?%d.yaml", "a%3Ab%23c%3F%25d.yaml"],
    ["<stdin>", "%3Cstdin%3E"],
    ["a\ud800", "a%EF%BF%BD"],
    ["/tmp/a b.yaml", "file:///tmp/a%20b.yaml"],
    ["//host/a", "file:///host/a"],
    ["C:\\x\\a.yaml", "file:///C%3A/x/a.yaml"],
    [".", "."],
  ])("is a URI in SARIF when it is the path %j", (path, uri) => {
    const files = [{ path, text: "a: [", named: true }];
    const { run } = reportsOf(check(files).diagnostics, files);
    const { artifactLocation } = run.results[0]?.locations[0]?.physicalLocation ?? {};
    expect(artifactLocation).toEqual(uri.startsWith("file:") ? { uri } : { uri, uriBaseId: "%SRCROOT%" });
  });
});

it("says what every code means, but for what only commands report that talk to a server", () => {
  const codes = readdirSync("docs/rules").flatMap((name) => (name === "README.md" ? [] : [name.replace(/\.md$/, "")]));
  const findings = codes.map((code) => ({ ...FOUND, code, message: "m", span: { path: code, start: 0, end: 0 } }));
  const { rules } = reportsOf(findings, []).run.tool.driver;
  expect(rules).toHaveLength(codes.length);
  expect(rules.flatMap(({ id, fullDescription }) => (fullDescription === undefined ? [id] : []))).toEqual(["refused-by-server"]);
});

it("counts what is beyond the limits", () => {
  const steps = Array.from({ length: 130 }, (_, index) => `  - taks${index}: a\n`).join("");
  const files = [{ path: "a.wf.yaml", text: `apiVersion: wfspec/v1\nkind: WfSpec\nname: a\nsteps:\n${steps}` }];
  const { run, issues, suites, annotations } = reportsOf(check(files).diagnostics, files);
  expect(run.results).toHaveLength(100);
  expect(run.properties.hidden).toBe(30);
  expect(issues).toHaveLength(100);
  expect(annotations.at(-1)).toMatchObject({ command: "notice", message: "30 findings more." });
  expect(suites.attributes).toMatchObject({ tests: "101", failures: "101" });
});

it("describes every key of the findings", () => {
  const { $defs } = FINDINGS_SCHEMA as {
    readonly $defs: Readonly<
      Record<string, { readonly description?: string; readonly properties?: Readonly<Record<string, { readonly description?: string }>> }>
    >;
  };
  const all = Object.entries($defs).flatMap(([name, definition]) => [
    [name, definition.description] as const,
    ...Object.entries(definition.properties ?? {}).map(([key, { description }]) => [`${name}.${key}`, description] as const),
  ]);
  expect(all.filter(([, description]) => description?.endsWith(".") !== true)).toEqual([]);
});
