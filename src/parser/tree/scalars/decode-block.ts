import { keep, put, type Decoded } from "./decode.js";

/** What the header of a block scalar says, and where its lines stand. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** How far the content is indented; negative when there is none. */
  readonly indent: number;
  readonly folded: boolean;
  readonly chomping: "clip" | "strip" | "keep";
}

/** The state between two lines. */
interface Line {
  /** Whether a line with content was read. */
  content: boolean;
  /** Whether the last line with content starts with a blank: it and its neighbours are not folded. */
  moreIndented: boolean;
  /** Empty lines since the last line with content. */
  empty: number;
  /** Where the breaks stand that are not yet written. */
  breakAt: number;
}

/** Decodes the lines of a block scalar (`|`, `>`), with the offset of its end. A break stands where the last line with content ends. */
export function decodeBlock(into: Decoded, source: string, block: Block): void {
  const line: Line = { content: false, moreIndented: false, empty: 0, breakAt: block.start };
  let next = block.start;
  while (next < block.end) {
    const start = next;
    const lineFeed = source.indexOf("\n", start);
    const stop = lineFeed < 0 || lineFeed > block.end ? block.end : lineFeed;
    next = stop + 1;
    const end = stop > start && source.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    let column = 0;
    while (column < block.indent && source.charCodeAt(start + column) === 32) column += 1;
    if (block.indent < 0 || start + column >= end) {
      line.empty += 1;
      continue;
    }
    const first = source.charCodeAt(start + block.indent);
    put(into, separator(line, block.folded, first === 32 || first === 9), line.breakAt);
    keep(into, source, start + block.indent, end);
    line.content = true;
    line.empty = 0;
    line.breakAt = end;
  }
  finish(into, block, line);
}

function finish(into: Decoded, block: Block, line: Line): void {
  if (block.chomping === "keep") put(into, "\n".repeat(line.content ? line.empty + 1 : line.empty), line.breakAt);
  else if (block.chomping === "clip" && line.content) put(into, "\n", line.breakAt);
  into.offsets?.push(block.chomping === "strip" ? line.breakAt : Math.min(block.end, line.breakAt + 1));
}

/** What stands between a line and the one before. */
function separator(line: Line, folded: boolean, blank: boolean): string {
  const breaks = "\n".repeat(line.content ? line.empty + 1 : line.empty);
  if (!folded) return breaks;
  const unfolded = blank || line.moreIndented;
  line.moreIndented = blank;
  if (blank) return breaks;
  if (unfolded) return "\n".repeat(line.empty + 1);
  if (line.empty === 0) return line.content ? " " : "";
  return "\n".repeat(line.empty);
}
