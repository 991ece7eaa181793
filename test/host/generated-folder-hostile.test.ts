import { createHash } from "node:crypto";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeGenerated } from "../../src/host/generated-folder.js";
import { owned, temporaryFolder, users, type Folder } from "../support/folder.js";

const MANIFEST = "generated/.wfspec-manifest.json";

let folder: Folder;
let outside: Folder;
beforeEach(() => {
  folder = temporaryFolder();
  outside = temporaryFolder();
});
afterEach(() => {
  folder.remove();
  outside.remove();
});

const write = (files: Parameters<typeof writeGenerated>[1]) => writeGenerated(folder.root, files);
const hash = (text: string) => createHash("sha256").update(text).digest("hex");

test("follows no symbolic link to a folder or a file", async () => {
  outside.write("target.ts", "outside\n");
  mkdirSync(join(folder.root, "generated"));
  symlinkSync(outside.root, join(folder.root, "generated/tasks"));
  symlinkSync(join(outside.root, "target.ts"), join(folder.root, "generated/link.ts"));
  symlinkSync(outside.root, join(folder.root, "handlers"));
  symlinkSync(join(outside.root, "missing.ts"), join(folder.root, "main.ts"));
  const report = await write([
    owned("tasks/a.ts", "1"),
    owned("link.ts", "1"),
    owned("ok.ts", "1"),
    users("handlers/a.ts"),
    users("main.ts"),
  ]);
  expect(report).toMatchObject({
    created: ["generated/ok.ts"],
    conflicts: [
      { path: "generated/link.ts", reason: "generated/link.ts is a symbolic link" },
      { path: "generated/tasks/a.ts", reason: "generated/tasks is a symbolic link" },
      { path: "handlers/a.ts", reason: "handlers is a symbolic link" },
      { path: "main.ts", reason: "main.ts is a symbolic link" },
    ],
  });
  expect(outside.list()).toEqual(["target.ts"]);
  expect(outside.read("target.ts")).toBe("outside\n");
});

test("removes nothing through a symbolic link that has come in the way", async () => {
  await write([owned("tasks/a.ts", "1")]);
  outside.write("a.ts", owned("tasks/a.ts", "1").text);
  folder.delete("generated/tasks/a.ts");
  symlinkSync(join(outside.root, "a.ts"), join(folder.root, "generated/tasks/a.ts"));
  expect(await write([])).toMatchObject({ removed: [], conflicts: [{ path: "generated/tasks/a.ts" }] });
  expect(outside.list()).toEqual(["a.ts"]);
});

test("says what is in the way when a folder stands where a file is to be, and a file where a folder is", async () => {
  mkdirSync(join(folder.root, "generated/a.ts"), { recursive: true });
  folder.write("handlers", "a file\n");
  expect((await write([owned("a.ts", "1"), users("handlers/a.ts")])).conflicts).toEqual([
    { path: "generated/a.ts", reason: "generated/a.ts is not a file" },
    { path: "handlers/a.ts", reason: "handlers is not a folder" },
  ]);
});

test.each([
  ["names a file outside", { version: 1, owned: { "../victim.ts": [hash("x")] }, user: [] }],
  ["names a file that is not below generated/", { version: 1, owned: { "src/victim.ts": [hash("x")] }, user: [] }],
  ["names itself", { version: 1, owned: { [MANIFEST]: [hash("x")] }, user: [] }],
  ["has hashes that are none", { version: 1, owned: { "generated/a.ts": ["x"] }, user: [] }],
  ["is of another version", { version: 2, owned: {}, user: [] }],
  ["is not even an object", []],
])("does nothing when the manifest %s", async (_, manifest) => {
  folder.write(MANIFEST, JSON.stringify(manifest));
  folder.write("src/victim.ts", "x");
  const before = folder.list();
  const report = await write([owned("b.ts", "1")]);
  expect(report).toMatchObject({ created: [], removed: [], conflicts: [{ path: MANIFEST }] });
  expect(folder.list()).toEqual(before);
});

test("does nothing when a merge left its marks in the manifest", async () => {
  await write([owned("a.ts", "1")]);
  folder.write(MANIFEST, `<<<<<<< ours\n${folder.read(MANIFEST)}`);
  expect((await write([owned("a.ts", "2")])).conflicts).toEqual([
    { path: MANIFEST, reason: "it is not JSON. Restore it, or delete it to start anew" },
  ]);
  expect(folder.read("generated/a.ts")).toBe(owned("a.ts", "1").text);
});

test("does not remove a file that does not say that it is ours, whatever the manifest says", async () => {
  folder.write("generated/mine.ts", "my work\n");
  folder.write(MANIFEST, JSON.stringify({ version: 1, owned: { "generated/mine.ts": [hash("my work\n")] }, user: [] }));
  expect(await write([])).toMatchObject({ removed: [] });
  expect(folder.read("generated/mine.ts")).toBe("my work\n");
});

test("sweeps away what a killed run left, and only that", async () => {
  await write([owned("tasks/a.ts", "1"), users("handlers/a.ts")]);
  const dead = ".wfspec-tmp-999999999-0123456789ab";
  const alive = `.wfspec-tmp-${process.ppid}-0123456789ab`;
  for (const path of [
    `generated/${dead}`,
    `generated/tasks/${dead}`,
    `handlers/${dead}`,
    `handlers/${alive}`,
    "handlers/.wfspec-tmp-notes",
  ])
    folder.write(path, "half a te");
  symlinkSync(join(outside.root, dead), join(folder.root, "generated/.wfspec-tmp-999999999-ba9876543210"));
  writeFileSync(join(outside.root, dead), "outside\n");
  await write([owned("tasks/a.ts", "1"), users("handlers/a.ts")]);
  expect(folder.list()).toEqual(
    [
      MANIFEST,
      "generated/.wfspec-tmp-999999999-ba9876543210",
      "generated/tasks/a.ts",
      `handlers/${alive}`,
      "handlers/.wfspec-tmp-notes",
      "handlers/a.ts",
    ].toSorted(),
  );
  expect(outside.list()).toEqual([dead]);
});
