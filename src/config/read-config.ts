import type { DefaultsNode } from "../ast/documents.js";
import type { Report } from "../diagnostics/collector.js";
import { readDefaults } from "../parser/parts/policy.js";
import { asMapping, asScalar, entriesOf, itemsOf, readText, readWord, valueOf, type BuildContext } from "../parser/parts/reader.js";
import { parseTree } from "../parser/tree/parse-tree.js";
import type { SourceFile } from "../source/source-file.js";
import { entryOf, type SourceMapping, type SourceNode } from "../source/tree.js";
import { TARGETS } from "../types/target.js";
import { parseGlob, type Glob } from "../util/globs.js";
import { mapDefined } from "../util/lists.js";
import { checkConfigShape } from "../validator/schema/check-shape.js";
import type { Config, Context } from "./config.js";
import { readSeverities } from "./severities.js";

const NOTHING: DefaultsNode = {};

/** Reads a configuration. Each mistake is reported once, and what is right beside it counts. `placeholders` fill those that it has itself. */
export function readConfigFile(
  file: SourceFile,
  report: (report: Report) => void,
  placeholders: ReadonlyMap<string, string> = new Map(),
): Config {
  const errors: Report[] = [];
  const note = (finding: Report): void => {
    if (finding.severity === undefined || finding.severity === "error") errors.push(finding);
    report(finding);
  };
  const documents = parseTree(file, note, { placeholders });
  const [document, second] = documents ?? [];
  if (second !== undefined)
    note({
      code: "wrong-type",
      message: "A configuration is one document.",
      span: second.root.span,
      help: "Write all of it above the line with three hyphens.",
    });
  const root = document && checkConfigShape(document, note).root;
  if (root?.kind !== "mapping") return emptyConfig(documents === undefined || document !== undefined);
  const rejected: SourceNode[] = [];
  const context: BuildContext = { report: note, reject: (node) => rejected.push(node), lose: () => undefined, steps: () => [] };
  const places = mapDefined(["placeholders", "contexts"], (key) => entryOf(root, key));
  const lacks = places.some(({ key, value }) => errors.some(({ span }) => span.start >= key.span.start && span.end <= value.span.end));
  const config = build(root, lacks, context);
  if (errors.length === 0)
    for (const node of rejected) note({ code: "wrong-type", message: "This has not the shape that is expected here.", span: node.span });
  return config;
}

function emptyConfig(lacksPlaceholders: boolean): Config {
  return { exclude: [], defaults: NOTHING, severities: new Map(), placeholders: new Map(), contexts: new Map(), lacksPlaceholders };
}

function build(root: SourceMapping, lacksPlaceholders: boolean, context: BuildContext): Config {
  const generation = asMapping(valueOf(root, "generation"), context);
  return {
    include: readGlobs(valueOf(root, "include"), context),
    exclude: readGlobs(valueOf(root, "exclude"), context) ?? [],
    requests: readGlobs(valueOf(root, "requests"), context),
    target: readWord(valueOf(root, "target"), TARGETS, context)?.value,
    defaults: readDefaults(valueOf(root, "defaults"), context),
    severities: readSeverities(valueOf(root, "severities"), context),
    placeholders: readTexts(valueOf(root, "placeholders"), context),
    contexts: new Map(mapDefined(entriesOf(valueOf(root, "contexts"), context), ({ key, value }) => readContext(key.text, value, context))),
    output: generation && readText(valueOf(generation, "output"), context)?.value,
    lacksPlaceholders,
  };
}

/** A list in which a glob is wrong says nothing: it would take in, or leave out, other files than those that are meant. */
function readGlobs(node: SourceNode | undefined, context: BuildContext): readonly Glob[] | undefined {
  if (node?.kind !== "sequence") {
    if (node !== undefined) context.reject(node);
    return undefined;
  }
  const globs = mapDefined(itemsOf(node, context), (item) => {
    const text = readText(item, context);
    const read = text && parseGlob(text.value);
    return read !== undefined && "glob" in read ? read.glob : undefined;
  });
  return globs.length === node.items.length ? globs : undefined;
}

/** A number or a word of YAML is taken as it is written. */
function readTexts(node: SourceNode | undefined, context: BuildContext): ReadonlyMap<string, string> {
  return new Map(
    mapDefined(entriesOf(node, context), ({ key, value }) => {
      const scalar = asScalar(value, context);
      return scalar && ([key.text, scalar.text] as const);
    }),
  );
}

function readContext(name: string, node: SourceNode, context: BuildContext): readonly [string, Context] | undefined {
  const body = asMapping(node, context);
  if (body === undefined) return undefined;
  return [
    name,
    {
      configFile: readText(valueOf(body, "config-file"), context)?.value,
      tenant: readText(valueOf(body, "tenant"), context)?.value,
      placeholders: readTexts(valueOf(body, "placeholders"), context),
    },
  ];
}
