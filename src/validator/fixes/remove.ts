import type { TextEdit } from "../../diagnostics/diagnostic.js";
import type { SourceFile } from "../../source/source-file.js";
import { endOf, type Path, type Spot } from "./locate.js";
import { edit, isBare, isFlow, isJson, isShared, lineEnd, lineStart, nextLine } from "./text.js";

/** Lists that stay, empty, when their last item goes. */
const STAYS: readonly string[] = ["steps", "then", "else", "default", "do"];

/**
 * The edit that takes away the entry or item at the end of a path: its lines with the comments right above them, or its part of a line.
 * With the last one of a mapping or list goes the entry that holds it, unless that has to be there.
 */
export function remove(path: Path): TextEdit | undefined {
  const spot = path.at(-1);
  if (spot === undefined) return undefined;
  const { file } = spot.holder.span;
  const [start, end] = [startOf(spot), finishOf(spot)];
  if (isShared(file, start, end)) return undefined;
  if (countOf(spot) === 1) return removeLast(path, spot);
  if (isFlow(spot.holder)) return fromFlow(spot, file);
  return path.some(({ holder }) => isFlow(holder)) ? undefined : fromBlock(path, file);
}

function removeLast(path: Path, spot: Spot): TextEdit | undefined {
  const outer = path.slice(0, -1);
  const holder = outer.at(-1);
  if (holder === undefined) return undefined;
  if (holder.kind !== "entry" || spot.kind !== "item" || !STAYS.includes(holder.entry.key.text)) return remove(outer);
  const { file, end } = spot.holder.span;
  const start = holder.entry.key.span.end;
  const colon = file.text.indexOf(":", start) + 1;
  return colon === 0 || file.text.slice(colon, end).includes("#") ? undefined : edit(file, colon, end, " []");
}

function fromFlow(spot: Spot, file: SourceFile): TextEdit | undefined {
  const after = neighbour(spot, 1);
  const before = neighbour(spot, -1);
  const [start, end] =
    after !== undefined ? [startOf(spot), startOf(after)] : before !== undefined ? [finishOf(before), finishOf(spot)] : [0, 0];
  const rest = after !== undefined ? file.text.slice(finishOf(spot), end) : file.text.slice(start, startOf(spot));
  return end === 0 || (!isJson(file) && rest.includes("#")) ? undefined : edit(file, start, end, "");
}

function fromBlock(path: Path, file: SourceFile): TextEdit | undefined {
  const spot = path.at(-1);
  if (spot === undefined) return undefined;
  const finish = finishOf(spot);
  const endsLine = file.text[finish - 1] === "\n";
  const colon = /^[ \t]*:/.exec(file.text.slice(finish))?.[0].length ?? 0;
  if (!endsLine && !isBare(file, finish + colon)) return undefined;
  const end = endsLine ? finish : nextLine(file, finish);
  const first = spot.kind === "item" ? dashOf(spot, file) : startOf(spot);
  if (first === undefined) return undefined;
  const begin = lineStart(file, first);
  if (/^[ \t]*$/.test(file.text.slice(begin, first)))
    return edit(file, path.length === 1 && spot.index === 0 ? begin : withComments(file, begin, first - begin), end, "");
  // It stands behind the dash of an item: what follows moves up.
  const after = neighbour(spot, 1);
  if (after === undefined || spot.kind === "item" || !/^\s*$/.test(file.text.slice(end, startOf(after)))) return undefined;
  return edit(file, first, startOf(after), "");
}

/** Where the comments begin that stand right above a line, as far in as it is. */
function withComments(file: SourceFile, begin: number, indent: number): number {
  let start = begin;
  while (start > 0) {
    const above = lineStart(file, start - 1);
    const line = file.text.slice(above, lineEnd(file, above));
    if (line.search(/\S/) !== indent || line[indent] !== "#" || above === start) break;
    start = above;
  }
  return start;
}

/** The dash of an item of a list without brackets. */
function dashOf(spot: Spot, { text }: SourceFile): number | undefined {
  const dash = text.lastIndexOf("-", startOf(spot) - 1);
  return dash >= 0 && /^\s+$/.test(text.slice(dash + 1, startOf(spot))) ? dash : undefined;
}

function startOf(spot: Spot): number {
  return spot.kind === "entry" ? spot.entry.key.span.start : spot.item.span.start;
}

function finishOf(spot: Spot): number {
  return spot.kind === "entry" ? endOf(spot.entry) : spot.item.span.end;
}

function countOf({ holder }: Spot): number {
  return holder.kind === "mapping" ? holder.entries.length : holder.items.length;
}

function neighbour(spot: Spot, by: 1 | -1): Spot | undefined {
  const index = spot.index + by;
  if (spot.kind === "entry") {
    const entry = spot.holder.entries[index];
    return entry && { kind: "entry", holder: spot.holder, index, entry };
  }
  const item = spot.holder.items[index];
  return item && { kind: "item", holder: spot.holder, index, item };
}
