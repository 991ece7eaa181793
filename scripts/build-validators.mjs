/**
 * Compiles schema/wfspec.schema.json, and what schema/wfspec-config.schema.json has beyond it, into src/validator/schema/generated/: the
 * table of constructs, and one ajv validator a construct.
 *
 *     node scripts/build-validators.mjs            writes the files
 *     node scripts/build-validators.mjs --check    exits with 1 when they are not what the schema gives
 *
 * The published schema nests: steps hold steps. The compiled form is flat: where a construct holds another one, its validator asks only
 * for a mapping or a list, and the walk in src/validator/schema goes on from there. So every validator is linear and short, and no
 * finding is reported once an enclosing construct. What is right is accepted by the table alone, so it has to say all that the schema says
 * about the keys of a construct.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const schemaPath = join(root, "schema/wfspec.schema.json");
const configSchemaPath = join(root, "schema/wfspec-config.schema.json");
const outputFolder = join(root, "src/validator/schema/generated");
const NOTICE = "// Made by scripts/build-validators.mjs from schema/wfspec.schema.json. Not to be edited.\n";

/** The generated files: name → text. */
export function generate(schema, configSchema) {
  const { document, ...ours } = schema.$defs;
  // What both have is the same in both; a test says so.
  const defs = { ...ours, ...Object.fromEntries(Object.entries(configSchema.$defs).filter(([name]) => !(name in ours))) };
  const shapes = new Map(Object.entries(defs).map(([name, def]) => [name, shapeOf(name, def)]));
  const documents = document.allOf.map((branch) => [branch.if.properties.kind.const, nameOf(branch.then)]);
  const checked = [...shapes].filter(([, { kind }]) => ["mapping", "list", "map"].includes(kind)).map(([name]) => name);
  return {
    "shapes.js": shapesModule(shapes, documents),
    "shapes.d.ts": declarations(shapes),
    "validators.js": validatorsModule(defs, checked),
    "validators.d.ts": `${NOTICE}${VALIDATORS_DECLARED}`,
  };
}

// The table of constructs --------------------------------------------------------------------------------------------------------------

/** What a `$def` is: one of the kinds of `Shape` in the declarations. */
function shapeOf(name, def) {
  if (name === "step" || name === "node")
    return { kind: "step", name, kinds: def.allOf.map((branch) => [branch.if.required[0], nameOf(branch.then)]) };
  if (def.properties) return mappingShape(name, def);
  if (def.type === "array") return { kind: "list", name, item: nameOf(def.items) };
  if (def.additionalProperties)
    return { kind: "map", name, names: def.propertyNames && nameOf(def.propertyNames), value: nameOf(def.additionalProperties) };
  if (def.if) return choiceShape(def);
  if (def.type || def.enum || "const" in def) return { kind: "scalar", words: def.enum?.map(String) ?? [] };
  return { kind: "value" };
}

function choiceShape(def) {
  const ways = { chosen: nameOf(def.then), otherwise: nameOf(def.else) };
  if (def.if.required) return { kind: "branch", when: def.if.required[0], ...ways };
  return { kind: "either", nested: def.if.type === "array" ? "sequence" : "mapping", ...ways };
}

/** Everything that a mapping with fixed keys may say in the schema. */
const MAPPING_WORDS = ["description", "examples", "type", "properties", "patternProperties", "additionalProperties", "required"];
const CHOICE_WORDS = ["oneOf", "allOf", "dependentRequired"];

function mappingShape(name, def) {
  const strange = Object.keys(def).find((word) => !MAPPING_WORDS.includes(word) && !CHOICE_WORDS.includes(word));
  if (strange !== undefined) throw new Error(`The table of constructs has no place for "${strange}", which stands in "${name}".`);
  const keys = Object.entries(def.properties).map(([key, property]) => [key, nameOf(property)]);
  const choices = (def.allOf ?? [def]).flatMap((part) => (part.oneOf ? [part.oneOf.flatMap(({ required }) => required)] : []));
  const needs = Object.entries(def.dependentRequired ?? {});
  return { kind: "mapping", name, keys, required: def.required ?? [], choices, ...(needs.length > 0 && { needs }) };
}

