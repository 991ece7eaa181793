import { expect, it } from "vitest";
import { applyFixes, type Fix } from "../../src/index.js";

const fix = (...edits: readonly (readonly [number, number, string])[]): Fix => ({
  title: "It.",
  safe: true,
  edits: edits.map(([start, end, text]) => ({ path: "a", start, end, text })),
});

it("makes changes that don't touch each other, and leaves out the later of two that do", () => {
  const fixes = [fix([0, 1, "X"], [4, 5, "Z"]), fix([2, 3, "Y"]), fix([4, 6, "no"]), fix([5, 5, "no"]), fix([7, 7, "!"])];
  const { files, applied } = applyFixes([{ path: "a", text: "abcdefg" }], fixes);
  expect(files).toEqual([{ path: "a", text: "XbYdZfg!" }]);
  expect(applied).toEqual([fixes[0], fixes[1], fixes[4]]);
});

it("makes no half of a change", () => {
  const elsewhere: Fix = { title: "It.", safe: true, edits: [...fix([0, 1, "X"]).edits, { path: "b", start: 0, end: 0, text: "b" }] };
  expect(applyFixes([{ path: "a", text: "abc" }], [elsewhere])).toEqual({ files: [{ path: "a", text: "abc" }], applied: [] });
});
