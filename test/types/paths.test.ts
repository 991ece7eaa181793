import { expect, test } from "vitest";
import { NEWEST, type LhType } from "../../src/types/lh-type.js";
import { partOf, type PartSelector } from "../../src/types/paths.js";
import { declared, type } from "./words.js";

const FIELDS: ReadonlyMap<string, LhType> = new Map([
  ["model", declared("str")],
  ["secret", declared("str!")],
  ["owner", declared("person@1")],
]);
const structs = (name: string, version: number) => (name === "car" && (version === 0 || version === NEWEST) ? FIELDS : undefined);

function part(word: string, selector: string | number) {
  const step: PartSelector = typeof selector === "number" ? { kind: "index", index: selector } : { kind: "key", key: selector };
  return partOf(type(word), step, structs);
}

test.each([
  ["car", "model", "str"],
  ["car@0", "secret", "str!"],
  ["car!", "model", "str"],
  ["car", "owner", "person@1"],
  ["car@7", "model", "unknown"],
  ["person", "name", "unknown"],
  ["array<car>", 0, "car"],
  ["array<int>", -1, "int"],
  ["map<str,int>", "a", "int"],
  ["map<int,car>", "1", "car"],
  ["json_obj", "a", "unknown"],
  ["json_obj", 0, "unknown"],
  ["json_arr", 0, "unknown"],
  ["json_arr", "a", "unknown"],
  ["unknown", "a", "unknown"],
])("finds in %s at %j a part of type %s", (word, selector, found) => {
  expect(part(word, selector)).toEqual(type(found));
});

test.each([
  ["car", "modell"],
  ["car", 0],
  ["array<int>", "first"],
  ["map<str,int>", 0],
  ["str", "length"],
  ["str", 0],
  ["null", "a"],
  ["nothing", "a"],
  ["empty-array", 0],
  ["empty-map", "a"],
])("finds nothing in %s at %j", (word, selector) => {
  expect(part(word, selector)).toBeUndefined();
});
