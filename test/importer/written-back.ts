import { expect } from "vitest";
import { compile, importDefinitions, type Definition } from "../../src/index.js";

const HEAD = "apiVersion: wfspec/v1\nkind: WfSpec\nname: wf\n";

function definitionsOf(text: string): readonly Definition[] {
  const { definitions, diagnostics } = compile([{ path: "a.wf.yaml", text }], { force: true });
  expect(definitions, JSON.stringify(diagnostics)).not.toEqual([]);
  return definitions;
}

/** The file that the compiled form of a text is written as; compiling it gives the same requests. */
function writtenBack(text: string): string {
  const definitions = definitionsOf(text);
  const { files, diagnostics } = importDefinitions(definitions, { file: "all.wf.yaml" });
  expect(diagnostics).toEqual([]);
  expect(definitionsOf(files[0]?.text ?? "")).toEqual(definitions);
  return (files[0]?.text ?? "").replace(KNOWN, "");
}

/** What stands above an error that the definitions had before, here that nothing defines what they use. */
const KNOWN = /^ *# wfspec-disable-next-line .*\n/gm;

/** Writes a body of a workflow back. */
export function bodyWrittenBack(body: string): string {
  return writtenBack(`${HEAD}${body.slice(1)}`).slice(HEAD.length);
}
