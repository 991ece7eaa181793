/** 1-based line and column; columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A file's text and where its lines start. `path` is as the caller gave it and is only ever shown, never opened. */
export class SourceFile {
  #lineStarts: readonly number[] | undefined;

  constructor(
    readonly path: string,
    readonly text: string,
  ) {}

  /** The position of an offset (UTF-16 units); offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const starts = (this.#lineStarts ??= lineStartsOf(this.text));
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  }

  /** How many lines the text has; a final line break does not start another one that counts. */
  get lineCount(): number {
    const starts = (this.#lineStarts ??= lineStartsOf(this.text));
    return starts.length > 1 && starts.at(-1) === this.text.length ? starts.length - 1 : starts.length;
  }

  /** The text of a 1-based line without its line break; empty for a line that does not exist. */
  lineText(line: number): string {
    const starts = (this.#lineStarts ??= lineStartsOf(this.text));
    const start = starts[line - 1];
    if (start === undefined) return "";
    return this.text.slice(start, starts[line] ?? this.text.length).replace(/\r?\n$/, "");
  }
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
