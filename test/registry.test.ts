import { describe, expect, it } from "vitest";
import { checkDefinitions, type Definition, type JsonObject } from "../src/index.js";

const STR = { primitiveType: "STR" };
const INT = { primitiveType: "INT" };

const task = (name: string, more: JsonObject = {}): Definition => ({ kind: "PutTaskDefRequest", request: { name, ...more } });

const struct = (name: string, fields: JsonObject, more: JsonObject = {}): Definition => ({
  kind: "PutStructDefRequest",
  request: { name, structDef: { fields }, ...more },
});

/** A workflow with variables that does nothing with them. */
const workflow = (variables: readonly JsonObject[], more: JsonObject = {}): Definition => ({
  kind: "PutWfSpecRequest",
  request: {
    name: "wf",
    entrypointThreadName: "main",
    threadSpecs: {
      main: {
        nodes: { start: { entrypoint: {}, outgoingEdges: [{ sinkNodeName: "end" }] }, end: { exit: {} } },
        variableDefs: variables,
      },
    },
    ...more,
  },
});

const variable = (name: string, typeDef: JsonObject, accessLevel = "PRIVATE_VAR"): JsonObject => ({
  varDef: { name, typeDef },
  accessLevel,
});

/** What became of each put, in short: `created 0.0`, `refused ALREADY_EXISTS fixed-definition`. */
function answers(...definitions: readonly Definition[]): readonly string[] {
  const { outcomes } = checkDefinitions(definitions);
  return outcomes.map((outcome) => {
    if (outcome.status === "refused") return ["refused", outcome.code, ...outcome.diagnostics.map(({ code }) => code)].join(" ");
    const { major, revision } = outcome.version ?? {};
    return [outcome.status, [major, revision].filter((one) => one !== undefined).join(".")].filter(Boolean).join(" ");
  });
}

describe("definitions without versions", () => {
  it("takes the same TaskDef again, and no other of its name", () => {
    expect(answers(task("t"), task("t"), task("t", { description: "other" }))).toEqual([
      "created",
      "unchanged",
      "refused ALREADY_EXISTS fixed-definition",
    ]);
  });

  it("takes another TaskDef once the first is deleted", () => {
    const gone = { kind: "DeleteTaskDefRequest", request: { id: { name: "t" } } } as unknown as Definition;
    expect(answers(task("t"), gone, task("t", { description: "other" }))).toEqual(["created", "updated", "created"]);
  });

  it("no longer knows a TaskDef whose struct has a newer version", () => {
    const using = task("t", { inputVars: [{ name: "a", typeDef: { structDefId: { name: "s", version: -1 } } }] });
    expect(
      answers(struct("s", { a: { fieldType: STR } }), using, struct("s", { a: { fieldType: STR } }, { description: "more" }), using),
    ).toEqual(["created 0", "created", "updated 1", "refused ALREADY_EXISTS fixed-definition"]);
  });

  it("overwrites an ExternalEventDef", () => {
    const event = (more: JsonObject): Definition => ({ kind: "PutExternalEventDefRequest", request: { name: "e", ...more } });
    expect(answers(event({}), event({}), event({ contentType: { returnType: STR } }))).toEqual(["created", "unchanged", "updated"]);
  });

  it("numbers every other form of a user task", () => {
    const form = (...names: readonly string[]): Definition => ({
      kind: "PutUserTaskDefRequest",
      request: { name: "f", fields: names.map((name) => ({ name, type: "STR", displayName: name })) },
    });
    expect(answers(form("a"), form("a", "b"), form("a"), form("a"))).toEqual(["created 0", "updated 1", "updated 2", "unchanged 2"]);
  });
});

describe("StructDefs", () => {
  const FULLY = { allowedUpdates: "FULLY_COMPATIBLE_SCHEMA_UPDATES" };
  const required = { fieldType: STR };
  const optional = { fieldType: STR, isNullable: true };

  it.each([
    ["nothing may be added", { a: required }, { a: required, b: optional }, {}, "refused INVALID_ARGUMENT struct-evolution"],
    ["nothing may be changed", { a: required }, { a: { fieldType: INT } }, {}, "refused INVALID_ARGUMENT struct-evolution"],
    ["what goes is not noticed", { a: required, b: required }, { a: required }, {}, "updated 1"],
    ["what is optional may be added", { a: required }, { a: required, b: optional }, FULLY, "updated 1"],
    ["what must be given may not", { a: required }, { a: required, b: required }, FULLY, "refused INVALID_ARGUMENT struct-evolution"],
    ["nor go", { a: required }, {}, FULLY, "refused INVALID_ARGUMENT struct-evolution"],
    ["nor become optional", { a: required }, { a: optional }, FULLY, "refused INVALID_ARGUMENT struct-evolution"],
    ["what is optional may change its type", { a: optional }, { a: { fieldType: INT, isNullable: true } }, FULLY, "updated 1"],
  ])("%s", (_, before, after, more, expected) => {
    expect(answers(struct("s", before), struct("s", after, more))).toEqual(["created 0", expected]);
  });
});

