import { build } from "esbuild";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { generateWorkers, type GenerateResult } from "../../src/codegen/generate.js";
import { commentText, docComment, literal } from "../../src/codegen/text/quote.js";
import type { TaskBinding } from "../../src/worker/task.js";
import { packageOf, typeErrors } from "../support/generated-folder.js";
import { hash, projectOf, type WrittenTask } from "../support/generated-project.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";

const RUNTIME = resolve(import.meta.dirname, "../support/wfspec-worker.ts");

/** The bindings that the generated program starts. */
async function run(root: string): Promise<readonly TaskBinding[]> {
  writeFileSync(join(root, "probe.ts"), 'import "./main.js";\nexport { started } from "wfspec/worker";\n');
  const outfile = join(root, "probe.mjs");
  await build({
    entryPoints: [join(root, "probe.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    alias: { "wfspec/worker": RUNTIME },
    logLevel: "silent",
  });
  const { started } = (await import(pathToFileURL(outfile).href)) as { readonly started: readonly TaskBinding[] };
  return started;
}

/** One task whose description, inputs and exceptions are these texts, and a task for each text that can be a name of its own. */
function hostileProject(): GenerateResult {
  // Of these, some become the same class name, which is refused; the names of tasks and exceptions have a grammar that excludes them anyway.
  const apart = [...new Map(HOSTILE_TEXTS.map((text) => [text.replace(/[^A-Za-z0-9]/g, "").toLowerCase(), text])).values()];
  const all: WrittenTask = {
    description: HOSTILE_TEXTS.join("\n"),
    input: HOSTILE_TEXTS.map((text) => [text, "str", text]),
    throws: apart.map((text) => [text, "hostile"]),
  };
  const tasks = new Map([
    ["all", all],
    ...apart.map((text): [string, WrittenTask] => [`t${text}`, { description: text, input: [[text, "hostile", text]], output: "str" }]),
  ]);
  const fields = Object.fromEntries(
    HOSTILE_TEXTS.filter((text) => text !== "__proto__").map((text) => [text, { type: "str", description: text }]),
  );
  return generateWorkers(
    projectOf(tasks, { hostile: { description: HOSTILE_TEXTS.join(" "), fields } }, "a */ globalThis.PWNED=1 /*\n.yaml"),
    { hash },
  );
}

test("never lets a name, description or path become code", async () => {
  const result = hostileProject();
  expect(result.reports.filter(({ severity }) => severity !== "warning")).toEqual([]);
  const { root, remove } = packageOf(result.files);
  try {
    expect(typeErrors(root)).toEqual([]);
    const bindings = await run(root);
    expect((globalThis as { PWNED?: unknown }).PWNED).toBeUndefined();
    const all = bindings.find(({ task }) => task.name === "all")?.task;
    expect(all?.input.map(({ name }) => name)).toEqual(HOSTILE_TEXTS);
    expect(Object.keys(all?.throws ?? {})).toContain("__proto__");
    expect(bindings).toHaveLength(Object.keys(all?.throws ?? {}).length + 1);
  } finally {
    remove();
  }
}, 60_000);

test("writes every text as one line of visible characters that stands for it", () => {
  for (const text of HOSTILE_TEXTS) {
    const written = literal(text);
    // oxlint-disable-next-line no-eval -- the test is whether the compiler reads back what was written
    expect((0, eval)(written)).toBe(text);
    expect(written).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  }
});

test("writes every comment so that it ends where it should", () => {
  for (const text of HOSTILE_TEXTS) {
    const comment = docComment([commentText(text), commentText(text)]);
    expect(comment.indexOf("*/")).toBe(comment === "" ? -1 : comment.length - 3);
    expect(comment).not.toMatch(/(?<!\\)@|\/\/\/|(?<!\\)#\s*source|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  }
});
