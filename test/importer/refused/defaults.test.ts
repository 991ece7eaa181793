import { describe, expect, it } from "vitest";
import type { Definition, JsonObject } from "../../../src/index.js";
import { struct, structType, PERSON, said } from "./support.js";

describe("defaults of fields", () => {
  const field = (fieldType: JsonObject, defaultValue: JsonObject, more: JsonObject = {}): Definition =>
    struct("s", { a: { fieldType, defaultValue, ...more } });
  const INT = { primitiveType: "INT" };
  const ints = { inlineArrayDef: { arrayType: INT } };
  const ann = (version: number): JsonObject => ({
    struct: { structDefId: { name: "person", version }, struct: { fields: { name: { value: { str: "Ann" } } } } },
  });
  const people = (version: number): JsonObject => ({ inlineArrayDef: { arrayType: structType("person", version) } });
  const WRONG = 'The default of field "a"';

  it.each<readonly [string, Definition, readonly string[]]>([
    ["a number as a text", field({ primitiveType: "STR" }, { int: "1" }), ["created"]],
    [
      "a text as a number",
      field(INT, { str: "1" }),
      [`default-type-mismatch server: ${WRONG} is of type "str", but the field is of type "int".`, "refused"],
    ],
    ["null", field(INT, {}), [`default-type-mismatch server: ${WRONG} is null, and the field is not nullable.`, "refused"]],
    ["null where it may be", field(INT, {}, { isNullable: true }), ["created"]],
    ["an empty list", field(ints, { array: {} }), ["created"]],
    [
      "a list of another type",
      field(ints, { array: { items: [{ double: 1 }] } }),
      [`default-type-mismatch server: ${WRONG} is of type "array<double>", but the field is of type "array<int>".`, "refused"],
    ],
    [
      "a list of several types",
      field(ints, { array: { items: [{ int: "1" }, { str: "a" }] } }),
      [`default-type-mismatch server: ${WRONG} has values of other types, but the field is of type "array<int>".`, "refused"],
    ],
    ["a struct of another version", field(structType("person", 1), ann(0)), ["created"]],
    [
      "a struct without a field",
      field(structType("person"), { struct: { structDefId: { name: "person" } } }),
      [`default-type-mismatch server: ${WRONG} lacks "name", which struct "person" needs.`, "refused"],
    ],
    ["a list of structs", field(people(1), { array: { items: [ann(1)] } }), ["created"]],
    ["a list of structs that is pinned later", field(people(-1), { array: { items: [ann(1)] } }), ["created"]],
    [
      "a list of structs without a version",
      field(people(-1), { array: { items: [ann(-1)] } }),
      [`default-type-mismatch server: ${WRONG} holds structs without a version, and the server gives them none.`, "refused"],
    ],
  ])("%s", (_, definition, expected) => {
    expect(said([...PERSON, definition])).toEqual(expected);
  });
});
