/** What is open at a place of a YAML text: quotes and brackets that were opened and not closed before it. */
export interface Open {
  /** The offset of the opening quote, if the place is inside quotes. */
  quote: number | undefined;
  /** The offsets of opening brackets, outermost first. */
  readonly brackets: number[];
}

interface Scan {
  readonly source: string;
  readonly end: number;
  readonly open: Open;
  at: number;
  /** Whether a value can start here, so that a quote or bracket is one. */
  fresh: boolean;
  /** How far the line is indented. */
  indent: number;
}

/**
 * What is open at an offset. Made for explaining texts that are no YAML, where nothing can be exact: it knows quotes, brackets, comments
 * and block scalars, and is linear.
 */
export function openAt(source: string, end: number): Open {
  const scan: Scan = { source, end, open: { quote: undefined, brackets: [] }, at: 0, fresh: true, indent: 0 };
  startLine(scan, 0);
  while (scan.at < end && scan.open.quote === undefined) step(scan);
  return scan.open;
}

function step(scan: Scan): void {
  const { source, open } = scan;
  const unit = source.charAt(scan.at);
  const inFlow = open.brackets.length > 0;
  if (unit === "\n") startLine(scan, scan.at + 1);
  else if (/\s/.test(unit)) scan.at += 1;
  else if (unit === "#" && /\s|^$/.test(source.charAt(scan.at - 1))) scan.at = lineEnd(source, scan.at);
  else if (scan.fresh && startsToken(unit, inFlow)) stepFresh(scan, unit);
  else if (inFlow && /[[{\]}]/.test(unit)) stepBracket(scan, unit);
  else stepPlain(scan, unit, inFlow);
}

function startsToken(unit: string, inFlow: boolean): boolean {
  return /["'[{&!]/.test(unit) || (!inFlow && /[|>]/.test(unit));
}

/** At the start of a value that is no plain scalar. */
function stepFresh(scan: Scan, unit: string): void {
  if (unit === '"' || unit === "'") skipQuoted(scan, unit);
  else if (unit === "[" || unit === "{") stepBracket(scan, unit);
  else if (unit === "|" || unit === ">") skipBlock(scan);
  else skipWord(scan);
}

function stepBracket(scan: Scan, unit: string): void {
  const opens = unit === "[" || unit === "{";
  if (opens) scan.open.brackets.push(scan.at);
  else scan.open.brackets.pop();
  scan.at += 1;
  scan.fresh = opens;
}

/** Skips an anchor or a tag, after which a value can start. */
function skipWord(scan: Scan): void {
  while (/[^\s,[\]{}]/.test(scan.source.charAt(scan.at))) scan.at += 1;
}

/** Inside a plain scalar, or at an indicator: after `: `, `- `, `? ` and, in brackets, `,` a value can start. */
function stepPlain(scan: Scan, unit: string, inFlow: boolean): void {
  const spaced = /^\s?$/.test(scan.source.charAt(scan.at + 1));
  const indicator =
    (unit === ":" && (spaced || inFlow)) || ((unit === "-" || unit === "?") && spaced && scan.fresh) || (unit === "," && inFlow);
  scan.fresh = indicator;
  scan.at += 1;
}

function skipQuoted(scan: Scan, quote: string): void {
  const { source } = scan;
  let at = scan.at + 1;
  for (; at < scan.end; at++) {
    const unit = source.charAt(at);
    if (unit === "\\" && quote === '"') at += 1;
    else if (unit === quote && quote === "'" && source.charAt(at + 1) === "'") at += 1;
    else if (unit === quote) break;
  }
  if (at >= scan.end) scan.open.quote = scan.at;
  scan.at = at + 1;
  scan.fresh = false;
}

/** Skips the lines of a block scalar: the empty ones and those that are indented more than the line of its header. */
function skipBlock(scan: Scan): void {
  const { source, indent } = scan;
  let next = lineEnd(source, scan.at) + 1;
  while (next < source.length) {
    const end = lineEnd(source, next);
    let column = 0;
    while (source.charCodeAt(next + column) === 32) column += 1;
    if (next + column < end && column <= indent) break;
    next = end + 1;
  }
  startLine(scan, Math.min(next, source.length));
}

function startLine(scan: Scan, start: number): void {
  let column = 0;
  while (scan.source.charCodeAt(start + column) === 32) column += 1;
  scan.at = start + column;
  scan.indent = column;
  scan.fresh = true;
}

function lineEnd(source: string, from: number): number {
  const lineFeed = source.indexOf("\n", from);
  return lineFeed < 0 ? source.length : lineFeed;
}
