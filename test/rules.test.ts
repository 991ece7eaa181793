import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatText } from "../src/diagnostics/format/text.js";
import { RULES } from "../src/validator/rules/index.js";
import { announcedIn, asLines, foundAs } from "./support/announced.js";
import { checkFixture, findingsOf } from "./support/check.js";

const FOLDER = join(import.meta.dirname, "fixtures", "rules");

for (const rule of RULES) {
  const folder = join(FOLDER, rule.name);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const fixtures = names.filter((name) => name.endsWith(".wf.yaml")).toSorted();

  describe(rule.name, () => {
    it("has a fixture that is right and one that is wrong", () => {
      expect(fixtures.some((name) => name.startsWith("valid-"))).toBe(true);
      expect(fixtures.some((name) => name.startsWith("invalid-"))).toBe(true);
    });

    for (const name of fixtures) {
      it(`says what ${name} announces`, async () => {
        const path = join(folder, name);
        const text = readFileSync(path, "utf8");
        const announced = announcedIn(text);
        const { project, diagnostics } = checkFixture(path);
        expect(text.startsWith("# "), "begins with a comment that says what it shows").toBe(true);
        expect(asLines(foundAs(announced, diagnostics))).toEqual(asLines(announced));
        const own = announced.filter(({ code }) => code === rule.name);
        expect(asLines(foundAs(announced, findingsOf(rule, project)))).toEqual(asLines(own));
        expect(own.length > 0).toBe(name.startsWith("invalid-"));
        const golden = path.replace(/\.wf\.yaml$/, ".txt");
        if (diagnostics.length > 0) await expect(formatText(diagnostics)).toMatchFileSnapshot(golden);
        else expect(existsSync(golden)).toBe(false);
      });
    }
  });
}
