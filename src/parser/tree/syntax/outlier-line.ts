/** A line of a text that has something in it. */
interface Line {
  readonly start: number;
  readonly text: string;
  /** How far it is indented. */
  readonly column: number;
  /** Where its first key or text begins: behind the dashes. */
  readonly content: number;
}

/** A line that is indented otherwise than its neighbours, and how far it would have to be. */
export interface Outlier {
  readonly start: number;
  readonly end: number;
  readonly wanted: number;
}

const MOST_BEFORE = 300;
const MOST_AFTER = 60;

/**
 * YAML notices a wrong indentation at the first line that fits nothing above it. Often that line is right and one above it is not: this is
 * that line, where the neighbours of both tell. Guesses, and so says nothing in case of doubt.
 */
export function outlierAbove(source: string, lineStart: number): Outlier | undefined {
  const line = lineAt(source, lineStart);
  const above = linesAbove(source, lineStart);
  const previous = above[0];
  if (previous === undefined || line.text.startsWith("- ")) return undefined;
  const hasSibling = hasSiblingBelow(source, line);
  // What should stand inside this line stands beside it: it has slipped itself.
  if (opens(line) && isBesideNext(source, line)) return undefined;
  const found = previous.column < line.column ? shallow(above, line, hasSibling) : deep(above, line, hasSibling);
  return (
    found && {
      start: found.start + found.column,
      end: found.start + found.column + found.text.length,
      wanted: line.column - (found.content - found.column),
    }
  );
}

/** The line before is indented less, and nothing can stand below it. */
function shallow(above: readonly Line[], line: Line, hasSibling: boolean): Line | undefined {
  const [previous] = above;
  if (previous === undefined || opens(previous)) return undefined;
  return hasSibling || hasSiblingAbove(above.slice(1), line.column) ? previous : undefined;
}

/** The lines before are indented more: either their parent slipped to the left, or they did to the right. */
function deep(above: readonly Line[], line: Line, hasSibling: boolean): Line | undefined {
  const index = above.findIndex(({ column }) => column < line.column);
  const parent = index < 0 ? undefined : above[index];
  const inside = index < 0 ? above : above.slice(0, index);
  const first = inside.at(-1);
  if (first === undefined) return undefined;
  if (parent !== undefined && inside.every(({ column }) => column > line.column) && hasSlippedOut(parent, above.slice(index + 1), line))
    return parent;
  if (first.column === line.column) return first.content > first.column && hasSibling ? first : undefined;
  const isAlone = inside.filter(({ column }) => column === first.column).length === 1;
  const isFirst = parent === undefined && line.column === 0;
  return inside.every(({ column }) => column >= first.column) && (hasSibling || (isAlone && isFirst)) ? first : undefined;
}

/** Whether a line above has the indentation of those above and below it, or leaves its parent empty. */
function hasSlippedOut(parent: Line, above: readonly Line[], line: Line): boolean {
  if (!opens(parent) || parent.content > parent.column) return false;
  const [before] = above;
  return hasSiblingAbove(above, line.column) || (before !== undefined && before.column === parent.column && opens(before));
}

function opens({ text }: Line): boolean {
  return text.endsWith(":");
}

/** Whether an entry begins at the column before anything is indented less. */
function hasSiblingAbove(above: readonly Line[], column: number): boolean {
  for (const line of above) {
    if (line.content === column) return true;
    if (line.column < column) return false;
  }
  return false;
}

function hasSiblingBelow(source: string, { start, column }: Line): boolean {
  let at = nextLine(source, start);
  for (let count = 0; at !== undefined && count < MOST_AFTER; count++) {
    const line = lineAt(source, at);
    if (isEdge(line)) return false;
    if (isContent(line) && line.column <= column) return line.column === column && !line.text.startsWith("- ");
    at = nextLine(source, at);
  }
  return false;
}

function isBesideNext(source: string, { start, column }: Line): boolean {
  const at = nextLine(source, start);
  if (at === undefined) return false;
  const next = lineAt(source, at);
  return next.column === column && isContent(next) && !next.text.startsWith("- ");
}

/** The lines of the document above a line, nearest first. */
function linesAbove(source: string, lineStart: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = lineStart; at > 0 && lines.length < MOST_BEFORE;) {
    // The search would take a negative start for the first character, and find its line break for ever.
    at = at < 2 ? 0 : source.lastIndexOf("\n", at - 2) + 1;
    const line = lineAt(source, at);
    if (isEdge(line)) break;
    if (isContent(line)) lines.push(line);
  }
  return lines;
}

function isContent({ text }: Line): boolean {
  return text !== "" && !text.startsWith("#");
}

function isEdge({ text, column }: Line): boolean {
  return column === 0 && (text === "---" || text.startsWith("--- "));
}

function lineAt(source: string, start: number): Line {
  const lineFeed = source.indexOf("\n", start);
  const whole = source.slice(start, lineFeed < 0 ? source.length : lineFeed).trimEnd();
  const column = /^ */.exec(whole)?.[0].length ?? 0;
  return { start, text: whole.slice(column), column, content: /^ *(?:- +)*/.exec(whole)?.[0].length ?? column };
}

function nextLine(source: string, start: number): number | undefined {
  const lineFeed = source.indexOf("\n", start);
  return lineFeed < 0 ? undefined : lineFeed + 1;
}
