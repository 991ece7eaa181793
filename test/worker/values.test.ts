import fc from "fast-check";
import { expect, test } from "vitest";
import { decode, encode } from "../../src/wire/codec.js";
import type { JsonObject } from "../../src/wire/definition.js";
import { readValue } from "../../src/worker/values/read-value.js";
import type { FieldShape, Shape, StructShape } from "../../src/worker/values/shape.js";
import { writeValue } from "../../src/worker/values/write-value.js";

const ADDRESS: StructShape = { name: "address", version: 2, fields: { street: { type: "str" }, code: { type: "int", nullable: true } } };
const PERSON: StructShape = {
  name: "person",
  version: -1,
  fields: { name: { type: "str" }, home: { type: { struct: ADDRESS } }, pin: { type: "str", masked: true } },
};
const PLACE = { what: 'input "x"', path: "", masked: false };
const read = (value: JsonObject, type: Shape, more: Partial<FieldShape> = {}) =>
  readValue(value, { type, ...more }, { ...PLACE, masked: more.masked === true });
const write = (value: unknown, type: Shape, more: Partial<FieldShape> = {}) =>
  writeValue(value, { type, ...more }, { ...PLACE, masked: more.masked === true });

const JOHN = { name: "John", home: { street: "Main", code: null }, pin: "1234" };
const JOHN_ON_THE_WIRE: JsonObject = {
  structDefId: { name: "person", version: -1 },
  struct: {
    fields: {
      name: { value: { str: "John" } },
      home: {
        value: {
          struct: {
            structDefId: { name: "address", version: 2 },
            struct: { fields: { street: { value: { str: "Main" } }, code: { value: {} } } },
          },
        },
      },
      pin: { value: { str: "1234" } },
    },
  },
};
const INT = { primitiveType: "INT" };

test.each<[Shape, unknown, JsonObject]>([
  ["str", "h\u00e9", { str: "h\u00e9" }],
  ["int", 9223372036854775807n, { int: "9223372036854775807" }],
  ["int", -9223372036854775808n, { int: "-9223372036854775808" }],
  ["int", 0n, { int: "0" }],
  ["double", 1.5, { double: 1.5 }],
  ["double", Number.POSITIVE_INFINITY, { double: "Infinity" }],
  ["bool", false, { bool: false }],
  ["bytes", new Uint8Array([0, 255]), { bytes: "AP8=" }],
  ["timestamp", "2026-01-31T12:00:00.123456789Z", { utcTimestamp: "2026-01-31T12:00:00.123456789Z" }],
  ["wf_run_id", "a_b", { wfRunId: { id: "b", parentWfRunId: { id: "a" } } }],
  ["json_obj", { n: 9223372036854775807n, list: [1, null] }, { jsonObj: '{"n":9223372036854775807,"list":[1,null]}' }],
  ["json_arr", [1, "a"], { jsonArr: '[1,"a"]' }],
  [{ array: "int" }, [1n, 2n], { array: { items: [{ int: "1" }, { int: "2" }], elementType: INT } }],
  [
    { map: ["str", { array: "int" }] },
    new Map([["k", [7n]]]),
    {
      map: {
        entries: [{ key: { str: "k" }, value: { array: { items: [{ int: "7" }], elementType: INT } } }],
        mapType: { keyType: { primitiveType: "STR" }, valueType: { inlineArrayDef: { arrayType: INT } } },
      },
    },
  ],
  [{ struct: PERSON }, JOHN, { struct: JOHN_ON_THE_WIRE }],
])("carries %j both ways", (shape, value, wire) => {
  expect(write(value, shape)).toEqual(wire);
  expect(read(decode("VariableValue", encode("VariableValue", wire)), shape)).toEqual(value);
});

test("carries every 64-bit integer exactly", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      (int) => read(decode("VariableValue", encode("VariableValue", write(int, "int"))), "int") === int,
    ),
  );
});

test("takes safe integers, Dates and ints for doubles as well", () => {
  expect(write(7, "int")).toEqual({ int: "7" });
  expect(write(new Date(0), "timestamp")).toEqual({ utcTimestamp: "1970-01-01T00:00:00.000Z" });
  expect(read({ int: "7" }, "double")).toBe(7);
});

test("reads null only where it may be", () => {
  expect(read({}, "int", { nullable: true })).toBeNull();
  expect(write(undefined, "int", { nullable: true })).toEqual({});
  expect(() => read({}, "int")).toThrow('input "x": expected int, got null');
  expect(() => write(undefined, "int")).toThrow('input "x": expected int, got undefined');
});

test("passes over fields of a newer struct and misses those that are gone", () => {
  const struct = (fields: JsonObject): JsonObject => ({ struct: { structDefId: { name: "address" }, struct: { fields } } });
  expect(read(struct({ street: { value: { str: "a" } }, more: { value: { str: "b" } } }), { struct: ADDRESS })).toEqual({
    street: "a",
    code: null,
  });
  expect(() => read(struct({}), { struct: ADDRESS })).toThrow('input "x", at street: expected str, got nothing');
});

test.each<[Shape, JsonObject, string]>([
  ["int", { str: "7" }, 'input "x": expected int, got a value of type str "7"'],
  ["timestamp", { int: "7" }, 'input "x": expected timestamp, got a value of type int "7"'],
  [
    { array: "int" },
    { array: { items: [{ int: "1" }, { bool: true }] } },
    'input "x", at [1]: expected int, got a value of type bool true',
  ],
  [{ map: ["str", "int"] }, { map: { entries: [{ key: { str: "k" }, value: {} }] } }, 'input "x", at ["k"]: expected int, got null'],
  [{ struct: PERSON }, { struct: { structDefId: { name: "car" } } }, 'input "x": expected person, got a struct car'],
  [{ struct: PERSON }, { jsonObj: "{}" }, 'input "x": expected person, got a value of type json_obj "{}"'],
  ["json_obj", { jsonObj: "[1]" }, 'input "x": expected json_obj, got an array'],
])("refuses to read %j from another value", (shape, value, message) => {
  expect(() => read(value, shape)).toThrow(message);
});

test.each<[Shape, unknown, string]>([
  ["int", 1.5, 'input "x": expected int, got the number 1.5'],
  ["int", 2n ** 63n, 'input "x": expected int (64 bits), got the bigint 9223372036854775808'],
  ["str", 5, 'input "x": expected str, got the number 5'],
  ["bytes", "AAE=", 'input "x": expected bytes, got the string "AAE="'],
  ["timestamp", "yesterday", 'input "x": expected timestamp (RFC 3339, as 2026-01-31T12:00:00Z), got the string "yesterday"'],
  ["json_obj", { a: new Map() }, 'input "x": expected json_obj, got $.a is a Map, which JSON cannot hold'],
  [{ array: "int" }, [1n, "2"], 'input "x", at [1]: expected int, got the string "2"'],
  [{ map: ["str", "int"] }, { a: 1n }, 'input "x": expected map<str, int>, got an object'],
  [{ struct: PERSON }, { name: "a", home: { street: 5 } }, 'input "x", at home.street: expected str, got the number 5'],
])("refuses to write %j from another value", (shape, value, message) => {
  expect(() => write(value, shape)).toThrow(message);
});

test("never shows a masked value", () => {
  expect(() => read({ str: "canary" }, "int", { masked: true })).toThrow('input "x": expected int, got another value (masked)');
  expect(() => write({ ...JOHN, pin: 987654 }, { struct: PERSON })).toThrow('input "x", at pin: expected str, got another value (masked)');
  expect(() => read({ jsonObj: '{"canary' }, "json_obj", { masked: true })).toThrow(/masked\)$/);
});
