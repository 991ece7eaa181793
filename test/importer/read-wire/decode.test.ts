import { describe, expect, it } from "vitest";
import { nodeOf, places, plain, read, threadOf, workflow } from "./support.js";

const literal = (value: object) => workflow({ n: { exit: { returnContent: { literalValue: value } } } });
const valueOf = (value: object) => {
  const reading = read(["PutWfSpecRequest", literal(value)]);
  expect(places(reading)).toEqual([]);
  return (nodeOf(reading) as { exit: { value: { value: unknown } } }).exit.value.value;
};

describe("proto-JSON as any tool writes it", () => {
  it("takes the names of the proto file", () => {
    const request = {
      name: "t",
      input_vars: [{ name: "x", type_def: { primitive_type: "INT" } }],
      return_type: { return_type: { primitive_type: "STR" } },
    };
    const reading = read(["PutTaskDefRequest", request]);
    expect(places(reading)).toEqual([]);
    expect(plain(reading.definitions[0])).toMatchObject({
      inputs: [{ name: "x", type: { type: { name: "int" } } }],
      output: { type: { name: "str" } },
    });
  });

  it.each([
    ["a text", "-9223372036854775808", "-9223372036854775808n"],
    ["a number", 42, "42n"],
    ["a bigint", 9223372036854775807n, "9223372036854775807n"],
    ["an exponent", 1e3, "1000n"],
    ["a text with a fraction of zero", "7.0", "7n"],
  ])("takes an int64 as %s", (_, written, exact) => {
    expect(valueOf({ int: written })).toEqual({ kind: "int", value: exact });
  });

  it.each([
    ["a number", 1.5, 1.5],
    ["a text", "1.5", 1.5],
    ["NaN", "NaN", Number.NaN],
    ["infinity", "-Infinity", -Infinity],
    ["JavaScript's own infinity", Infinity, Infinity],
  ])("takes a double as %s", (_, written, value) => {
    expect(valueOf({ double: written })).toEqual({ kind: "double", value });
  });

  it.each(["_-8=", "/+8", "/+8=", "_-8"])("takes %s for the same bytes", (base64) => {
    expect(valueOf({ bytes: base64 })).toEqual({ kind: "bytes", base64: "/+8=" });
  });

  it("takes enums by name and by number", () => {
    const variable = (name: string, primitiveType: unknown, accessLevel: unknown) => ({
      varDef: { name, typeDef: { primitiveType } },
      accessLevel,
    });
    const variableDefs = [variable("a", "DOUBLE", "PRIVATE_VAR"), variable("b", 2, 1)];
    const reading = read(["PutWfSpecRequest", { name: "wf", entrypointThreadName: "main", threadSpecs: { main: { variableDefs } } }]);
    expect(threadOf(reading).variables.map(({ type, access }) => [type.type, access])).toEqual([
      [{ kind: "primitive", name: "double" }, "private"],
      [{ kind: "primitive", name: "double" }, "private"],
    ]);
  });

  it("takes null for absent, and what is absent for its default", () => {
    const written = { name: "t", inputVars: null, returnType: null, description: null };
    expect(plain(read(["PutTaskDefRequest", written]).definitions[0])).toEqual(
      plain(read(["PutTaskDefRequest", { name: "t" }]).definitions[0]),
    );
  });

  it("tells what is there and empty from what is absent", () => {
    expect(valueOf({})).toEqual({ kind: "null" });
    expect(valueOf({ str: "" })).toEqual({ kind: "str", value: "" });
    expect(valueOf({ int: "0" })).toEqual({ kind: "int", value: "0n" });
  });
});

