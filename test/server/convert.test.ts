import { expect, test } from "vitest";
import { convertText } from "../../src/server/convert.js";
import { plainValue } from "../../src/server/plain-value.js";
import type { JsonObject } from "../../src/wire/definition.js";
import { encode } from "../../src/wire/codec.js";

const primitive = (primitiveType: string): JsonObject => ({ primitiveType });
const list = (arrayType: JsonObject): JsonObject => ({ inlineArrayDef: { arrayType } });
const map = (keyType: JsonObject, valueType: JsonObject): JsonObject => ({ inlineMapDef: { keyType, valueType } });
const PERSON: JsonObject = { structDefId: { name: "person", version: -1 } };
const STRUCTS: Readonly<Record<string, JsonObject>> = {
  person: {
    id: { name: "person", version: 3 },
    structDef: {
      fields: {
        name: { fieldType: primitive("STR") },
        age: { fieldType: primitive("INT"), isNullable: true },
        home: { fieldType: { structDefId: { name: "address" } } },
        tags: { fieldType: list(primitive("STR")), defaultValue: { array: {} } },
      },
    },
  },
  address: { id: { name: "address" }, structDef: { fields: { street: { fieldType: primitive("STR") } } } },
};
const convert = (text: string, type: JsonObject) => convertText(text, type, async (id) => STRUCTS[String(id["name"])]);

test.each<[string, JsonObject, JsonObject]>([
  ["9223372036854775807", primitive("INT"), { int: "9223372036854775807" }],
  ["-9223372036854775808", primitive("INT"), { int: "-9223372036854775808" }],
  ["+007", primitive("INT"), { int: "7" }],
  ["1e3", primitive("DOUBLE"), { double: 1000 }],
  ["true", primitive("BOOL"), { bool: true }],
  [" raw ", primitive("STR"), { str: " raw " }],
  ["AAEC", primitive("BYTES"), { bytes: "AAEC" }],
  ["1769860800000", primitive("TIMESTAMP"), { utcTimestamp: "2026-01-31T12:00:00.000Z" }],
  ["2026-01-31T12:00:00.123456789+02:00", primitive("TIMESTAMP"), { utcTimestamp: "2026-01-31T12:00:00.123456789+02:00" }],
  ["a_b", primitive("WF_RUN_ID"), { wfRunId: { id: "b", parentWfRunId: { id: "a" } } }],
  ['{"n":9223372036854775807}', primitive("JSON_OBJ"), { jsonObj: '{"n":9223372036854775807}' }],
  ["[1, 2]", primitive("JSON_ARR"), { jsonArr: "[1, 2]" }],
  ["[9007199254740993]", list(primitive("INT")), { array: { items: [{ int: "9007199254740993" }], elementType: primitive("INT") } }],
  [
    '{"1":[true]}',
    map(primitive("INT"), list(primitive("BOOL"))),
    {
      map: {
        entries: [{ key: { int: "1" }, value: { array: { items: [{ bool: true }], elementType: primitive("BOOL") } } }],
        mapType: { keyType: primitive("INT"), valueType: list(primitive("BOOL")) },
      },
    },
  ],
  [
    '{"name":"Ann","age":null,"home":{"street":"Main"}}',
    PERSON,
    {
      struct: {
        structDefId: { name: "person", version: 3 },
        struct: {
          fields: {
            name: { value: { str: "Ann" } },
            age: { value: {} },
            home: {
              value: {
                struct: { structDefId: { name: "address", version: 0 }, struct: { fields: { street: { value: { str: "Main" } } } } },
              },
            },
          },
        },
      },
    },
  ],
])("converts %s", async (text, type, value) => {
  expect(await convert(text, type)).toEqual({ ok: true, value });
  expect(() => encode("VariableValue", value)).not.toThrow();
});

test.each<[string, JsonObject, string]>([
  ["9223372036854775808", primitive("INT"), 'needs a whole number of 64 bits, not "9223372036854775808"'],
  ["1.5", primitive("INT"), 'needs a whole number of 64 bits, not "1.5"'],
  ["0x10", primitive("DOUBLE"), 'needs a number, not "0x10"'],
  ["yes", primitive("BOOL"), 'needs true or false, not "yes"'],
  ["@@", primitive("BYTES"), 'needs bytes in base64, not "@@"'],
  ["tomorrow", primitive("TIMESTAMP"), 'needs a time as 2026-01-31T12:00:00Z or in milliseconds since 1970, not "tomorrow"'],
  ["a__b", primitive("WF_RUN_ID"), 'needs the id of a WfRun, not "a__b"'],
  ["[1]", primitive("JSON_OBJ"), "needs a JSON object, not a list"],
  ["{", primitive("JSON_OBJ"), "needs JSON text for json_obj: expected a string in double quotes at line 1, column 2"],
  ["[1.5]", list(primitive("INT")), "[0] needs int, not 1.5"],
  ['{"name":"A","nam":"B"}', PERSON, "has a field nam, which the struct person does not have"],
  ['{"name":"A","home":{}}', PERSON, "home misses the field street of the struct address"],
  ["{}", { structDefId: { name: "gone" } }, 'needs the StructDef "gone", which the server does not have'],
  ["canary", { ...primitive("INT"), masked: true }, "needs a whole number of 64 bits, not this (masked) value"],
])("refuses %s readably", async (text, type, message) => {
  expect(await convert(text, type)).toEqual({ ok: false, message });
});

test("shows values as plain JSON", async () => {
  const converted = await convert('{"name":"Ann","age":9223372036854775807,"home":{"street":"Main"},"tags":["a"]}', PERSON);
  expect(converted.ok && plainValue(converted.value)).toEqual({
    name: "Ann",
    age: 9223372036854775807n,
    home: { street: "Main" },
    tags: ["a"],
  });
  expect(plainValue({})).toBeNull();
  expect(plainValue({ jsonObj: '{"a":[1]}' })).toEqual({ a: [1] });
  expect(plainValue({ wfRunId: { id: "b", parentWfRunId: { id: "a" } } })).toBe("a_b");
  expect(plainValue({ map: { entries: [{ key: { int: "7" }, value: { bool: false } }] } })).toEqual({ 7: false });
});
