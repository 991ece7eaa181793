import { build } from "esbuild";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { owned, temporaryFolder, users, type Folder } from "../support/folder.js";

/** How many calls of the disk go through before the process "dies": from then on every call fails, clean-up included. */
const disk = vi.hoisted(() => ({ left: Infinity, used: 0 }));

vi.mock("node:fs/promises", async (original) => {
  const real: Record<string, unknown> = await original();
  const mortal = (call: unknown) =>
    typeof call !== "function"
      ? call
      : async (...args: unknown[]) => {
          disk.used++;
          if (disk.left-- <= 0) throw new Error("killed");
          return (await call(...args)) as unknown;
        };
  return Object.fromEntries(Object.entries(real).map(([name, call]) => [name, mortal(call)]));
});

const { writeGenerated } = await import("../../src/host/generated-folder.js");

const KILLS = 20;
const FIRST = [owned("a.ts", "1"), owned("tasks/b.ts", "1"), owned("tasks/c.ts", "1"), owned("edited.ts", "1"), users("handlers/b.ts")];
const SECOND = [
  owned("a.ts", "2"),
  owned("tasks/b.ts", "1"),
  owned("tasks/d.ts", "2"),
  owned("edited.ts", "2"),
  users("handlers/b.ts"),
  users("handlers/d.ts"),
];

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
  disk.left = Infinity;
});
afterEach(() => folder.remove());

/** The folder as it is between the first and the second run. */
async function prepare(): Promise<void> {
  await writeGenerated(folder.root, FIRST);
  folder.write("generated/edited.ts", "edited\n");
  folder.write("handlers/b.ts", "my work\n");
}

/** Every file whole, old or new, whatever moment this is. */
function expectWhole(): void {
  const texts = (path: string) => [undefined, ...[...FIRST, ...SECOND].filter((file) => file.path === path).map((file) => file.text)];
  for (const { path } of [...FIRST, ...SECOND])
    if (path !== "generated/edited.ts" && path !== "handlers/b.ts") expect(texts(path)).toContain(folder.read(path));
  expect(folder.read("generated/edited.ts")).toBe("edited\n");
  expect(folder.read("handlers/b.ts")).toBe("my work\n");
}

test("heals from a death before every single call of the disk", async () => {
  await prepare();
  disk.used = 0;
  await writeGenerated(folder.root, SECOND);
  const calls = disk.used;
  expect(calls).toBeGreaterThan(30);
  const healthy = folder.list();

  for (let call = 0; call < calls; call++) {
    folder.remove();
    folder = temporaryFolder();
    disk.left = Infinity;
    await prepare();
    disk.left = call;
    await writeGenerated(folder.root, SECOND).catch(() => undefined);
    disk.left = Infinity;
    expectWhole();
    const report = await writeGenerated(folder.root, SECOND);
    expect(
      report.conflicts.map(({ path }) => path),
      `death before call ${call}`,
    ).toEqual(["generated/edited.ts"]);
    expect(folder.list()).toEqual(healthy);
    expect((await writeGenerated(folder.root, SECOND, { check: true })).stale).toEqual([]);
  }
}, 60_000);

test("leaves everything as it was when there is no room for the new texts", async () => {
  await prepare();
  const before = new Map(folder.list().map((path) => [path, folder.read(path)]));
  const promises = await import("node:fs/promises");
  const full = vi.spyOn(promises, "writeFile").mockRejectedValue(Object.assign(new Error("ENOSPC"), { code: "ENOSPC" }));
  await expect(writeGenerated(folder.root, SECOND)).rejects.toThrow("ENOSPC");
  full.mockRestore();
  expect(new Map(folder.list().map((path) => [path, folder.read(path)]))).toEqual(before);
});

test("heals when its process is killed at any moment", async () => {
  const elsewhere = temporaryFolder();
  onTestFinished(() => elsewhere.remove());
  const program = join(elsewhere.root, "program.mjs");
  const source = resolve(import.meta.dirname, "../../src/host/generated-folder.ts");
  const contents = `
    import { writeGenerated } from ${JSON.stringify(source)};
    const [first, second] = ${JSON.stringify([FIRST, SECOND])};
    process.stdout.write("ready");
    for (;;) { await writeGenerated(process.argv[2], second); await writeGenerated(process.argv[2], first); }`;
  await build({
    stdin: { contents, resolveDir: folder.root },
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "silent",
  });
  await prepare();
  for (let kill = 0; kill < KILLS; kill++) {
    const child = spawn(process.execPath, [program, folder.root], { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    await new Promise((done) => setTimeout(done, Math.random() * 30));
    child.kill("SIGKILL");
    await once(child, "exit");
    expectWhole();
    await writeGenerated(folder.root, SECOND);
    expect((await writeGenerated(folder.root, SECOND)).conflicts.map(({ path }) => path)).toEqual(["generated/edited.ts"]);
    expect(folder.list().filter((path) => path.includes("tmp"))).toEqual([]);
    expect(folder.read("generated/a.ts")).toBe("/* Generated by wfspec */\n2\n");
    expect(folder.read("generated/tasks/c.ts")).toBeUndefined();
  }
}, 60_000);
