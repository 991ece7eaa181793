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
  const unusual = hasUnusual(file.text);
  const distrust = inspectCharacters(file, unusual);
  if (distrust !== undefined) {
    report(distrust);
    return undefined;
  }
  const state = startReading(file, options.placeholders ?? NO_PLACEHOLDERS, unusual);
  const documents = file.path.endsWith(".json") ? readJson(state) : readAnyYaml(state);
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