function nameOf(schema) {
  const name = /^#\/\$defs\/([a-z-]+)$/.exec(schema.$ref ?? "")?.[1];
  if (name === undefined) throw new Error(`Not a reference to a definition: ${JSON.stringify(schema)}`);
  return name;
}

// The flat form ------------------------------------------------------------------------------------------------------------------------

/** A construct with everything below its own keys or items reduced to "a mapping", "a list" or a scalar's own rules. */
function flatConstruct(def, defs) {
  const flat = withoutNotes(def);
  if (flat.properties)
    flat.properties = Object.fromEntries(Object.entries(flat.properties).map(([key, property]) => [key, flatPosition(property, defs)]));
  if (flat.items) flat.items = flatPosition(flat.items, defs);
  if (flat.additionalProperties) flat.additionalProperties = flatPosition(flat.additionalProperties, defs);
  if (flat.propertyNames) flat.propertyNames = stringsOnly(flatPosition(flat.propertyNames, defs));
  return flat;
}

function flatPosition({ $ref, ...beside }, defs) {
  const def = defs[nameOf({ $ref })];
  const own = withoutNotes(beside);
  if (def.type === "object") return { type: "object", ...own };
  if (def.type === "array") return { type: "array", ...own };
  if (def.if) return { if: def.if, else: flatPosition(def.else, defs), ...own };
  return { ...withoutNotes(def), ...own };
}

/** Keys are always strings. */
function stringsOnly({ minimum: _minimum, ...schema }) {
  return { ...schema, type: "string" };
}

function withoutNotes({ description: _description, examples: _examples, ...schema }) {
  return schema;
}

// The files ----------------------------------------------------------------------------------------------------------------------------

function shapesModule(shapes, documents) {
  const lines = [...shapes].map(([name, shape]) => `  ${JSON.stringify(name)}: ${shapeText(shape)},`);
  return `${NOTICE}
export const SHAPES = {
${lines.join("\n")}
};
export const DOCUMENTS = new Map(${JSON.stringify(documents)});
`;
}

function validatorsModule(defs, names) {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    ownProperties: true,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const name of names) ajv.addSchema(flatConstruct(defs[name], defs), name);
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [exportName(name), name])));
  const lines = names.map((name) => `  ${JSON.stringify(name)}: ${exportName(name)},`);
  return `${NOTICE}${bare(code)}
export const VALIDATORS = {
${lines.join("\n")}
};
`;
}

function shapeText(shape) {
  const parts = Object.entries(shape).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const isTable = key === "keys" || key === "kinds";
    return [`${key}: ${isTable ? `new Map(${JSON.stringify(value)})` : JSON.stringify(value)}`];
  });
  return `{ ${parts.join(", ")} }`;
}

function exportName(name) {
  return `validate_${name.replaceAll("-", "_")}`;
}

/**
 * The code that ajv gives, without what it says about mistakes: yes or no is enough, since the walk finds the words (and the place, and what
 * was meant) itself. Less than half of the size, and nothing of ajv is needed at run time.
 */
