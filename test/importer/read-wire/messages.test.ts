import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ENUMS } from "../../../src/importer/read-wire/message/enums.js";
import { MESSAGES, ONE_OF } from "../../../src/importer/read-wire/message/messages.js";

interface Type {
  readonly fields?: Readonly<Record<string, { readonly type: string; readonly rule?: string; readonly keyType?: string }>>;
  readonly oneofs?: Readonly<Record<string, { readonly oneof: readonly string[] }>>;
  readonly values?: Readonly<Record<string, number>>;
  readonly nested?: Readonly<Record<string, Type>>;
}

const text = readFileSync(join(import.meta.dirname, "../../../schema/littlehorse-1.2.1.json"), "utf8");
const contract = (JSON.parse(text) as { nested: { littlehorse: Type } }).nested.littlehorse;

function find(name: string): Type {
  let type: Type = contract;
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

it.each(Object.keys(MESSAGES))("knows what excludes one another in %s", (name) => {
  const groups = Object.values(find(name).oneofs ?? {}).filter(({ oneof }) => oneof.length > 1);
  expect((ONE_OF as Readonly<Record<string, unknown>>)[name] ?? []).toEqual(groups.map(({ oneof }) => oneof.map(camel)));
});

it.each(Object.entries(ENUMS))("knows the names of %s by their numbers", (name, names) => {
  expect(Object.fromEntries(names.map((one, number) => [one, number]))).toEqual(find(name).values);
});
