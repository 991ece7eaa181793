// What the pages are made from: the sources, bundled and loaded.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
export const NOTICE = "<!-- Made by scripts/generate-docs.mjs. Not to be edited. -->\n";

/** The exports of a module of TypeScript that is given as text; its imports count from the project's folder. */
export async function loadSource(contents) {
  const folder = mkdtempSync(join(tmpdir(), "wfspec-docs-"));
  try {
    const outfile = join(folder, "source.mjs");
    await build({
      stdin: { contents, resolveDir: ROOT, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "warning",
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