function bare(code) {
  const text = code
    .replace(/^"use strict";/, "")
    .replace(/^export const (\w+) = (\w+);/gm, "const $1 = $2;")
    .replace(/^validate\d+\.errors = (?:vErrors;|\[\{[^]*?\}\];)\n/gm, "")
    .replace(/^validate\d+\.evaluated = .*;\n/gm, "")
    .replace(/^const err\d+ = .*;\nif\(vErrors === null\)\{\nvErrors = \[err\d+\];\n\}\nelse \{\nvErrors\.push\(err\d+\);\n\}\n/gm, "")
    .replace(/^if\(vErrors !== null\)\{\nif\((\w+)\)\{\nvErrors\.length = \1;\n\}\nelse \{\nvErrors = null;\n\}\n\}\n/gm, "")
    .replace(/^const evaluated0 = [^]*?^\}\nif\(evaluated0\.dynamicItems\)\{\n.*\n\}\n/gm, "")
    .replace(/^let vErrors = null;\n/gm, "")
    .replace(/\(data, \{instancePath="".*?\}=\{\}\)\{/g, "(data) {")
    .replace(/^if\(errors === \d+\)\{\n\}\n/gm, "");
  const left = /require\(|instancePath|vErrors|\berr\d|evaluated/.exec(text);
  if (left !== null) throw new Error(`ajv's code has another form than is expected here: "${left[0]}" is left.`);
  return text;
}

function declarations(shapes) {
  const names = (...kinds) =>
    [...shapes]
      .filter(([, { kind }]) => kinds.length === 0 || kinds.includes(kind))
      .map(([name]) => `\n  | ${JSON.stringify(name)}`)
      .join("");
  return `${NOTICE}
/** A construct of the language: a definition of the published schema. */
export type DefName =${names()};
export type MappingName =${names("mapping")};
export type ListName =${names("list")};
export type MapName =${names("map")};
export type ScalarName =${names("scalar")};

${DECLARED_SHAPES}`;
}

const VALIDATORS_DECLARED = `import type { ListName, MapName, MappingName } from "./shapes.js";

/** Whether the plain data of a construct is right, as far as its own keys and items; nested constructs need only be mappings or lists. */
export type Validate = (data: unknown) => boolean;

export declare const VALIDATORS: Readonly<Record<MappingName | ListName | MapName, Validate>>;
`;

const DECLARED_SHAPES = `/** A mapping with fixed keys. Of each list of \`choices\` exactly one key must be there; a key of \`needs\` wants some others beside it. */
export interface MappingShape {
  readonly kind: "mapping";
  readonly name: MappingName;
  readonly keys: ReadonlyMap<string, DefName>;
  readonly required: readonly string[];
  readonly choices: readonly (readonly string[])[];
  readonly needs?: readonly (readonly [key: string, others: readonly string[]])[];
}
export interface ListShape {
  readonly kind: "list";
  readonly name: ListName;
  readonly item: DefName;
}
/** A mapping whose keys are the user's names. */
export interface MapShape {
  readonly kind: "map";
  readonly name: MapName;
  readonly names?: ScalarName;
  readonly value: DefName;
}
/** One of two constructs: \`chosen\` if the node is of the kind \`nested\`. */
export interface EitherShape {
  readonly kind: "either";
  readonly nested: "mapping" | "sequence";
  readonly chosen: DefName;
  readonly otherwise: DefName;
}
/** One of two mappings: \`chosen\` if it has the key \`when\`. */
export interface BranchShape {
  readonly kind: "branch";
  readonly when: string;
  readonly chosen: MappingName;
  readonly otherwise: MappingName;
}
/** A mapping of the kind that one of its keys says: a step, or a node of the graph form. */
export interface StepShape {
  readonly kind: "step";
  readonly name: "step" | "node";
  readonly kinds: ReadonlyMap<string, MappingName>;
}
/** A scalar; \`words\` are the allowed ones, if there are only a few. */
export interface ScalarShape {
  readonly kind: "scalar";
  readonly words: readonly string[];
}
/** Whatever YAML can say. */
export interface ValueShape {
  readonly kind: "value";
}
export type Shape = MappingShape | ListShape | MapShape | EitherShape | BranchShape | StepShape | ScalarShape | ValueShape;

export declare const SHAPES: { readonly [Name in MappingName]: MappingShape } & { readonly [Name in ScalarName]: ScalarShape } & { readonly step: StepShape; readonly node: StepShape } & Readonly<Record<DefName, Shape>>;
/** The kinds of document. */
export declare const DOCUMENTS: ReadonlyMap<string, MappingName>;
`;

// The command --------------------------------------------------------------------------------------------------------------------------

function main() {
  const files = generate(...[schemaPath, configSchemaPath].map((path) => JSON.parse(readFileSync(path, "utf8"))));
  const isCheck = process.argv.includes("--check");
  let stale = 0;
  mkdirSync(outputFolder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(outputFolder, name);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    stale += 1;
    if (isCheck) process.stderr.write(`src/validator/schema/generated/${name} is stale: run node scripts/build-validators.mjs\n`);
    else writeFileSync(path, text);
  }
  process.exitCode = isCheck && stale > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
