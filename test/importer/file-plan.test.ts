import { describe, expect, it } from "vitest";
import { compile, importDefinitions, type Definition } from "../../src/index.js";

const HEAD = "apiVersion: wfspec/v1\n";

function definitionsOf(text: string): readonly Definition[] {
  const { definitions, diagnostics } = compile([{ path: "a.wf.yaml", text: HEAD + text }]);
  expect(definitions, JSON.stringify(diagnostics)).not.toEqual([]);
  return definitions;
}

/** The files that definitions are written into, and what stands in each. */
function filesOf(definitions: readonly Definition[]): Readonly<Record<string, string>> {
  const { files } = importDefinitions(definitions);
  return Object.fromEntries(files.map(({ path, text }) => [path, text.slice(HEAD.length)]));
}

const CALLS = (name: string, task: string): string => `kind: WfSpec
name: ${name}
steps:
  - task: ${task}
`;
const DEFINED = (name: string): string => `kind: TaskDef
name: ${name}
`;

describe("which definitions share a file", () => {
  it("one workflow is the home of everything", () => {
    expect(filesOf(definitionsOf([DEFINED("unused"), CALLS("a", "x"), DEFINED("x")].join("---\n")))).toEqual({
      "a.wf.yaml": `${CALLS("a", "x")}---
kind: Definitions
tasks:
  unused: {}
  x: {}
`,
    });
  });

  it("what one workflow uses stands with it, what several use or none beside them", () => {
    const workflow = `kind: WfSpec
name: b
steps:
  - task: x
  - task: own
    args: { whole: null }
`;
    const own = `kind: Definitions
structs:
  part: { fields: { size: int } }
  whole: { fields: { part: part, size: int } }
tasks:
  own: { input: { whole: whole } }
`;
    const text = [own, CALLS("a", "x"), DEFINED("x"), DEFINED("unused"), workflow].join("---\n");
    expect(filesOf(definitionsOf(text))).toEqual({
      "a.wf.yaml": CALLS("a", "x"),
      "b.wf.yaml": `${workflow}---\n${own}`,
      "definitions.wf.yaml": "kind: Definitions\ntasks:\n  x: {}\n  unused: {}\n",
    });
  });

  it("without a workflow they stand together", () => {
    const both = "kind: Definitions\ntasks:\n  x: {}\n  z: {}\n";
    expect(filesOf(definitionsOf(both))).toEqual({ "definitions.wf.yaml": both });
    expect(filesOf(definitionsOf(DEFINED("x")))).toEqual({ "x.wf.yaml": DEFINED("x") });
  });

  it("a workflow keeps its name where a file would take it", () => {
    const text = [CALLS("definitions", "x"), CALLS("b", "x"), DEFINED("x"), DEFINED("z")].join("---\n");
    expect(Object.keys(filesOf(definitionsOf(text)))).toEqual(["definitions.wf.yaml", "b.wf.yaml", "definitions-2.wf.yaml"]);
  });

  it("the second of a name stands alone", () => {
    const [workflow, task] = definitionsOf([CALLS("a", "x"), DEFINED("x")].join("---\n"));
    if (workflow === undefined || task === undefined) throw new Error("there are two");
    expect(Object.keys(filesOf([workflow, task, task]))).toEqual(["a.wf.yaml", "x.wf.yaml"]);
    const { files } = importDefinitions([workflow, task, task], { file: "all.wf.yaml" });
    expect(files[0]?.text.match(/^kind: TaskDef$/gm)).toHaveLength(2);
  });
});
