import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { COMMAND_CODES } from "../src/cli/codes.js";
import { CODE_TABLES } from "../src/reports.js";
import { RULES } from "../src/validator/rules/index.js";

const ROOT = join(import.meta.dirname, "..");
const NAMES = RULES.map((rule) => rule.name);

it("has a page for every code, and none is stale", () => {
  const run = () =>
    execFileSync(process.execPath, ["scripts/generate-docs.mjs", "--check"], { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
  expect(run).not.toThrow();
});

it("lists every rule's file, in alphabetical order", () => {
  const files = readdirSync(join(ROOT, "src/validator/rules")).map((name) => basename(name, ".ts"));
  expect(NAMES).toEqual(files.filter((name) => name !== "index").toSorted());
});

it("has fixtures for every rule, and no others", () => {
  expect(readdirSync(join(ROOT, "test/fixtures/rules")).toSorted()).toEqual(NAMES);
});

it("describes every code that is written somewhere in src", () => {
  const pages = new Set(readdirSync(join(ROOT, "docs/rules")).map((name) => basename(name, ".md")));
  const written = sources().flatMap((path) => {
    const text = readFileSync(join(ROOT, "src", path), "utf8");
    const codes = text.matchAll(/\bcode(?:: | = )"([a-z-]+)"|"((?:io|limit)-[a-z-]+)"/g);
    return [...codes].map(([, code, other]) => ({ path, code: code ?? other ?? "" }));
  });
  expect(written.length).toBeGreaterThan(50);
  expect(written.filter(({ code }) => !pages.has(code))).toEqual([]);
});

it("describes each code in one table", () => {
  const tables = [...CODE_TABLES, COMMAND_CODES];
  const codes = tables.flatMap((table) => Object.keys(table));
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  // A value that can't be read is found by the shape check where that is possible.
  expect(codes.filter((code) => NAMES.includes(code)).toSorted()).toEqual(["invalid-value"]);
});

function sources(): readonly string[] {
  return readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
}
