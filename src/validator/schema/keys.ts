import type { SourceEntry, SourceMapping } from "../../source/tree.js";
import { closest } from "../../util/did-you-mean.js";
import { quotedList } from "../../util/text.js";
import { adviceOn, homeOf, synonymOf } from "./words/belonging.js";
import { capital, readAs, replacement, shown, type ShapeContext } from "./context.js";
import { mendCutTypes } from "./mend/cut-types.js";
import { SHAPES, type MappingName } from "./generated/shapes.js";
import { NOUNS } from "./words/wording.js";

/** The keys that entries are read as, where these are not the ones that are written. */
export type Renamed = ReadonlyMap<SourceEntry, string>;
export const NOT_RENAMED: Renamed = new Map();

/** What became of the keys of a mapping that has some which it should not have. */
export interface ResolvedKeys {
  readonly renamed: Renamed;
  /** How many keys were reported without a guess at what they mean: any of them may be a key that seems to be missing. */
  readonly unresolved: number;
}

/** Reports the keys that a construct does not have, and reads the misspelt ones as what they mean. */
export function resolveKeys(name: MappingName, node: SourceMapping, known: Renamed, context: ShapeContext): ResolvedKeys {
  const { keys } = SHAPES[name];
  mendCutTypes(node, context);
  const renamed = new Map(known);
  const taken = new Set(node.entries.map((entry) => known.get(entry) ?? entry.key.text));
  let unresolved = 0;
  for (const entry of node.entries) {
    const key = renamed.get(entry) ?? entry.key.text;
    if (keys.has(key) || key.startsWith("x-") || context.dropped.has(entry)) continue;
    const meant = entry.key.incomplete === true ? undefined : reportKey(name, entry, taken, context);
    if (meant === undefined) {
      unresolved += 1;
      continue;
    }
    renamed.set(entry, meant);
    taken.add(meant);
    readAs(entry.key, meant, context);
  }
  return { renamed, unresolved };
}

/** Reports a key; the one that it is read as, if it can be told. */
function reportKey(name: MappingName, entry: SourceEntry, taken: ReadonlySet<string>, context: ShapeContext): string | undefined {
  const { text, span } = entry.key;
  const synonym = synonymOf(name, text);
  const candidate = synonym ?? closest(text, SHAPES[name].keys.keys());
  const isSure = candidate !== undefined && (candidate === synonym || isNear(text, candidate));
  const home = adviceOn(name, text) ?? (isSure ? undefined : homeOf(name, text));
  if (home !== undefined) {
    context.report({ code: "misplaced-key", message: `"${shown(text)}" does not belong in ${NOUNS[name]}.`, span, help: home });
    return undefined;
  }
  const message = `${capital(NOUNS[name])} has no key "${shown(text)}".`;
  if (candidate === undefined || taken.has(candidate)) {
    context.report({
      code: "unknown-key",
      message,
      span,
      help: `It can have ${quotedList([...SHAPES[name].keys.keys()])}; keys that start with "x-" are free.`,
    });
    return undefined;
  }
  context.report({ code: "unknown-key", message, span, help: `Did you mean "${candidate}"?`, fixes: replacement(span, candidate) });
  return candidate;
}

/** Whether one letter more, less or different makes one of the other: nearer than any key that only happens to exist elsewhere. */
function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const skip = long.length === short.length ? 1 : 0;
  return short.slice(at + skip) === long.slice(at + 1);
}
