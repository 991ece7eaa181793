import type { Report } from "../../diagnostics/collector.js";
import type { SourceFile } from "../../source/source-file.js";
import type { SourceDocument } from "../../source/tree.js";
import { hasUnusual, inspectCharacters } from "./characters.js";
import { readJson } from "./json.js";
import { readQuickly } from "./quick/quick-yaml.js";
import { restart, startReading, type TreeState } from "./state.js";
import { readYaml } from "./yaml.js";

/** How a text is read. */
export interface ParseTreeOptions {
  /** The values of placeholders `$(name)`. */
  readonly placeholders?: ReadonlyMap<string, string>;
}

const NO_PLACEHOLDERS: ReadonlyMap<string, string> = new Map();

/**
 * The documents of a YAML file, or of a JSON file (`….json`): none when it has only comments. Documents in which nothing is written are left
 * out.
 *
 * Undefined when the text is not to be trusted: not YAML or JSON, over a limit, with a forbidden character, directive or merge key, or
 * with an alias that can't be resolved. Then exactly one finding is reported, for the first of these. Otherwise each mistake that leaves
 * the rest usable is reported (at most 100 of them): of two equal keys the first stands; other entries with a refused key are left
 * out; tags are left out; a scalar that lacks a part is `incomplete`. Never throws.
 */
export function parseTree(
  file: SourceFile,
  report: (report: Report) => void,
  options: ParseTreeOptions = {},
): readonly SourceDocument[] | undefined {
  return read(file, options.placeholders ?? NO_PLACEHOLDERS, file.path.endsWith(".json") ? readJson : readAnyYaml, report);
}

/** The same of a JSON text, whatever its file is called: the items of an array, or the one value. Nothing is filled in. */
export function parseJson(file: SourceFile, report: (report: Report) => void): readonly SourceDocument[] | undefined {
  return read(file, undefined, readJson, report);
}

function read(
  file: SourceFile,
  placeholders: ReadonlyMap<string, string> | undefined,
  readDocuments: (state: TreeState) => readonly SourceDocument[],
  report: (report: Report) => void,
): readonly SourceDocument[] | undefined {
  const unusual = hasUnusual(file.text);
  const distrust = inspectCharacters(file, unusual);
  if (distrust !== undefined) {
    report(distrust);
    return undefined;
  }
  const state = startReading(file, placeholders, unusual);
  const documents = readDocuments(state);
  if (state.fatal !== undefined) {
    report(state.fatal);
    return undefined;
  }
  for (const finding of state.reports) report(finding);
  return documents;
}

function readAnyYaml(state: TreeState): readonly SourceDocument[] {
  const documents = readQuickly(state);
  if (documents !== undefined) return documents;
  restart(state);
  return readYaml(state);
}
