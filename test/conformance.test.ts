import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile, type Definition, type JsonObject } from "../src/index.js";
import { canonicalRequest } from "./support/canonical-request.js";

/** The scenarios of the official SDKs' conformance suite, one feature each, and beside each the request that it compiles to. */
const FOLDER = "test/fixtures/conformance";
const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".wf.yaml"))
  .map((name) => name.slice(0, -".wf.yaml".length));

/** What the Java SDK sent for them: recorded where the project is developed. */
const RECORDED = "../shared/conformance/sdk";
const recorded = existsSync(RECORDED)
  ? readdirSync(RECORDED)
      .filter((name) => name.endsWith(".json"))
      .map((name) => name.slice(0, -".json".length))
  : [];

interface Exception {
  readonly codes: readonly string[];
  readonly reason: string;
}

/** Scenarios that a server refuses: the errors that are found, and why there are any. They are compiled all the same. */
const REFUSED: Readonly<Record<string, Exception>> = {
  "expr-extend": { codes: ["operand-type-mismatch"], reason: "only a list extends a JSON list, and the scenario gives it a text" },
  "spawn-thread-input-vars": { codes: ["unexpected-input"], reason: "the child thread has no variable for the argument" },
  "var-as-inherited": { codes: ["inherited-variable"], reason: "a variable is inherited, and the workflow names no parent" },
};

describe("scenarios of the conformance suite", () => {
  it.each(cases)("%s compiles to its golden, and has no error but those announced", async (name) => {
    const path = join(FOLDER, `${name}.wf.yaml`);
    const text = readFileSync(path, "utf8");
    expect(text).toMatch(/^# .+\.\n/);
    const files = [{ path, text }];
    const { diagnostics, definitions } = compile(files, { force: name in REFUSED });
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(
      errors.map(({ code }) => code),
      REFUSED[name]?.reason,
    ).toEqual(REFUSED[name]?.codes ?? []);
    const golden = join("..", FOLDER, `${name}.json`);
    await expect(`${JSON.stringify(workflowOf(definitions, name), undefined, 2)}\n`).toMatchFileSnapshot(golden);
  });

  it("has a golden for each and no other", () => {
    const goldens = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
    expect(goldens.toSorted()).toEqual(cases.map((name) => `${name}.json`).toSorted());
    expect(cases).toEqual(expect.arrayContaining(Object.keys(REFUSED)));
  });
});

describe("what the Java SDK sent", () => {
  it.skipIf(recorded.length > 0)(`is compared with the goldens (skipped: there is no ${RECORDED})`, () => {
    expect(recorded).toEqual([]);
  });

  it.skipIf(recorded.length === 0)("has a workflow here for every scenario", () => {
    expect(cases.toSorted()).toEqual(recorded.toSorted());
  });

  it.each(recorded)("equals the golden of %s", (name) => {
    const golden = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as JsonObject;
    const { request } = JSON.parse(readFileSync(join(RECORDED, `${name}.json`), "utf8")) as { readonly request: JsonObject };
    expect(canonicalRequest("PutWfSpecRequest", golden)).toEqual(canonicalRequest("PutWfSpecRequest", request));
  });
});

/** The request of the scenario's own workflow; a child workflow stands beside it. */
function workflowOf(definitions: readonly Definition[], name: string): JsonObject | undefined {
  return definitions.find(({ kind, request }) => kind === "PutWfSpecRequest" && request["name"] === `probe-${name}`)?.request;
}
