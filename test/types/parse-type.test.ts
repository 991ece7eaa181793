import { expect, test } from "vitest";
import { NEWEST, PRIMITIVES, printType } from "../../src/types/lh-type.js";
import { parseType } from "../../src/types/parse-type.js";

test.each([
  ...PRIMITIVES,
  "order",
  "order@0",
  "order-line@12",
  "2nd",
  "array<int>",
  "array<array<order@3>>",
  "map<str, int>",
  "map<str, array<map<int, order>>>",
])("reads %s as it is printed", (text) => {
  expect(printType(parseType(text)?.type ?? { kind: "void" })).toBe(text);
});

test.each([
  [" array < int > ", "array<int>"],
  ["map<str,int>", "map<str, int>"],
  ["\tmap\t<\tstr\t,\torder@3\t>", "map<str, order@3>"],
])("reads %j with its blanks", (text, printed) => {
  expect(printType(parseType(text)?.type ?? { kind: "void" })).toBe(printed);
});

test.each([
  "",
  " ",
  "void",
  "array",
  "map",
  "array<>",
  "array<int",
  "array<int>>",
  "array<int, str>",
  "map<str>",
  "map<str, int,>",
  "map<str int>",
  "array<void>",
  "int str",
  "order@",
  "order@x",
  "order@-1",
  "order @3",
  "order@ 3",
  "order@2147483648",
  "my_struct",
  "order-",
  "-order",
  "bestellung-über",
  "str<int>",
  "order<int>",
  "list<int>",
  "array[int]",
  "int\n",
])("finds no type in %j", (text) => {
  expect(parseType(text)).toBeUndefined();
});

test("says where the structs stand", () => {
  const text = "map<str, map<int, array< order-line@3 > >>";
  const structs = parseType(`${text}`)?.structs ?? [];
  expect(structs).toEqual([{ name: "order-line", version: 3, start: 25, end: 37 }]);
  expect(structs.map(({ start, end }) => text.slice(start, end))).toEqual(["order-line@3"]);
  expect(parseType(" order")?.structs).toEqual([{ name: "order", version: NEWEST, start: 1, end: 6 }]);
  expect(parseType("int")?.structs).toEqual([]);
});

test("takes a name with a version for a struct, whatever it is called", () => {
  expect(parseType("str@0")?.type).toEqual({ kind: "struct", name: "str", version: 0 });
  expect(parseType("array@1")?.type).toEqual({ kind: "struct", name: "array", version: 1 });
});

test("gives up on types nested more than 16 deep, however deep they are", () => {
  const nested = (depth: number) => `${"array<".repeat(depth)}int${">".repeat(depth)}`;
  expect(parseType(nested(16))).toBeDefined();
  expect(parseType(nested(17))).toBeUndefined();
  expect(parseType(nested(100_000))).toBeUndefined();
});
