import { existsSync, readFileSync, readdirSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { SHAPE_CODES } from "../../../src/validator/schema/codes.js";
import { DOCUMENTS, SHAPES } from "../../../src/validator/schema/generated/shapes.js";
import { ERROR_NAMES } from "../../../src/types/reserved.js";
import { PRIMITIVES } from "../../../src/types/lh-type.js";
import { shapeOf } from "../../support/shapes.js";
import { MISTAKES } from "./tables/index.js";
import { VALID } from "./tables/valid.js";

interface Definition {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
  readonly additionalProperties?: unknown;
  readonly patternProperties?: unknown;
}

const schema: { readonly $id: string; readonly $defs: Readonly<Record<string, Definition>> } = JSON.parse(
  readFileSync("schema/wfspec.schema.json", "utf8"),
);
const published = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);
const SAMPLES = "../shared/design/samples";
const withoutDocument = Object.entries(schema.$defs).filter(([name]) => name !== "document");

test("describes every construct, every kind of step and every key", () => {
  const silent = Object.entries(schema.$defs).flatMap(([name, { description = "", properties = {} }]) => [
    ...(description.endsWith(".") ? [] : [name]),
    ...Object.entries(properties).flatMap(([key, property]) => (property.description?.endsWith(".") === true ? [] : [`${name}.${key}`])),
  ]);
  expect(silent).toEqual([]);
});

test("closes every construct but for keys that start with x-", () => {
  for (const [, { properties, additionalProperties, patternProperties }] of withoutDocument) {
    if (properties === undefined || additionalProperties === undefined) continue;
    expect(additionalProperties).toBe(false);
    expect(patternProperties).toEqual({ "^x-": true });
  }
});

test("has the words that the compiler has", () => {
  expect(SHAPES["error-name"].words.toSorted()).toEqual(ERROR_NAMES.toSorted());
  expect(SHAPES.primitive.words).toEqual(PRIMITIVES);
  expect([...DOCUMENTS.keys()]).toEqual(SHAPES.kind.words);
});

test("is compiled into the validators that are committed", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build-validators.mjs", "--check"], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

test.each(Object.entries(VALID))("agrees in its published form that this is right: %s", (_, text) => {
  for (const data of shapeOf(text).data) expect(published(data), JSON.stringify(published.errors)).toBe(true);
});

test.each(MISTAKES)("agrees in its published form that this is wrong: $finds in $text", ({ text, onlyOurs }) => {
  const accepted = shapeOf(text).data.every((data) => published(data));
  expect(accepted).toBe(onlyOurs === true);
});

test("takes a JSON file with a list of documents", () => {
  expect(
    published([
      { kind: "TaskDef", name: "a" },
      { kind: "StructDef", name: "b", fields: {} },
    ]),
  ).toBe(true);
  expect(published([{ kind: "TaskDef" }])).toBe(false);
});

test.skipIf(!existsSync(SAMPLES))("agrees with the shape check on every document of the samples (skipped without ../shared)", () => {
  const paths = [SAMPLES, `${SAMPLES}/flagship`, `${SAMPLES}/graph`].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".wf.yaml"))
      .map((name) => `${folder}/${name}`),
  );
  const codes = new Set<string>();
  for (const path of paths) {
    const { data, reports, clean } = shapeOf(readFileSync(path, "utf8"), placeholdersOf(path), path);
    for (const { code } of reports) codes.add(code);
    expect(
      data.every((document) => published(document)),
      path,
    ).toBe(clean);
  }
  expect(paths.length).toBeGreaterThan(80);
  expect([...codes]).toEqual([]);
});

test("explains every code that it reports", () => {
  const reported = new Set(MISTAKES.map(({ finds }) => finds.split(" ")[1]));
  expect(Object.keys(SHAPE_CODES).filter((code) => !reported.has(code))).toEqual([]);
  for (const { summary, why } of Object.values(SHAPE_CODES)) expect(`${summary} ${why}`).toMatch(/\.$/);
});

function placeholdersOf(path: string): ReadonlyMap<string, string> {
  const line = /^# set: (.*)$/m.exec(readFileSync(path, "utf8"))?.[1] ?? "";
  return new Map(
    line.split(" ").flatMap((pair) => (pair.includes("=") ? [[pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]] : [])),
  );
}
