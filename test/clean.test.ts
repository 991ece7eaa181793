import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile, formatDiagnostics, type SourceText } from "../src/index.js";

const FOLDER = "test/fixtures/clean";
const PROJECTS = readdirSync(FOLDER).map((name): { readonly name: string; readonly files: readonly SourceText[] } => ({
  name,
  files: readdirSync(join(FOLDER, name)).map((file) => ({ path: `${name}/${file}`, text: readFileSync(join(FOLDER, name, file), "utf8") })),
}));

const KINDS_OF_STEPS =
  "task user-task wait-event throw-event sleep wait-until set mutate if switch while repeat spawn spawn-each wait-threads parallel run-workflow wait-workflow fail return complete nop".split(
    " ",
  );
const KINDS_OF_DOCUMENTS = "WfSpec TaskDef StructDef ExternalEventDef WorkflowEventDef UserTaskDef ScheduledWfRun WfTest Definitions".split(
  " ",
);

describe("projects without a mistake", () => {
  it.each(PROJECTS)("$name has no finding, and compiles", ({ name, files }) => {
    const { diagnostics, definitions } = compile(files);
    const said = diagnostics.filter(({ severity, code }) => severity !== "info" || code !== "json-type" || !name.startsWith("json-"));
    expect(formatDiagnostics(said, files)).toBe("");
    expect(definitions.length).toBeGreaterThan(1);
  });
});

describe("over all of them", () => {
  const all = PROJECTS.flatMap(({ files }) => files.map(({ text }) => text)).join("\n");

  it("there are thirty, of several files each", () => {
    expect(PROJECTS.length).toBeGreaterThanOrEqual(30);
    for (const { files } of PROJECTS) expect(files.length).toBeGreaterThan(1);
  });

  it.each(KINDS_OF_STEPS)("the step %s is there", (step) => {
    expect(all).toMatch(new RegExp(`(^ *- |[{,] *)${step}:`, "m"));
  });

  it.each(KINDS_OF_DOCUMENTS)("the document %s is there", (kind) => {
    expect(all).toMatch(new RegExp(`^kind: ${kind}$`, "m"));
  });
});
