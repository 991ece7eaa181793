import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wfspec } from "../support/cli.js";
import { temporaryFolder, type Folder } from "../support/folder.js";

let folder: Folder;
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => folder.remove());

const run = (argv: readonly string[], stdin = "") => wfspec(argv, { folder: folder.root, stdin });
const textOf = (name: string): string => readFileSync(join(folder.root, name), "utf8");

const WRONG = `# An order.
apiVersion: wfspec/v1
kind: WfSpec
name: order
variables:
  item: { type: str, required: yes } # what is sent
  # who
  customer: str
steps:
  - task: shp
    args: { item: $item }
---
kind: TaskDef
name: ship
input: { item: str }
`;
const SAFE = WRONG.replace("yes", "true");
const ALL = SAFE.replace("  # who\n  customer: str\n", "").replace("shp", "ship");

describe("check --fix", () => {
  it("mends what is safe, and says what is left", async () => {
    folder.write("a.wf.yaml", WRONG);
    const { code, out, err } = await run(["check", "--fix"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^a\.wf\.yaml:6:32 wrong-type: Write "true"\.\n1 finding was mended\.\n/);
    expect(err).toContain("unknown-task");
    expect(textOf("a.wf.yaml")).toBe(SAFE);
  });

  it("mends the rest with --fix-unsafe, and keeps comments, line breaks, the byte order mark and the mode", async () => {
    folder.write("a.wf.yaml", `\uFEFF${WRONG.replaceAll("\n", "\r\n")}`);
    chmodSync(join(folder.root, "a.wf.yaml"), 0o640);
    expect(await run(["check", "--fix-unsafe", "a.wf.yaml"])).toMatchObject({
      code: 0,
      err: expect.stringContaining("3 findings were mended.\nNo findings are left.\n") as string,
    });
    expect(textOf("a.wf.yaml")).toBe(`\uFEFF${ALL.replaceAll("\n", "\r\n")}`);
    expect(statSync(join(folder.root, "a.wf.yaml")).mode & 0o777).toBe(0o640);
    expect((await run(["check", "--fix-unsafe", "a.wf.yaml"])).err).toBe("0 findings were mended.\nNo findings are left.\n");
  });

  it("prints standard input, mended", async () => {
    expect(await run(["check", "--fix-unsafe", "-"], WRONG)).toMatchObject({ code: 0, out: ALL });
    expect(await run(["check", "--fix", "-"], ALL)).toMatchObject({ code: 0, out: ALL });
    expect(await run(["check", "--fix", "--format", "json", "-"], ALL)).toMatchObject({ code: 2, out: "" });
  });

  it("leaves files alone in which nothing is mended", async () => {
    folder.write("a.wf.yaml", ALL);
    const { mtimeMs } = statSync(join(folder.root, "a.wf.yaml"));
    await run(["check", "--fix-unsafe"]);
    expect(statSync(join(folder.root, "a.wf.yaml")).mtimeMs).toBe(mtimeMs);
  });
});

describe("explain", () => {
  it("says all that is known of a code", async () => {
    const { code, out } = await run(["explain", "missing-argument"]);
    expect(code).toBe(0);
    expect(out).toContain("A task is called without a value for one of its inputs.");
    expect(out).toContain("check --fix-unsafe");
    expect(out).toContain('error missing-argument: Task "send" needs the arguments');
  });

  it("says it for programs", async () => {
    const { out } = await run(["explain", "unused-variable", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ version: 1, code: "unused-variable", severity: "warning", refusedBy: "wfspec", fix: "unsafe" });
  });

  it("asks what is meant by another one", async () => {
    expect(await run(["explain", "missing-argumnt"])).toMatchObject({
      code: 2,
      out: "",
      err: 'There is no finding "missing-argumnt". Did you mean "missing-argument"?\n',
    });
  });
});
