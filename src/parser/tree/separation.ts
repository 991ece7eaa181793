/** The offset after blanks, line breaks and comments (and commas, if asked) from an offset on. */
function skipSeparation(source: string, start: number, commas: boolean): number {
  let at = start;
  for (;;) {
    const unit = source.charCodeAt(at);
    if (unit === 32 || unit === 9 || unit === 10 || unit === 13 || (commas && unit === 44)) {
      at += 1;
    } else if (unit === 35) {
      const lineFeed = source.indexOf("\n", at);
      at = lineFeed < 0 ? source.length : lineFeed;
    } else {
      return at;
    }
  }
}

/** The offset after an indicator (`-`, `:`) that follows after nothing but separation; else the offset given. Indicator 0: before a `:` or `?`. */
export function skipToIndicator(source: string, from: number, indicator: number): number {
  const at = skipSeparation(source, from, false);
  if (indicator === 0) return source.charCodeAt(at) === 58 || source.charCodeAt(at) === 63 ? at : from;
  return source.charCodeAt(at) === indicator ? at + 1 : from;
}

/** The offset after the bracket that closes a flow collection after its last child; else the offset given. */
export function skipToBracket(source: string, from: number, bracket: number): number {
  const at = skipSeparation(source, from, true);
  return source.charCodeAt(at) === bracket ? at + 1 : from;
}