describe("WfSpecs", () => {
  it("is unchanged, a new revision, or a new major version if callers could break", () => {
    expect(
      answers(
        workflow([variable("a", STR)]),
        workflow([variable("a", STR)]),
        workflow([variable("a", INT)]),
        workflow([variable("a", INT, "PUBLIC_VAR")]),
        workflow([variable("a", INT)]),
      ),
    ).toEqual(["created 0.0", "unchanged 0.0", "updated 0.1", "updated 1.0", "updated 2.0"]);
  });

  it("keeps the type of a variable that was public, also where it was left out for a while", () => {
    const text = variable("a", STR, "PUBLIC_VAR");
    expect(answers(workflow([text]), workflow([]), workflow([variable("a", INT)]))).toEqual([
      "created 0.0",
      "updated 1.0",
      "refused INVALID_ARGUMENT frozen-variable",
    ]);
    // Declared once more, of the same type and private, it is free.
    expect(answers(workflow([text]), workflow([variable("a", STR)]), workflow([variable("a", INT)])).at(-1)).toBe("updated 1.1");
  });

  it("obeys allowed-updates", () => {
    const added = [variable("a", STR, "PUBLIC_VAR")];
    expect(answers(workflow([]), workflow([], { allowedUpdates: "NO_UPDATES" })).at(-1)).toBe("unchanged 0.0");
    expect(answers(workflow([]), workflow(added, { allowedUpdates: "NO_UPDATES" })).at(-1)).toBe("refused ALREADY_EXISTS forbidden-update");
    expect(answers(workflow([]), workflow(added, { allowedUpdates: "MINOR_REVISION_UPDATES" })).at(-1)).toBe(
      "refused FAILED_PRECONDITION forbidden-update",
    );
    expect(answers(workflow([]), workflow([variable("a", STR)], { allowedUpdates: "MINOR_REVISION_UPDATES" })).at(-1)).toBe("updated 0.1");
  });

  it("has a new revision when a struct that it pins has a new version", () => {
    const using = workflow([variable("a", { structDefId: { name: "s", version: -1 } })]);
    const s = struct("s", { a: { fieldType: STR } });
    expect(answers(s, using, using, struct("s", { a: { fieldType: STR } }, { description: "more" }), using)).toEqual([
      "created 0",
      "created 0.0",
      "unchanged 0.0",
      "updated 1",
      "updated 0.1",
    ]);
  });

  it("says where, and what to do", () => {
    const { diagnostics } = checkDefinitions([workflow([variable("a", STR, "PUBLIC_VAR")]), workflow([variable("a", INT)])]);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([
      {
        code: "frozen-variable",
        refusedBy: "server",
        span: { path: "1/PutWfSpecRequest.json" },
        help: "Give it back its type, or give the new variable another name.",
      },
    ]);
  });

  it("goes on from a base", () => {
    const base = checkDefinitions([workflow([]), workflow([variable("a", STR)])]).project;
    expect(checkDefinitions([workflow([])], { base }).outcomes).toEqual([{ status: "updated", version: { major: 0, revision: 2 } }]);
    // A base is not changed by what is put on top of it.
    expect(checkDefinitions([workflow([])], { base }).outcomes).toEqual([{ status: "updated", version: { major: 0, revision: 2 } }]);
  });
});

describe("a definition for a newer server", () => {
  const mutation = {
    lhsName: "m",
    rhsAssignment: { literalValue: { str: "b" } },
    lhsLhPath: { path: [{ dynamic: { literalValue: { str: "k" } } }] },
  };
  const putting: Definition = {
    kind: "PutWfSpecRequest",
    request: {
      name: "wf",
      entrypointThreadName: "main",
      threadSpecs: {
        main: {
          nodes: { start: { entrypoint: {}, outgoingEdges: [{ sinkNodeName: "end", variableMutations: [mutation] }] }, end: { exit: {} } },
          variableDefs: [variable("m", { inlineMapDef: { keyType: STR, valueType: STR } })],
        },
      },
    },
  };

  it("is an error where a 1.2 server is asked about, and right where a 1.3 server is", () => {
    expect(checkDefinitions([putting]).diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual([
      "wire-target 20",
      "wire-target 23",
    ]);
    expect(checkDefinitions([putting], { target: "1.3" }).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
