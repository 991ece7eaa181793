import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { CONFIG_NAME, readConfig } from "../../src/index.js";
import { parseTree } from "../../src/parser/tree/parse-tree.js";
import { SourceFile } from "../../src/source/source-file.js";
import { toPlainData } from "../../src/validator/schema/plain-data.js";

interface Definition {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
}
type Schema = { readonly $defs: Readonly<Record<string, Definition>> };

const schema = JSON.parse(readFileSync("schema/wfspec-config.schema.json", "utf8")) as Schema;
const language = JSON.parse(readFileSync("schema/wfspec.schema.json", "utf8")) as Schema;
const published = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);

const read = (text: string) => readConfig({ path: CONFIG_NAME, text });

/** `line:column code`, in order. */
function places(text: string): readonly string[] {
  return read(text).diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

function isPublished(text: string): unknown {
  const [document] = parseTree(new SourceFile(CONFIG_NAME, text), () => undefined) ?? [];
  return document === undefined || published(toPlainData(document.root));
}

const FULL = `description: The shop.
include: ["workflows/**", "*.wf.yaml"]
exclude:
  - drafts
target: "1.2"
defaults: { timeout: 20s, retries: 2, backoff: { base: 500ms, max: 1m }, thread-retention: 30d }
severities: { unused-variable: error, json-type: off }
placeholders: { region: eu-central, replicas: 3, on: true }
contexts:
  prod: { config-file: ~/.config/prod.config, tenant: shop, placeholders: { region: us } }
  dev: {}
generation: { output: src/workers }
x-owner: us
`;

it("is read with all that it can say", () => {
  const { config, diagnostics } = read(FULL);
  expect(diagnostics).toEqual([]);
  expect(isPublished(FULL)).toBe(true);
  expect(config).toMatchObject({
    placeholders: { region: "eu-central", replicas: "3", on: "true" },
    contexts: { prod: { configFile: "~/.config/prod.config", tenant: "shop", placeholders: { region: "us" } }, dev: { placeholders: {} } },
    output: "src/workers",
  });
});

it("is shown in the documentation as it is read", () => {
  const text = /^```yaml wfspec\.config\.yaml\n([^]*?)^```$/m.exec(readFileSync("docs/language.md", "utf8"))?.[1] ?? "";
  expect(text).toContain("severities:");
  expect(read(text).diagnostics).toEqual([]);
  expect(isPublished(text)).toBe(true);
});

it.each(["", "# nothing yet\n", "{}\n", "include:\n  - .\n", "target: 1.2\n"])("may say next to nothing: %j", (text) => {
  expect(places(text)).toEqual([]);
});

describe("a mistake", () => {
  it.each([
    ["includes: [a]\n", "1:1 unknown-key"],
    ["ignore: [a]\n", "1:1 unknown-key"],
    ["exclude: vendor\n", "1:10 wrong-type"],
    ["exclude: [/etc]\n", "1:11 invalid-value"],
    ["exclude: ['!a']\n", "1:11 invalid-value"],
    ["exclude: ['[a]']\n", "1:11 invalid-value"],
    ["target: 1.4\n", "1:9 invalid-value"],
    ["defaults: { timeout: 20sec }\n", "1:22 invalid-duration"],
    ["defaults: { retrys: 2 }\n", "1:13 unknown-key"],
    ["severities: { json-type: silent }\n", "1:26 invalid-value"],
    ["placeholders: { a b: c }\n", "1:17 invalid-name"],
    ["placeholders: { a: null }\n", "1:20 unexpected-null"],
    ["placeholders: { a: [b] }\n", "1:20 wrong-type"],
    ["contexts: { prod: { tennant: a } }\n", "1:21 unknown-key"],
    ["contexts: { prod: shop }\n", "1:19 wrong-type"],
    ["generation: { output: ../x }\n", "1:23 invalid-value"],
    ["generation: { output: /x }\n", "1:23 invalid-value"],
    ["generation: { output: a/../../x }\n", "1:23 invalid-value"],
    ["apiVersion: wfspec/v1\n", "1:1 misplaced-key"],
    ["steps: []\n", "1:1 misplaced-key"],
    ["- a\n", "1:1 wrong-type"],
    ["hello\n", "1:1 wrong-type"],
  ])("in %j is one finding, with its place", (text, place) => {
    expect(places(text)).toEqual([place]);
    expect(isPublished(text)).toBe(false);
  });

  it.each([
    ["target: 1.2\ntarget: 1.2\n", "2:1 duplicate-key"],
    ["severities: { unused-varible: off }\n", "1:15 unknown-rule"],
    ["severities: { nonsense-altogether: off }\n", "1:15 unknown-rule"],
    ["severities: { unknown-event: off }\n", "1:30 fixed-severity"],
    ["exclude: ['{a']\n", "1:11 invalid-value"],
    ["defaults: { timeout: $(limit) }\n", "1:22 unfilled-placeholder"],
    ["a: [\n", "1:4 invalid-yaml"],
    ["target: 1.2\n---\ntarget: 1.2\n", "3:1 wrong-type"],
  ])("that no schema can see, in %j, too", (text, place) => {
    expect(places(text)).toEqual([place]);
  });

  it("has a suggestion where one is near", () => {
    const helps = (text: string) => read(text).diagnostics.map(({ help }) => help);
    expect(helps("severities: { unused-varible: off }\n")).toEqual(['Did you mean "unused-variable"?']);
    expect(helps("includes: [a]\n")).toEqual(['Did you mean "include"?']);
    expect(helps("rules: {}\n")).toEqual(['Did you mean "severities"?']);
  });
});

it("takes what was right beside a mistake", () => {
  expect(read("placeholders: { a: b }\nnonsense: 1\n").config.placeholders).toEqual({ a: "b" });
});

it("is filled in by what is given on the command line", () => {
  const { config, diagnostics } = readConfig(
    { path: CONFIG_NAME, text: "contexts: { prod: { tenant: shop-$(region) } }\n" },
    { placeholders: { region: "eu" } },
  );
  expect(diagnostics).toEqual([]);
  expect(config.contexts).toEqual({ prod: { tenant: "shop-eu", placeholders: {} } });
});

describe("the published schema", () => {
  it("describes every construct and every key", () => {
    const silent = Object.entries(schema.$defs).flatMap(([name, { description = "", properties = {} }]) => [
      ...(description.endsWith(".") ? [] : [name]),
      ...Object.entries(properties).flatMap(([key, property]) => (property.description?.endsWith(".") === true ? [] : [`${name}.${key}`])),
    ]);
    expect(silent).toEqual([]);
  });

  it("says of what the language has too what the language says", () => {
    const common = Object.keys(schema.$defs).filter((name) => name in language.$defs);
    expect(common).toContain("defaults");
    for (const name of common) expect([name, schema.$defs[name]]).toEqual([name, language.$defs[name]]);
  });
});
