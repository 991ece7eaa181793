import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseTree } from "../../../src/parser/tree/parse-tree.js";
import { SourceFile } from "../../../src/source/source-file.js";
import { accepts } from "../../../src/validator/schema/accept.js";
import { examine } from "../../../src/validator/schema/examine.js";
import { mutants } from "../../support/mutants.js";
import { MISTAKES } from "./tables/index.js";
import { VALID } from "./tables/valid.js";

/** Whether each document is accepted at the first look, beside how many mistakes a full examination finds in it. */
function bothWays(text: string) {
  const documents = parseTree(new SourceFile("test.wf.yaml", text), () => {}) ?? [];
  return documents.map(({ root }, index) => {
    let mistakes = 0;
    examine(root, () => mistakes++, index === 0);
    return { accepted: accepts(root, index === 0), mistakes };
  });
}

test.each(Object.entries(VALID))("accepts %s at the first look", (_, text) => {
  expect(bothWays(text).filter(({ accepted }) => !accepted)).toEqual([]);
});

test("accepts nothing that an examination finds a mistake in", () => {
  const example = readFileSync("examples/checkout/checkout.wf.yaml", "utf8");
  const texts = [
    ...MISTAKES.map(({ text }) => text),
    ...[example, ...Object.values(VALID)].flatMap((text) => mutants(text).map((it) => it.text)),
  ];
  const wrong = texts.filter((text) => bothWays(text).some(({ accepted, mistakes }) => accepted && mistakes > 0));
  expect(wrong).toEqual([]);
  expect(texts.length).toBeGreaterThan(1000);
});
