// Makes every single mistake that the generator of the tests can make in the examples and in the compile fixtures, checks each, and prints
// by kind of mistake: how many make exactly one finding, how many of these are where the mistake is, and for how many misspelt words the
// first suggestion is the right one. What makes no finding changes the text into another right one, and is counted apart.
//
//   npm run mutants [-- --show=20] [-- --only=several|elsewhere|untold] [-- --kind=WORDS] [-- --file=WORDS] [-- --every=10]
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const { values: options } = parseArgs({
  options: {
    show: { type: "string", default: "0" },
    only: { type: "string", default: "" },
    kind: { type: "string", default: "" },
    file: { type: "string", default: "" },
    every: { type: "string", default: "1" },
  },
});
const root = path.dirname(import.meta.dirname);
const { check, mutants } = await load();

/** The examples, each with the files of its folder, and the compile fixtures, each a project of its own. */
const projects = [
  ...readdirSync(path.join(root, "examples"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => filesOf(`examples/${entry.name}`)),
  ...filesOf("test/fixtures/compile").map((file) => [file]),
];

const judged = projects.flatMap((files) =>
  files.filter(({ path: name }) => name.includes(options.file)).flatMap((file) => judgeAll(file, files)),
);
const kinds = [...new Set(judged.map(({ kind }) => kind))];
const rows = [...kinds.map((kind) => [kind, judged.filter((mutant) => mutant.kind === kind)]), ["all", judged]];
console.log(table(rows.map(([kind, own]) => rowOf(kind, own))));
for (const name of ["several", "elsewhere", "untold"]) if (options.only === "" || options.only === name) show(name);

/** The public API and the generator, bundled for this run. */
async function load() {
  const folder = mkdtempSync(path.join(tmpdir(), "wfspec-mutants-"));
  const outfile = path.join(folder, "mutants.mjs");
  const contents = 'export { check } from "./src/index.js"; export { mutants } from "./test/support/mutants.js";';
  const entry = { contents, resolveDir: root, loader: "ts" };
  const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' };
  try {
    await build({ stdin: entry, bundle: true, platform: "node", format: "esm", packages: "bundle", banner, outfile, logLevel: "error" });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function filesOf(folder) {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(".wf.yaml"))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(path.join(root, folder, name), "utf8"), named: true }));
}

/** Each mutant of a file with the findings that its project has not without it. */
function judgeAll(file, files) {
  const before = new Map();
  for (const finding of check(files).diagnostics) before.set(keyOf(finding), (before.get(keyOf(finding)) ?? 0) + 1);
  const every = Number(options.every);
  return mutants(file.text)
    .filter(({ kind }, index) => kind.includes(options.kind) && index % every === 0)
    .map((mutant) => {
      const known = new Map(before);
      const diagnostics = findingsOf(
        files.map((one) => (one === file ? { ...one, text: mutant.text } : one)),
        mutant,
      );
      const findings = diagnostics.filter((finding) => {
        const left = known.get(keyOf(finding)) ?? 0;
        known.set(keyOf(finding), left - 1);
        return left <= 0;
      });
      return {
        kind: mutant.kind,
        lines: mutant.lines,
        word: mutant.word,
        misspelling: mutant.misspelling,
        text: mutant.text,
        path: file.path,
        findings,
      };
    });
}

/** A check that throws is a miss like another: it finds a great many things elsewhere. */
function findingsOf(files, mutant) {
  try {
    return check(files).diagnostics;
  } catch (error) {
    const crash = {
      span: { path: "", start: 0, end: 0 },
      related: [],
      path: "",
      line: 0,
      column: 0,
      code: "CRASH",
      message: String(error.stack).split("\n").slice(0, 2).join(" "),
      help: mutant.kind,
    };
    return [crash, crash];
  }
}

function keyOf({ code, message }) {
  return `${code} ${message}`;
}

function isNear({ path: file, start }, mutant) {
  const line = mutant.text.slice(0, start).split("\n").length;
  return file === mutant.path && line >= mutant.lines[0] && line <= mutant.lines[1];
}

/** One of the findings stands in a line that was changed. */
function isOnTheLine(mutant) {
  return mutant.findings.some(({ span }) => isNear(span, mutant));
}

/** Or is it told at the uses of what the line declared no more, with the line as the related place or the misspelling as the suggestion. */
function isShown(mutant) {
  const isNamed = mutant.word !== undefined && isTold(mutant);
  return (
    isNamed ||
    mutant.findings.some(({ span, related }) => [span, ...related.map((place) => place.span)].some((place) => isNear(place, mutant)))
  );
}

/** Told is the word that was meant; or, where a declaration is misspelt, at its uses the only word that is left. */
function isTold({ word, misspelling, findings }) {
  return findings.some(({ help }) => {
    const [, first] = /"([^"]*)"/.exec(help ?? "") ?? [];
    return first === word || first === misspelling;
  });
}

function rowOf(kind, own) {
  const wrong = own.filter(({ findings }) => findings.length > 0);
  const one = wrong.filter(({ findings }) => findings.length === 1);
  const words = wrong.filter(({ word }) => word !== undefined);
  const share = (part, whole) => (whole.length === 0 ? "" : `${((100 * part.length) / whole.length).toFixed(1)} %`);
  return [
    kind,
    String(own.length),
    String(wrong.length),
    share(one, wrong),
    share(wrong.filter(isOnTheLine), wrong),
    share(wrong.filter(isShown), wrong),
    share(words.filter(isTold), words),
  ];
}

function table(body) {
  const head = ["mistake", "made", "found", "exactly one", "on the line", "or at its use", "suggested"];
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column].length)));
  const line = (row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join("  ");
  return [head, ...body].map(line).join("\n");
}

/** The misses of a sort: how many there are by code, and the first of them whole. */
function show(name) {
  const misses = {
    several: (mutant) => mutant.findings.length > 1,
    elsewhere: (mutant) => mutant.findings.length > 0 && !isShown(mutant),
    untold: (mutant) => mutant.word !== undefined && mutant.findings.length > 0 && !isTold(mutant),
  };
  const found = judged.filter(misses[name]);
  const most = Number(options.show);
  if (most === 0 || found.length === 0) return;
  const groups = groupsOf(found);
  console.log(`\n${name}: ${found.length}`);
  for (const [group, own] of [...groups].sort((a, b) => b[1].length - a[1].length).slice(0, most)) {
    const [first] = own;
    console.log(`  ${own.length} × ${group}`);
    console.log(`    ${first.path}:${first.lines.join("-")}  ${first.text.split("\n")[first.lines[0] - 1]?.trim()}`);
    for (const {
      span: { path: file },
      line,
      column,
      code,
      message,
      help,
    } of first.findings.slice(0, 4))
      console.log(`      ${file.split("/").at(-1)}:${line}:${column} ${code} ${message} [${help}]`);
  }
}

function groupOf({ kind, findings }) {
  return `${kind}: ${[...new Set(findings.map(({ code }) => code))].sort().join(", ")}`;
}

function groupsOf(all) {
  const groups = new Map();
  for (const one of all) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one]);
  return groups;
}
