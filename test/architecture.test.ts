import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, it } from "vitest";

const { MAY_IMPORT, LIBRARY_HOME } = createRequire(import.meta.url)("../scripts/import-table.cjs") as {
  readonly MAY_IMPORT: Readonly<Record<string, readonly string[]>>;
  readonly LIBRARY_HOME: Readonly<Record<string, string>>;
};
const page = readFileSync("docs/ARCHITECTURE.md", "utf8");

function sectionOf(mark: string): readonly (readonly string[])[] {
  const text = page.slice(page.indexOf(`<!-- ${mark} -->`), page.indexOf(`<!-- /${mark} -->`));
  return text
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("`", "")),
    );
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

it("prints the import table that is checked", () => {
  const checked = Object.entries(MAY_IMPORT).map(([room, allowed]) => [room, allowed.length === 0 ? "nothing" : allowed.join(", ")]);
  expect(sectionOf("import-table")).toEqual(checked);
});

it("prints the home of each library", () => {
  expect(sectionOf("library-homes")).toEqual(Object.entries(LIBRARY_HOME).map(([library, home]) => [library, `src/${home}`]));
});

it("has a row for every room, and a room for every row", () => {
  const rooms = readdirSync("src").filter((name) => statSync(join("src", name)).isDirectory() && name !== "cli");
  expect(Object.keys(MAY_IMPORT).toSorted()).toEqual(rooms.toSorted());
});

it("keeps the layers, and its checker sees every file", () => {
  const arguments_ = [
    "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    "src",
    "--config",
    ".dependency-cruiser.cjs",
    "--output-type",
    "json",
  ];
  const output = execFileSync(process.execPath, arguments_, { encoding: "utf8", maxBuffer: 1 << 28 });
  const { modules, summary } = JSON.parse(output) as {
    modules: readonly { readonly source: string }[];
    summary: { readonly violations: readonly unknown[] };
  };
  expect(summary.violations).toEqual([]);
  const seen = new Set(modules.map(({ source }) => source));
  expect(filesBelow("src").filter((path) => path.endsWith(".ts") && !seen.has(path))).toEqual([]);
});

it("keeps files small, and folders too", () => {
  const sources = filesBelow("src").filter((path) => path.endsWith(".ts") && !path.includes("/generated/"));
  expect(sources.filter((path) => readFileSync(path, "utf8").split("\n").length > 301)).toEqual([]);
  const folders = new Map<string, number>();
  for (const path of sources) folders.set(join(path, ".."), (folders.get(join(path, "..")) ?? 0) + 1);
  const registries = ["src/validator/rules", "src/parser/steps", "src/compiler/lower/steps"];
  expect([...folders].filter(([folder, count]) => count > 15 && !registries.includes(folder))).toEqual([]);
});

it("declares the libraries that are not bundled, and no others", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly dependencies: Readonly<Record<string, string>> };
  expect(Object.keys(dependencies).toSorted()).toEqual(["@grpc/grpc-js", "commander", "protobufjs"]);
});
