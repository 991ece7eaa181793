import { describe, expect, it } from "vitest";
import { globCovers, globMatches, globReaches, MAX_GLOB, parseGlob, type Glob } from "../../src/util/globs.js";

function glob(text: string): Glob {
  const read = parseGlob(text);
  if ("problem" in read) throw new Error(read.problem);
  return read.glob;
}

describe("a path is meant", () => {
  it.each([
    ["a.wf.yaml", "a.wf.yaml"],
    ["./a.wf.yaml", "a.wf.yaml"],
    ["*.wf.yaml", "a.wf.yaml"],
    ["**/*.wf.yaml", "a.wf.yaml"],
    ["**/*.wf.yaml", "deep/er/a.wf.yaml"],
    ["**/b/**/*.yaml", "a/b/c/b/d.yaml"],
    ["a/**", "a/b/c"],
    ["a/**/c", "a/c"],
    ["a/**/c", "a/b/b/c"],
    ["a?c", "abc"],
    ["*a*b*", "xxaxxbxx"],
    ["{orders,payments}/**", "payments/p.yaml"],
    ["a.{wf,old}.{yaml,yml}", "a.old.yml"],
    ["{a,b/{c,d}}/x", "b/d/x"],
    ["vendor", "vendor/deep/a.yaml"],
    ["vendor/", "vendor/a.yaml"],
    ["**/drafts", "a/drafts/b/c.yaml"],
    [".", "anything/at.all"],
    ["a*b", "a.b"],
    ["*", ".hidden"],
  ])("%s → %s", (text, path) => {
    expect(globMatches(glob(text), path)).toBe(true);
  });

  it.each([
    ["*.wf.yaml", "deep/a.wf.yaml"],
    ["orders/*", "orders/deep/a.yaml"],
    ["a?c", "ac"],
    ["a?c", "a/c"],
    ["a*c", "a/c"],
    ["vendor", "vendored/a.yaml"],
    ["vendor", "a/vendor/b.yaml"],
    ["**/b/c", "b/x/c"],
    ["a/**/c", "a/c/d.yaml/e".replace("/c/", "/x/")],
    ["A.yaml", "a.yaml"],
    ["a.yaml", "aXyaml"],
  ])("%s ↛ %s", (text, path) => {
    expect(globMatches(glob(text), path)).toBe(false);
  });
});

it("covers a folder in which all is meant", () => {
  expect(globCovers(glob("vendor"), "vendor/a")).toBe(true);
  expect(globCovers(glob("**/x/**"), "a/x")).toBe(true);
  expect(globCovers(glob("vendor/*"), "vendor")).toBe(false);
  expect(globCovers(glob("**/*.yaml"), "a")).toBe(false);
});

it("reaches a folder in which something may be meant", () => {
  for (const folder of ["a", "a/b", "a/b/c", "a/b/c/d"]) expect(globReaches(glob("a/b/**/*.yaml"), folder)).toBe(true);
  expect(globReaches(glob("a/b/*.yaml"), "a/b")).toBe(true);
  expect(globReaches(glob("a/b/*.yaml"), "a/c")).toBe(false);
  expect(globReaches(glob("a/b/*.yaml"), "a/b/c")).toBe(false);
  expect(globReaches(glob("*.yaml"), "a")).toBe(false);
});

it.each([
  ["", "empty"],
  ["/etc/**", "absolute"],
  ["C:/x", "absolute"],
  ["../x", "out of its folder"],
  ["a/{b,..}/c", "out of its folder"],
  ["!a", "turned round"],
  ["a\\b", '"/"'],
  ["[ab].yaml", "Brackets"],
  ["{a,b", "partner"],
  ["a}", "partner"],
  ["{a,b}".repeat(7), "too many"],
  ["x".repeat(MAX_GLOB + 1), "256"],
])("refuses %j", (text, problem) => {
  expect(parseGlob(text)).toMatchObject({ problem: expect.stringContaining(problem) as string });
});

it("takes no time for what was made to take long", () => {
  const start = performance.now();
  globMatches(glob(`${"*a".repeat(120)}b`), "a".repeat(20_000));
  globMatches(glob(`${"**/a/".repeat(50)}b`), "a/".repeat(2_000));
  parseGlob("{".repeat(100) + "a,b".repeat(20) + "}".repeat(90));
  expect(performance.now() - start).toBeLessThan(1500);
});
