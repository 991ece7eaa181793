import { expect, test } from "vitest";
import { shapeOf } from "../../support/shapes.js";
import { VALID } from "./tables/valid.js";

test.each(Object.entries(VALID))("accepts %s", (_, text) => {
  const { places, reports, clean } = shapeOf(text);
  expect(places, JSON.stringify(reports.map(({ message }) => message))).toEqual([]);
  expect(clean).toBe(true);
});

test("returns the tree as it is when nothing is misspelt", () => {
  const text = VALID["a task with everything"] ?? "";
  const { roots } = shapeOf(text);
  expect(roots).toHaveLength(1);
  expect(roots[0]?.kind).toBe("mapping");
});
