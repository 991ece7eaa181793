import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "./support/folder.js";

/** The cases of the shared tool that we decide differently, and why. */
const DECIDED = {
  T29: "the same definitions twice in a file: an error, but that of two names, not that of two documents",
  ...Object.fromEntries(
    ["L27", "L28", "T13", "T14", "T15", "T16", "T17", "T18", "T19"].map((id) => [
      id,
      "a number in a file that is no workflow: it is refused for that, and its values are not looked at (numbers at real places: above)",
    ]),
  ),
};

const TOOL = resolve("../shared/tools/hostile-gen.mjs");
const found = existsSync(TOOL);

describe("the shared collection of hostile files", () => {
  it.skipIf(!found)(
    found ? "is survived by the bundled command" : `is skipped: there is no ${TOOL}`,
    async () => {
      const folder = temporaryFolder();
      const command = join(folder.root, "cli.cjs");
      await build({
        stdin: {
          contents: 'import { start } from "./entry.js"; void start().then((code) => { process.exitCode = code; });',
          resolveDir: "src/cli",
        },
        outfile: command,
        bundle: true,
        platform: "node",
        format: "cjs",
        logLevel: "error",
        define: { WFSPEC_VERSION: '"test"' },
        external: ["./program.js"],
      });
      const options = ["--template", "examples/checkout/checkout.wf.yaml", "--run", "--jobs", "2"];
      // Documents of several kinds stand in one file; a name that is defined twice is an error; the lines around a mistake are shown.
      const policies = ["multi-docs=accept", "same-name=reject", "secrets=accept"].flatMap((policy) => ["--policy", policy]);
      const argv = [TOOL, join(folder.root, "cases"), ...options, ...policies, "--", process.execPath, command, "check", "{files}"];
      const said = await run(argv);
      const failed = [...said.matchAll(/^FAIL (\S+)/gm)].map(([, id]) => id);
      expect(said).toMatch(/^\d{3} cases/);
      expect(failed.toSorted(), said).toEqual(Object.keys(DECIDED).toSorted());
      folder.remove();
    },
    60_000,
  );
});

function run(argv: readonly string[]): Promise<string> {
  return new Promise((done) => execFile(process.execPath, argv, { maxBuffer: 1 << 26 }, (_, out) => done(out)));
}
