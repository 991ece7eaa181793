import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ENUMS } from "../../../src/importer/read-wire/message/enums.js";
import { NEWER, ONE_OF } from "../../../src/importer/read-wire/message/contract.js";
import { MESSAGES } from "../../../src/importer/read-wire/message/messages.js";

interface Type {
  readonly fields?: Readonly<Record<string, { readonly type: string; readonly rule?: string; readonly keyType?: string }>>;
  readonly oneofs?: Readonly<Record<string, { readonly oneof: readonly string[] }>>;
  readonly values?: Readonly<Record<string, number>>;
  readonly nested?: Readonly<Record<string, Type>>;
}

function contractIn(file: string): Type {
  const text = readFileSync(join(import.meta.dirname, "../../../schema", file), "utf8");
  return (JSON.parse(text) as { nested: { littlehorse: Type } }).nested.littlehorse;
}

const contract = contractIn("littlehorse-1.3.0.json");

function find(name: string, whole = contract): Type {
  let type = whole;
  for (const part of name.split(".")) type = type.nested?.[part] ?? {};
  return type;
}

function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

it.each(Object.entries(MESSAGES))("knows the fields of %s", (name, fields) => {
  const expected = Object.entries(find(name).fields ?? {}).map(([field, { type, rule, keyType }]) => {
    const held = type.replace(".google.protobuf.", "").replace(".littlehorse.", "");
    return [camel(field), `${rule === "repeated" ? "list " : keyType === undefined ? "" : "map "}${held}`];
  });
  expect(fields).toEqual(Object.fromEntries(expected));
});

it("knows what came with LittleHorse 1.3", () => {
  const old = contractIn("littlehorse-1.2.1.json");
  const added: Record<string, Record<string, string>> = {};
  for (const name of Object.keys(MESSAGES)) {
    const before = find(name, old).fields;
    const fields = Object.keys(find(name).fields ?? {}).filter((field) => before !== undefined && !(field in before));
    if (fields.length > 0) added[name] = Object.fromEntries(fields.map((field) => [camel(field), "1.3"]));
  }
  expect(NEWER).toEqual(added);
});

it.each(Object.keys(MESSAGES))("knows what excludes one another in %s", (name) => {
  const groups = Object.values(find(name).oneofs ?? {}).filter(({ oneof }) => oneof.length > 1);
  expect((ONE_OF as Readonly<Record<string, unknown>>)[name] ?? []).toEqual(groups.map(({ oneof }) => oneof.map(camel)));
});

it.each(Object.entries(ENUMS))("knows the names of %s by their numbers", (name, names) => {
  expect(Object.fromEntries(names.map((one, number) => [one, number]))).toEqual(find(name).values);
});
