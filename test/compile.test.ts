import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { compile, formatDiagnostics } from "../src/index.js";

const FOLDER = "test/fixtures/compile";
const fixtures = readdirSync(FOLDER).filter((name) => name.endsWith(".wf.yaml"));

it.each(fixtures)("compiles %s as its golden says", async (name) => {
  const files = [{ path: name, text: readFileSync(join(FOLDER, name), "utf8") }];
  const { diagnostics, definitions } = compile(files);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(formatDiagnostics(errors, files)).toBe("");
  await expect(`${JSON.stringify(definitions, undefined, 2)}\n`).toMatchFileSnapshot(
    join("..", FOLDER, `${basename(name, ".wf.yaml")}.json`),
  );
});

it("gives the same bytes for the same input, in whatever order the files come", () => {
  const files = fixtures.map((name) => ({
    path: name,
    text: readFileSync(join(FOLDER, name), "utf8").replaceAll(/^name: (\w+)$/gm, `name: $1-${basename(name, ".wf.yaml")}`),
  }));
  const byName = (sources: typeof files) =>
    compile(sources, { force: true })
      .definitions.map((definition) => JSON.stringify(definition))
      .toSorted();
  expect(byName(files.toReversed())).toEqual(byName(files));
});
