import { chmodSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { CleanTexts } from "../../src/host/clean-texts.js";
import { temporaryFolder, type Folder } from "../support/folder.js";

const SAID = "No findings in 1 definition.";
let folder: Folder;
let clean: CleanTexts;
const at = (name: string) => join(folder.root, name);

beforeEach(() => {
  folder = temporaryFolder();
  clean = new CleanTexts({ folder: at("cache"), stamp: "1" });
  folder.write("a.yaml", "one");
  folder.write("b.yaml", "two");
  clean.remember([{ path: at("a.yaml"), text: "one" }], SAID);
});
afterEach(() => folder.remove());

it("recalls what was said about a file that is as it was, wherever it stands", () => {
  folder.write("elsewhere/c.yaml", "one");
  expect(clean.recall([at("a.yaml")])).toBe(SAID);
  expect(clean.recall([at("elsewhere/c.yaml")])).toBe(SAID);
});

it("knows nothing of other texts, other endings, other sets of files and other programs", () => {
  folder.write("a.json", "one");
  folder.write("a.yaml", "One");
  expect(clean.recall([at("a.yaml")])).toBeUndefined();
  folder.write("a.yaml", "one");
  expect(clean.recall([at("a.json")])).toBeUndefined();
  expect(clean.recall([at("b.yaml")])).toBeUndefined();
  expect(clean.recall([at("a.yaml"), at("b.yaml")])).toBeUndefined();
  expect(clean.recall([])).toBeUndefined();
  expect(clean.recall([at("nothing.yaml")])).toBeUndefined();
  expect(new CleanTexts({ folder: at("cache"), stamp: "2" }).recall([at("a.yaml")])).toBeUndefined();
});

it("knows a JSON file only by a folder of the same name, for that can tell what its requests are", () => {
  for (const path of ["task-def/a.json", "b/task-def/a.json", "other/a.json", "a.json"]) folder.write(path, "one");
  clean.remember([{ path: "task-def/a.json", text: "one" }], SAID);
  expect(clean.recall([at("b/task-def/a.json")])).toBe(SAID);
  expect(clean.recall([at("other/a.json")])).toBeUndefined();
  folder.write("task-def/a.map.json", "one");
  expect(clean.recall([at("task-def/a.map.json")])).toBeUndefined();
});

it("takes the border between two files for what it is", () => {
  folder.write("c.yaml", "onet");
  folder.write("d.yaml", "wo");
  clean.remember(
    [
      { path: "a.yaml", text: "one" },
      { path: "b.yaml", text: "two" },
    ],
    SAID,
  );
  expect(clean.recall([at("a.yaml"), at("b.yaml")])).toBe(SAID);
  expect(clean.recall([at("c.yaml"), at("d.yaml")])).toBeUndefined();
  expect(clean.recall([at("b.yaml"), at("a.yaml")])).toBeUndefined();
});

it("takes the configuration into account, and never confuses it with a file", () => {
  folder.write("config.yaml", "strict");
  folder.write("none.yaml", "");
  clean.remember([{ path: "b.yaml", text: "two" }], SAID, "strict");
  expect(clean.recall([at("b.yaml")], at("config.yaml"))).toBe(SAID);
  expect(clean.recall([at("b.yaml")])).toBeUndefined();
  expect(clean.recall([at("b.yaml")], at("none.yaml"))).toBeUndefined();
  expect(clean.recall([at("b.yaml")], at("missing.yaml"))).toBeUndefined();
  expect(clean.recall([at("a.yaml")], at("config.yaml"))).toBeUndefined();
  expect(clean.recall([at("config.yaml"), at("b.yaml")])).toBeUndefined();
  folder.write("config.yaml", "lenient");
  expect(clean.recall([at("b.yaml")], at("config.yaml"))).toBeUndefined();
});

it("reads no folder and no link, and forgets files that are large or many", () => {
  symlinkSync(at("a.yaml"), at("link.yaml"));
  expect(clean.recall([at("link.yaml")])).toBeUndefined();
  expect(clean.recall([folder.root])).toBeUndefined();
  const large = "x".repeat(300_000);
  folder.write("large.yaml", large);
  clean.remember([{ path: "large.yaml", text: large }], SAID);
  expect(clean.recall([at("large.yaml")])).toBeUndefined();
  const many = Array.from({ length: 60 }, () => ({ path: at("a.yaml"), text: "one" }));
  clean.remember(many, SAID);
  expect(clean.recall(many.map(({ path }) => path))).toBeUndefined();
});

it.skipIf(process.platform === "win32")("trusts no file that others can write", () => {
  const [name = ""] = readdirSync(at("cache/clean"));
  chmodSync(at(join("cache/clean", name)), 0o666);
  expect(clean.recall([at("a.yaml")])).toBeUndefined();
});

it("does without a cache that is broken or can't be written", () => {
  const [name = ""] = readdirSync(at("cache/clean"));
  folder.write(join("cache/clean", name), "nonsense");
  chmodSync(at(join("cache/clean", name)), 0o600);
  expect(clean.recall([at("a.yaml")])).toBeUndefined();
  const nowhere = new CleanTexts({ folder: at("a.yaml/cache"), stamp: "1" });
  nowhere.remember([{ path: "a.yaml", text: "one" }], SAID);
  expect(nowhere.recall([at("a.yaml")])).toBeUndefined();
});
