// The pages of docs/rules: one for every code that a finding can have, and the list of them. Made from the rules, the tables of codes and the
// fixtures. So is what `wfspec explain` says.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { exampleOf, fixKinds } from "./fixtures.mjs";
import { loadSource, NOTICE, ROOT } from "./source.mjs";

const FIXTURES = join(ROOT, "test/fixtures/rules");

/** The stages, with who finds and the table of what. */
const STAGES = [
  ["the reader of YAML and JSON", "src/parser/tree/codes.ts", "TREE_CODES"],
  ["the reader of expressions", "src/expressions/codes.ts", "EXPRESSION_CODES"],
  ["the check of the shape", "src/validator/schema/codes.ts", "SHAPE_CODES"],
  ["the builder of the syntax tree", "src/parser/codes.ts", "PARSER_CODES"],
  ["the comments that suppress findings", "src/validator/suppressions/codes.ts", "SUPPRESSION_CODES"],
  ["the reader of requests", "src/importer/read-wire/codes.ts", "WIRE_CODES"],
  ["the writer of imported files", "src/importer/codes.ts", "IMPORT_CODES"],
  ["the comparison with what a server holds", "src/registry/codes.ts", "REGISTRY_CODES"],
  ["the reader of configurations", "src/config/codes.ts", "CONFIG_CODES"],
  ["code generation", "src/codegen/codes.ts", "GENERATE_CODES"],
  ["the reader of files", "src/host/codes.ts", "HOST_CODES"],
  ["the command line", "src/cli/codes.ts", "COMMAND_CODES"],
];

/** The pages of all codes, file name → text, and what `wfspec explain` says. */
export async function rulePages() {
  const tables = STAGES.map(([, path, name]) => `export { ${name} } from "./${path}";`);
  const loaded = await loadSource([`export { RULES } from "./src/validator/rules/index.ts";`, ...tables].join("\n"));
  const kinds = await fixKinds();
  const codes = gather(loaded).map((code) => ({ ...code, fix: kinds.get(code.name) }));
  return { pages: makePages(codes), explanations: explain(codes) };
}

/** One line a code, so that changes can be read. */
function explain(codes) {
  const lines = codes.map(({ name, severity, refusedBy, summary, why, fix = "none" }) => {
    const example = exampleOf(name);
    return `${JSON.stringify(name)}: ${JSON.stringify({ summary, why, severity, refusedBy, fix, ...(example !== undefined && { example }) })}`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** Every code with its description; one that both a stage and a rule report is described by the rule. */
function gather(loaded) {
  const codes = new Map(loaded.RULES.map((rule) => [rule.name, { ...rule, foundBy: [] }]));
  const tables = STAGES.map(([foundBy, , name]) => [foundBy, loaded[name]]);
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

const FIXABLE = { safe: " · fixable (`--fix`)", unsafe: " · fixable (`--fix-unsafe`)" };

function pageOf({ name, severity, refusedBy, summary, why, on, foundBy, fix }) {
  const finders = [...(on === undefined ? [] : ["a rule"]), ...foundBy].join(" and ");
  const refused = refusedBy === "server" ? "a server refuses it too" : "only wfspec says it";
  const facts = severity === "error" ? `**${severity}** · ${refused}` : `**${severity}**`;
  const parts = [
    `# ${name}`,
    `${facts} · found by ${finders}${FIXABLE[fix] ?? ""}`,
    summary,
    `## Why`,
    why,
    ...(on === undefined ? [] : examplesOf(name)),
  ];
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
