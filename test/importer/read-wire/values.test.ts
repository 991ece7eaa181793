import { describe, expect, it } from "vitest";
import { nodeOf, places, plain, read, threadOf, workflow } from "./support.js";

const VARIABLES = { count: "INT", name: "STR", order: "JSON_OBJ", items: "JSON_ARR" };

/** What an exit gives back, read in a thread with some variables and a task `other`. */
function valueOf(assignment: object, ...findings: readonly string[]): unknown {
  const nodes = { other: { task: { taskDefId: { name: "t" } } }, n: { exit: { returnContent: assignment } } };
  const reading = read(
    ["PutWfSpecRequest", workflow(nodes, VARIABLES)],
    ["PutTaskDefRequest", { name: "t" }],
    ["PutStructDefRequest", STRUCT],
    ["PutStructDefRequest", INNER],
  );
  expect(places(reading)).toEqual(findings);
  return (nodeOf(reading) as { exit: { value: unknown } }).exit.value;
}

const INNER = { name: "inner", structDef: { fields: { a: { fieldType: { primitiveType: "INT" } } } } };
const STRUCT = {
  name: "outer",
  structDef: {
    fields: { in: { fieldType: { structDefId: { name: "inner", version: -1 } } }, text: { fieldType: { primitiveType: "STR" } } },
  },
};

describe("values", () => {
  it("reads variables and their paths", () => {
    expect(valueOf({ variableName: "count" })).toEqual({
      kind: "variable",
      variable: { name: "count", target: "→ count", exact: true },
    });
    expect(valueOf({ variableName: "order", jsonPath: "$.a" })).toMatchObject({ path: { kind: "json", text: "$.a" } });
    const path = {
      kind: "lh",
      selectors: [
        { kind: "key", key: "a" },
        { kind: "index", index: 0 },
      ],
    };
    expect(valueOf({ variableName: "order", lhPath: { path: [{ key: "a" }, { index: 0 }] } })).toMatchObject({ path });
  });

  it("reads outputs of nodes of the thread", () => {
    expect(valueOf({ nodeOutput: { nodeName: "other" }, jsonPath: "$" })).toEqual({
      kind: "node-output",
      handle: "other",
      source: { kind: "found", node: "→ other", uncertain: false, exact: true },
      path: { kind: "json", text: "$" },
    });
    expect(valueOf({ nodeOutput: { nodeName: "nobody" } })).toMatchObject({
      source: { kind: "unknown", known: ["start", "other", "n"] },
    });
  });

  it("takes no name for another that is like it", () => {
    expect(valueOf({ variableName: "counts" })).toEqual({ kind: "variable", variable: { name: "counts", exact: false } });
  });

  it("reads expressions, comparisons, sizes and casts", () => {
    const count = { variableName: "count" };
    expect(valueOf({ expression: { lhs: count, rhs: count, mutationType: "ADD" } })).toMatchObject({
      kind: "operation",
      operator: "ADD",
      left: { kind: "variable" },
    });
    expect(valueOf({ expression: { lhs: count, rhs: count, comparator: "LESS_THAN" } })).toMatchObject({
      kind: "comparison",
      comparator: "LESS_THAN",
    });
    expect(valueOf({ sizeOf: { operand: { variableName: "items" } } })).toMatchObject({ kind: "size", operand: { kind: "variable" } });
    expect(valueOf({ variableName: "count", targetType: { primitiveType: "STR" } })).toMatchObject({
      cast: { type: { kind: "primitive", name: "str" } },
    });
  });

  it("reads format strings, whose template may be computed", () => {
    const args = [{ variableName: "name" }];
    expect(valueOf({ formatString: { format: { literalValue: { str: "Hi {0}" } }, args } })).toMatchObject({
      kind: "format",
      template: "Hi {0}",
      args: [{ kind: "variable" }],
    });
    expect(valueOf({ formatString: { format: { variableName: "name" } } })).toMatchObject({
      kind: "format",
      template: "",
      computed: { kind: "variable" },
    });
  });

  it("reads struct builders, and tells a part from a whole", () => {
    const parts = { fields: { a: { simpleValue: { variableName: "count" } } } };
    const builder = (field: object) => ({
      structBuilder: { structDefId: { name: "outer" }, value: { fields: { in: field } } },
    });
    const inner = { kind: "struct", struct: { name: "inner", exact: true }, fields: [{ name: "a", expected: { name: "int" } }] };
    expect(valueOf(builder({ subStructure: parts }))).toMatchObject({
      kind: "struct",
      version: 0,
      fields: [{ name: "in", expected: { kind: "struct", name: "inner", version: -1 }, value: { ...inner, version: -1 } }],
    });
    const whole = { structBuilder: { structDefId: { name: "inner", version: 2 }, value: parts } };
    expect(valueOf(builder({ simpleValue: whole }))).toMatchObject({ fields: [{ whole: true, value: { ...inner, version: 2 } }] });
  });

  it("says of a part that is no struct that it has no parts", () => {
    const value = { fields: { text: { subStructure: {} } } };
    expect(valueOf({ structBuilder: { structDefId: { name: "outer" }, value } })).toMatchObject({
      fields: [{ value: { kind: "invalid", problem: { code: "invalid-value", refusedBy: "server" } } }],
    });
  });

  it("marks what has no source, for a rule to judge", () => {
    expect(valueOf({})).toEqual({ kind: "invalid", missing: true });
    expect(valueOf({ sizeOf: {} })).toMatchObject({ operand: { kind: "invalid", missing: true } });
  });

  it("says nothing more of what it could not read", () => {
    expect(valueOf({ vorname: "count" }, 'wire-field: "vorname"')).toEqual({ kind: "invalid" });
    expect(valueOf({ literalValue: { int: "x" } }, 'wire-value: "x"')).toEqual({ kind: "invalid" });
  });

  it.each([
    ["an expression without operator", { expression: {} }, "wire-missing: {}"],
    ["a WfRun id with a parent in it", { literalValue: { wfRunId: { id: "a_b" } } }, 'wire-unsupported: "a_b"'],
  ])("can't hold %s", (_, value, finding) => {
    expect(valueOf(value, finding)).toEqual({ kind: "invalid" });
  });

  it("keeps for the server's verdict what the language has no words for", () => {
    expect(valueOf({ literalValue: { str: "a" }, jsonPath: "$" }, 'wire-unsupported: "$"')).toMatchObject({
      kind: "invalid",
      unsaid: { kind: "path", of: { kind: "literal" }, path: { kind: "json", text: "$" } },
    });
    expect(valueOf({ expression: { lhs: {}, rhs: {}, mutationType: "ASSIGN" } }, 'wire-unsupported: "ASSIGN"')).toMatchObject({
      kind: "invalid",
      unsaid: { kind: "assign", left: { missing: true }, right: { missing: true } },
    });
  });
});

