import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decode, encode, WireError } from "../../src/wire/codec.js";
import type { JsonObject } from "../../src/wire/definition.js";
import { method } from "../../src/wire/method.js";
import { declaredType, typeName } from "../../src/wire/type-definition.js";
import { parseWfRunId, printWfRunId } from "../../src/wire/wf-run-id.js";

const again = (message: string, json: JsonObject): JsonObject => decode(message, encode(message, json));

test.each<[string, JsonObject]>([
  ["the largest int", { int: "9223372036854775807" }],
  ["the smallest int", { int: "-9223372036854775808" }],
  ["a present zero", { int: "0" }],
  ["a present empty text", { str: "" }],
  ["nothing", {}],
  ["a time to the nanosecond", { utcTimestamp: "2026-01-31T12:00:00.123456789Z" }],
  ["an empty struct", { struct: {} }],
  ["a double that is no number", { double: "NaN" }],
  ["bytes", { bytes: "AAEC/w==" }],
  ["a nested id", { wfRunId: { id: "b", parentWfRunId: { id: "a" } } }],
  [
    "a map with a key named __proto__",
    { struct: { structDefId: { name: "s" }, struct: { fields: { ["__proto__"]: { value: { int: "1" } } } } } },
  ],
])("keeps %s", (_, value) => {
  expect(again("VariableValue", value)).toEqual(value);
});

test("leaves defaults out and writes enums by name", () => {
  expect(again("PutTaskDefRequest", { name: "x", inputVars: [{ name: "a", typeDef: { primitiveType: 5, masked: false } }] })).toEqual({
    name: "x",
    inputVars: [{ name: "a", typeDef: { primitiveType: "INT" } }],
  });
});

test.each<[JsonObject, string]>([
  [{ idd: 1 }, 'TaskDef: unknown field: "idd"'],
  [{ id: { name: 5 } }, "TaskDefId.name: expected string: 5"],
  [{ inputVars: [{ typeDef: { primitiveType: "NOPE" } }] }, 'TypeDefinition.primitiveType: unknown enum value: "NOPE"'],
  [{ inputVars: [{ defaultValue: { int: "9223372036854775808" } }] }, 'VariableValue.int: out of range for int64: "9223372036854775808"'],
  [{ inputVars: [{ defaultValue: { int: "1", str: "a" } }] }, "VariableValue: multiple values for oneof value"],
])("refuses %j and says where", (json, message) => {
  expect(() => encode("TaskDef", json)).toThrow(new WireError(message));
});

test("refuses bytes that are not the message", () => {
  expect(() => decode("TaskDef", new Uint8Array([0xff, 0xff]))).toThrow(/^These bytes are not a TaskDef: /);
});

test("knows every procedure with its messages", () => {
  expect(method("PutWfSpec")).toEqual({
    name: "PutWfSpec",
    path: "/littlehorse.LittleHorse/PutWfSpec",
    request: "PutWfSpecRequest",
    response: "WfSpec",
    streams: false,
  });
  expect(method("PollTask").streams).toBe(true);
  expect(method("ReportTask").response).toBe("google.protobuf.Empty");
});

test("reads and writes every procedure's messages", () => {
  const schema = JSON.parse(readFileSync(new URL("../../schema/littlehorse-1.3.0.json", import.meta.url), "utf8"));
  const names = Object.keys(schema.nested.littlehorse.nested.LittleHorse.methods);
  expect(names).toHaveLength(108);
  for (const name of names) {
    const { request, response } = method(name);
    expect([again(request, {}), again(response, {})]).toEqual([{}, {}]);
  }
});

test("prints types as the language writes them", () => {
  expect(
    typeName({
      inlineMapDef: {
        keyType: { primitiveType: "STR" },
        valueType: { inlineArrayDef: { arrayType: { structDefId: { name: "order", version: -1 } } } },
      },
    }),
  ).toBe("map<str, array<order>>");
  expect(typeName({ structDefId: { name: "order" }, masked: true })).toBe("masked order@0");
  expect(typeName(declaredType({ name: "x", type: "INT", maskedValue: true }))).toBe("masked int");
});

test("joins and splits the ids of a WfRun", () => {
  expect(parseWfRunId("a_b_c")).toEqual({ id: "c", parentWfRunId: { id: "b", parentWfRunId: { id: "a" } } });
  expect(printWfRunId({ id: "c", parentWfRunId: { id: "b", parentWfRunId: { id: "a" } } })).toBe("a_b_c");
  expect(parseWfRunId("a__b")).toBeUndefined();
});
