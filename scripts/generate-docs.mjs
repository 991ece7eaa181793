// Writes docs/rules/, docs/cli.md and what `wfspec explain` says from the sources and the fixtures.
//
//   node scripts/generate-docs.mjs            writes the pages
//   node scripts/generate-docs.mjs --check    exits with 1 when they are not what would be written
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cliPage } from "./docs/cli-page.mjs";
import { rulePages } from "./docs/rule-pages.mjs";
import { ROOT } from "./docs/source.mjs";

const RULES = "docs/rules";

const check = process.argv.includes("--check");
const { pages: rules, explanations } = await rulePages();
const pages = new Map([
  ["docs/cli.md", await cliPage()],
  ["src/cli/generated/explanations.json", explanations],
  ...[...rules].map(([name, text]) => [`${RULES}/${name}`, text]),
]);
const stale = staleOf(pages);
if (!check) write(pages);
else for (const name of stale) console.error(`${name} is not what scripts/generate-docs.mjs writes.`);
if (check && stale.length > 0) process.exitCode = 1;

/** The names of the pages that are missing, different or too many. */
function staleOf(pages) {
  const different = [...pages].filter(([name, text]) => !existsSync(join(ROOT, name)) || readFileSync(join(ROOT, name), "utf8") !== text);
  return [...different.map(([name]) => name), ...surplus(pages)];
}

function surplus(pages) {
  const folder = join(ROOT, RULES);
  const there = existsSync(folder) ? readdirSync(folder) : [];
  return there.map((name) => `${RULES}/${name}`).filter((name) => !pages.has(name));
}

function write(pages) {
  for (const name of surplus(pages)) rmSync(join(ROOT, name));
  for (const [name, text] of pages) {
    mkdirSync(dirname(join(ROOT, name)), { recursive: true });
    writeFileSync(join(ROOT, name), text);
  }
}