describe("literals", () => {
  const literal = (value: object, ...findings: readonly string[]) =>
    (valueOf({ literalValue: value }, ...findings) as { value?: unknown }).value;

  it.each([
    [{ bool: false }, { kind: "bool", value: false }],
    [{ jsonObj: '{"a":1}' }, { kind: "json_obj", json: '{"a":1}' }],
    [{ jsonArr: "[]" }, { kind: "json_arr", json: "[]" }],
    [{ utcTimestamp: "2030-01-31T08:00:00.5Z" }, { kind: "timestamp", text: "2030-01-31T08:00:00.5Z" }],
    [{ wfRunId: { id: "c", parentWfRunId: { id: "b", parentWfRunId: { id: "a" } } } }, { kind: "wf_run_id", text: "a_b_c" }],
    [{ array: { items: [{ int: "1" }, {}] } }, { kind: "array", items: [{ kind: "int", value: "1n" }, { kind: "null" }] }],
    [{ array: { elementType: { primitiveType: "STR" } } }, { kind: "array", items: [], elementType: { kind: "primitive", name: "str" } }],
    [
      { map: { entries: [{ key: { str: "k" }, value: { bool: true } }] } },
      { kind: "map", entries: [{ key: { kind: "str", value: "k" }, value: { kind: "bool", value: true } }] },
    ],
    [
      { struct: { structDefId: { name: "inner", version: 1 }, struct: { fields: { a: { value: { int: 3 } } } } } },
      { kind: "struct", name: "inner", version: 1, fields: { a: { kind: "int", value: "3n" } } },
    ],
  ])("%j", (value, read_) => {
    expect(literal(value)).toEqual(read_);
  });

  it("reads JSON of nothing as the server does", () => {
    expect(literal({ jsonObj: " null " }, 'wire-dropped: " null "')).toEqual({ kind: "null" });
  });
});

describe("types", () => {
  const typeOf = (typeDef: unknown, ...findings: readonly string[]) => {
    const reading = read(["PutTaskDefRequest", { name: "t", inputVars: [{ name: "x", typeDef }] }]);
    expect(places(reading)).toEqual(findings);
    return plain(reading.definitions[0]) as { inputs: readonly [{ type: { type: unknown; structs: unknown } }] };
  };

  it.each([
    [{}, { kind: "primitive", name: "json_obj" }],
    [
      { primitiveType: "STR", masked: true },
      { kind: "primitive", name: "str", masked: true },
    ],
    [{ inlineArrayDef: {} }, { kind: "array", element: { kind: "primitive", name: "json_obj" } }],
    [
      { inlineMapDef: { keyType: { primitiveType: "STR" }, valueType: { structDefId: { name: "s" } } } },
      { kind: "map", key: { kind: "primitive", name: "str" }, value: { kind: "struct", name: "s", version: 0 } },
    ],
  ])("%j", (type, read_) => {
    expect(typeOf(type).inputs[0].type.type).toEqual(read_);
  });

  it("notes the structs, known or not", () => {
    expect(typeOf({ inlineArrayDef: { arrayType: { structDefId: { name: "s", version: -1 } } } }).inputs[0].type.structs).toEqual([
      { name: "s", exact: false, version: -1 },
    ]);
  });

  it("says of a type of its own fields what becomes of it", () => {
    expect(typeOf({ inlineStructDef: {} }, "wire-dropped: {}").inputs[0].type.type).toEqual({ kind: "primitive", name: "json_obj" });
  });

  it("reads the old spelling of a variable's type", () => {
    const variableDefs = [{ varDef: { name: "x", type: "STR", maskedValue: true } }, { varDef: { name: "y" } }];
    const reading = read(["PutWfSpecRequest", { name: "wf", entrypointThreadName: "main", threadSpecs: { main: { variableDefs } } }]);
    expect(threadOf(reading).variables.map(({ type }) => type.type)).toEqual([
      { kind: "primitive", name: "str", masked: true },
      { kind: "primitive", name: "json_obj" },
    ]);
  });
});
