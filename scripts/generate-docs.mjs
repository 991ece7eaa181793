// Writes docs/rules/: a page for every code that a finding can have, and the list of them. Made from the rules, the tables of codes and
// the fixtures.
//
//   node scripts/generate-docs.mjs            writes the pages
//   node scripts/generate-docs.mjs --check    exits with 1 when they are not what would be written
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const FOLDER = join(root, "docs/rules");
const FIXTURES = join(root, "test/fixtures/rules");
const NOTICE = "<!-- Made by scripts/generate-docs.mjs. Not to be edited. -->\n";

/** The stages, with who finds and the table of what. */
const STAGES = [
  ["the reader of YAML and JSON", "src/parser/tree/codes.ts", "TREE_CODES"],
  ["the reader of expressions", "src/expressions/codes.ts", "EXPRESSION_CODES"],
  ["the check of the shape", "src/validator/schema/codes.ts", "SHAPE_CODES"],
  ["the builder of the syntax tree", "src/parser/codes.ts", "PARSER_CODES"],
  ["code generation", "src/codegen/codes.ts", "GENERATE_CODES"],
];

/** What only the command line reports: what is wrong with a file before it is read, and what a server answers. */
const COMMAND_LINE_CODES = {
  "io-not-found": { summary: "There is no such file.", why: "A file that was named on the command line must be there." },
  "io-not-regular": {
    summary: "A path is neither a file nor a folder.",
    why: "Devices, pipes and sockets have no end that could be waited for.",
  },
  "io-outside-root": {
    summary: "A path leads out of the folder that it must stay in.",
    why: "A link in a repository of a stranger could lead to any file of the machine.",
  },
  "io-unreadable": {
    summary: "A file or folder cannot be read.",
    why: "What is not read is not checked, and a project without it means something else.",
  },
  "invalid-encoding": {
    summary: "A file is not UTF-8.",
    why: "The same bytes would be another text for another program.",
  },
  "no-workflow-files": {
    summary: "There are no workflow files where they were looked for, or too many files to look at.",
    why: "A check that looked at nothing would pass.",
  },
  "refused-by-server": {
    summary: "The server refuses a definition that was sent to it.",
    why: "What a definition needs may not be on the server, or it may not go together with the version that is there.",
    refusedBy: "server",
  },
};

const check = process.argv.includes("--check");
const pages = makePages(await loadCodes());
const stale = check ? staleOf(pages) : [];
if (!check) write(pages);
for (const name of stale) console.error(`docs/rules/${name} is not what scripts/generate-docs.mjs writes.`);
if (stale.length > 0) process.exitCode = 1;

/** Every code with its description; one that both a stage and a rule report is described by the rule. */
async function loadCodes() {
  const folder = mkdtempSync(join(tmpdir(), "wfspec-docs-"));
  try {
    const outfile = join(folder, "codes.mjs");
    const tables = STAGES.map(([, path, name]) => `export { ${name} } from "./${path}";`);
    const contents = [`export { RULES } from "./src/validator/rules/index.ts";`, ...tables].join("\n");
    await build({
      stdin: { contents, resolveDir: root, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "warning",
      outfile,
    });
    const loaded = await import(pathToFileURL(outfile).href);
    return gather(loaded);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function gather(loaded) {
  const codes = new Map(loaded.RULES.map((rule) => [rule.name, { ...rule, foundBy: [] }]));
  const tables = [...STAGES.map(([foundBy, , name]) => [foundBy, loaded[name]]), ["the command line", COMMAND_LINE_CODES]];
  for (const [foundBy, table] of tables) {
    for (const [name, description] of Object.entries(table)) {
      const known = codes.get(name);
      if (known === undefined) codes.set(name, { name, severity: "error", refusedBy: "wfspec", ...description, foundBy: [foundBy] });
      else known.foundBy.push(foundBy);
    }
  }
  return [...codes.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** File name → text. */
function makePages(codes) {
  return new Map([["README.md", listOf(codes)], ...codes.map((code) => [`${code.name}.md`, pageOf(code)])]);
}

function listOf(codes) {
  const rows = codes.map(
    ({ name, severity, refusedBy, summary }) => `| [${name}](${name}.md) | ${severity} | ${refusedBy} | ${inCell(summary)} |`,
  );
  const intro = `Every finding has a code. *Refused by* \`server\`: a LittleHorse server would refuse the definition as well, at least in the places where it
looks; each finding says it for itself. *Refused by* \`wfspec\`: only wfspec says it, since the text can't be compiled or the run would go wrong.`;
  return `${NOTICE}\n# Findings\n\n${intro}\n\n| Code | Severity | Refused by | What it says |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

function inCell(text) {
  return text.replaceAll("|", "\\|");
}

function pageOf({ name, severity, refusedBy, summary, why, on, foundBy }) {
  const finders = [...(on === undefined ? [] : ["a rule"]), ...foundBy].join(" and ");
  const refused = refusedBy === "server" ? "a server refuses it too" : "only wfspec says it";
  const facts = severity === "error" ? `**${severity}** · ${refused}` : `**${severity}**`;
  const parts = [`# ${name}`, `${facts} · found by ${finders}`, summary, `## Why`, why, ...(on === undefined ? [] : examplesOf(name))];
  return `${NOTICE}\n${parts.join("\n\n")}\n`;
}

/** The first wrong fixture with what is said about it, and the first right one. */
function examplesOf(name) {
  const folder = join(FIXTURES, name);
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const first = (start) => files.find((file) => file.startsWith(start) && file.endsWith(".wf.yaml"));
  const [wrong, right] = [first("invalid-"), first("valid-")];
  const textOf = (file) => readFileSync(join(folder, file), "utf8").trimEnd();
  const block = (language, text) => `\`\`\`${language}\n${text}\n\`\`\``;
  const golden = wrong?.replace(/\.wf\.yaml$/, ".txt");
  return [
    ...(wrong === undefined ? [] : ["## Wrong", block("yaml", textOf(wrong))]),
    ...(golden !== undefined && files.includes(golden) ? [block("text", textOf(golden))] : []),
    ...(right === undefined ? [] : ["## Right", block("yaml", textOf(right))]),
  ];
}

/** The names of the pages that are missing, different or too many. */
function staleOf(pages) {
  const there = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  const different = [...pages].filter(([name, text]) => !there.includes(name) || readFileSync(join(FOLDER, name), "utf8") !== text);
  return [...different.map(([name]) => name), ...there.filter((name) => !pages.has(name))];
}

function write(pages) {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER)) if (!pages.has(name)) rmSync(join(FOLDER, name));
  for (const [name, text] of pages) writeFileSync(join(FOLDER, name), text);
}