describe("mistakes are findings", () => {
  const findings = (request: unknown, kind = "PutTaskDefRequest") => places(read([kind, request]));

  it.each([
    ["a field that it doesn't know", { name: "t", inputVar: [] }, 'wire-field: "inputVar"'],
    ["a field under both of its names", { name: "t", inputVars: [], input_vars: [] }, 'wire-field: "input_vars"'],
    ["a number for a text", { name: 5 }, "wire-value: 5"],
    ["a text for a list", { name: "t", inputVars: "x" }, 'wire-value: "x"'],
    ["a list for a message", { name: "t", returnType: [] }, "wire-value: []"],
    ["null in a list", { name: "t", inputVars: [null] }, "wire-value: null"],
    [
      "a name that an enum doesn't have",
      { name: "t", inputVars: [{ name: "x", typeDef: { primitiveType: "STRING" } }] },
      'wire-value: "STRING"',
    ],
    ["a number that an enum doesn't have", { name: "t", inputVars: [{ name: "x", typeDef: { primitiveType: 99 } }] }, "wire-value: 99"],
    ["an enum's number as a text", { name: "t", inputVars: [{ name: "x", typeDef: { primitiveType: "2" } }] }, 'wire-value: "2"'],
    [
      "a text for a bool",
      { name: "t", inputVars: [{ name: "x", typeDef: { primitiveType: "STR", masked: "true" } }] },
      'wire-value: "true"',
    ],
    [
      "two kinds of type",
      { name: "t", inputVars: [{ name: "x", typeDef: { primitiveType: "STR", structDefId: { name: "s" } } }] },
      'wire-choice: "structDefId"',
    ],
  ])("%s", (_, request, place) => {
    expect(findings(request)).toEqual([place]);
  });

  it.each([
    ["an int32 beyond its range", { task: { taskDefId: { name: "t" }, retries: 2147483648 } }, "wire-value: 2147483648"],
    ["a fraction for an integer", { task: { taskDefId: { name: "t" }, retries: 1.5 } }, "wire-value: 1.5"],
    [
      "an int64 beyond its range",
      { exit: { returnContent: { literalValue: { int: "9223372036854775808" } } } },
      'wire-value: "9223372036854775808"',
    ],
    ["a digit too many", { exit: { returnContent: { literalValue: { int: "9".repeat(50) } } } }, `wire-value: "${"9".repeat(50)}"`],
    ["no base64", { exit: { returnContent: { literalValue: { bytes: "a b" } } } }, 'wire-value: "a b"'],
    ["no moment", { exit: { returnContent: { literalValue: { utcTimestamp: "today" } } } }, 'wire-value: "today"'],
    ["two values in one", { exit: { returnContent: { literalValue: { str: "a", int: "1" } } } }, 'wire-choice: "int"'],
  ])("%s", (_, node, place) => {
    expect(findings(workflow({ n: node }), "PutWfSpecRequest")).toEqual([place]);
  });

  it("reports each once, and goes on", () => {
    const reading = read([
      "PutTaskDefRequest",
      { name: "t", inputVars: [{ name: "x", typeDef: { primitiveType: "NO" } }, 7, { name: "y" }] },
    ]);
    expect(places(reading)).toEqual(['wire-value: "NO"', "wire-value: 7"]);
    expect(plain(reading.definitions[0])).toMatchObject({ inputs: [{ name: "x", type: { structs: [] } }, { name: "y" }] });
  });

  it("reads no other messages", () => {
    const reading = read(["RunWfRequest", {}], ["PutTaskDefRequest", { name: "t" }]);
    expect(places(reading)).toEqual(["wire-kind: {}"]);
    expect(reading.definitions.map((definition) => definition?.name)).toEqual([undefined, "t"]);
  });
});

describe("depth", () => {
  const nested = (levels: number): object => {
    let value: object = { variableName: "x" };
    for (let level = 0; level < levels; level++) value = { sizeOf: { operand: value } };
    return workflow({ n: { exit: { returnContent: value } } }, { x: "STR" });
  };

  it("is as deep as a server reads", () => {
    // A map entry is a message: request, entry, thread, entry, node, exit, value, and two for each size().
    expect(places(read(["PutWfSpecRequest", nested(46)]))).toEqual([]);
    expect(read(["PutWfSpecRequest", nested(47)]).reports).toMatchObject([{ code: "wire-depth", refusedBy: "server" }]);
  });
});
