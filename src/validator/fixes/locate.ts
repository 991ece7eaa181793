import type { SourceEntry, SourceMapping, SourceNode, SourceSequence } from "../../source/tree.js";

/** One entry of a mapping or item of a list, and the node that holds it. */
export type Spot =
  | { readonly kind: "entry"; readonly holder: SourceMapping; readonly index: number; readonly entry: SourceEntry }
  | { readonly kind: "item"; readonly holder: SourceSequence; readonly index: number; readonly item: SourceNode };

/** What of a file leads to a place, outermost first. */
export type Path = readonly Spot[];

/** The entries and items that lead to an offset; empty when it stands in none. */
export function pathTo(root: SourceNode, offset: number): Path {
  const path: Spot[] = [];
  let node: SourceNode | undefined = root;
  while (node !== undefined) {
    const spot = spotIn(node, offset);
    if (spot === undefined) break;
    path.push(spot);
    node = spot.kind === "item" ? spot.item : offset <= spot.entry.key.span.end ? undefined : spot.entry.value;
  }
  return path;
}

function spotIn(node: SourceNode, offset: number): Spot | undefined {
  if (node.kind === "mapping") {
    const index = lastBefore(node.entries.length, (at) => node.entries[at]?.key.span.start, offset);
    const entry = node.entries[index];
    return entry && offset <= endOf(entry) ? { kind: "entry", holder: node, index, entry } : undefined;
  }
  if (node.kind !== "sequence") return undefined;
  const index = lastBefore(node.items.length, (at) => node.items[at]?.span.start, offset);
  const item = node.items[index];
  return item && offset <= item.span.end ? { kind: "item", holder: node, index, item } : undefined;
}

/** The last of several that begins at an offset or before it, or -1: they are in the order of the text. */
function lastBefore(count: number, startOf: (at: number) => number | undefined, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((startOf(middle) ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where an entry ends; one without a value ends with its key. */
export function endOf({ key, value }: SourceEntry): number {
  return Math.max(key.span.end, value.span.end);
}

/** The part of a path that ends with the last entry or item that fits. */
export function upTo(path: Path, fits: (spot: Spot) => boolean): Path | undefined {
  const index = path.findLastIndex(fits);
  return index < 0 ? undefined : path.slice(0, index + 1);
}

/** The part of a path that ends with the last entry with this key. */
export function upToKey(path: Path, ...keys: readonly string[]): Path | undefined {
  return upTo(path, (spot) => spot.kind === "entry" && keys.includes(spot.entry.key.text));
}

/** The path of another entry of the mapping that holds the last entry of a path. */
export function sibling(path: Path, key: string): Path | undefined {
  const last = path.at(-1);
  return last?.kind === "entry" ? childOf(path.slice(0, -1), last.holder, key) : undefined;
}

/** The path of an entry of a mapping to which a path leads. */
export function childOf(path: Path, holder: SourceNode, key: string): Path | undefined {
  if (holder.kind !== "mapping") return undefined;
  const index = holder.entries.findIndex((entry) => entry.key.text === key);
  const entry = holder.entries[index];
  return entry && [...path, { kind: "entry", holder, index, entry }];
}

/** The node at the end of a path. */
export function nodeAt(path: Path): SourceNode | undefined {
  const last = path.at(-1);
  return last?.kind === "entry" ? last.entry.value : last?.item;
}
