import { afterEach, beforeEach, expect, it } from "vitest";
import { FORMAT_NAMES } from "../../src/index.js";
import { wfspec } from "../support/cli.js";
import { temporaryFolder, type Folder } from "../support/folder.js";
import { GOOD, MISSPELT } from "../support/project-texts.js";

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
  folder.write("b/good.wf.yaml", GOOD.replace("greet", "greet-well").replace(/---[^]*/, ""));
  folder.write("b/other.yaml", "just: data\n");
});
afterEach(() => folder.remove());

const check = (format: string) => wfspec(["check", "--format", format], { folder: folder.root });

it.each(FORMAT_NAMES.filter((format) => format !== "text"))("prints %s to standard output, and nothing else", async (format) => {
  folder.write("a.wf.yaml", MISSPELT);
  const { code, out, err } = await check(format);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toContain("unknown-step");
  expect(out).toMatch(/[^\n]\n$/);
  folder.write("a.wf.yaml", GOOD);
  expect(await check(format)).toMatchObject({ code: 0, err: "" });
});

it("tells in junit of the files that hold definitions, and of no others", async () => {
  folder.write("a.wf.yaml", GOOD);
  folder.write("wfspec.config.yaml", "severities: { unused-variable: off }\n");
  const suites = async () => [...(await check("junit")).out.matchAll(/<testsuite name="(.*?)" tests="(.*?)" failures="(.*?)"/g)];
  expect((await suites()).map(([, ...counts]) => counts.join(" "))).toEqual(["a.wf.yaml 1 0", "b/good.wf.yaml 1 0"]);
  folder.write("wfspec.config.yaml", "severities: { no-such-rule: off }\n");
  expect((await suites()).map(([, ...counts]) => counts.join(" "))).toEqual([
    "wfspec.config.yaml 1 1",
    "a.wf.yaml 1 0",
    "b/good.wf.yaml 1 0",
  ]);
});

it("names the problems of paths in every format", async () => {
  for (const format of FORMAT_NAMES) {
    const { code, out, err } = await wfspec(["check", "no.wf.yaml", "--format", format], { folder: folder.root });
    expect(code).toBe(1);
    expect(format === "text" ? err : out).toContain("io-not-found");
  }
});

it("says in sarif which wfspec it was, and what its codes mean", async () => {
  folder.write("a.wf.yaml", MISSPELT);
  const [run] = (JSON.parse((await check("sarif")).out) as { readonly runs: readonly unknown[] }).runs;
  expect(run).toMatchObject({
    tool: {
      driver: {
        name: "wfspec",
        version: "0.0.0-test",
        rules: [{ id: "unknown-step", shortDescription: { text: "A step without a key that says its kind." } }],
      },
    },
  });
});
