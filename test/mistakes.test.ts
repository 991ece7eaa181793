import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatText } from "../src/diagnostics/format/text.js";
import { checkFixture } from "./support/check.js";

/** The example with one mistake a file: the first line says it in words, the second what is to be found. */
const FOLDER = join(import.meta.dirname, "fixtures", "mistakes");
const EXPECTED = /^# EXPECT: (\d+):(\d+) (error|warning|info) (\S+) (.+) \| (.+)$/;

const names = readdirSync(FOLDER).filter((name) => name.endsWith(".wf.yaml"));

describe("one mistake, one finding", () => {
  it.each(names)("%s", async (name) => {
    const path = join(FOLDER, name);
    const [words, expected] = readFileSync(path, "utf8").split("\n");
    expect(words).toMatch(/^# .+\.$/);
    const [, line, column, severity, code, message, help] = EXPECTED.exec(expected ?? "") ?? [];
    const { diagnostics } = checkFixture(path);
    const found = diagnostics.map((diagnostic) => {
      const place = diagnostic.span.file.positionAt(diagnostic.span.start);
      return `${place.line}:${place.column} ${diagnostic.severity} ${diagnostic.code}`;
    });
    expect(found).toEqual([`${line}:${column} ${severity} ${code}`]);
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.help).toContain(help);
    await expect(formatText(diagnostics)).toMatchFileSnapshot(path.replace(/\.wf\.yaml$/, ".txt"));
  });

  it("covers the slips that people make", () => {
    expect(names.length).toBeGreaterThanOrEqual(48);
  });
});

it("the example itself has none", () => {
  expect(checkFixture("examples/checkout/checkout.wf.yaml").diagnostics).toEqual([]);
});
