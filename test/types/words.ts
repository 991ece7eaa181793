import { EMPTY_ARRAY, EMPTY_MAP, NULL, UNKNOWN, VOID, type LhType, type ValueType } from "../../src/types/lh-type.js";
import { parseType } from "../../src/types/parse-type.js";

const WORDS: Readonly<Record<string, ValueType>> = {
  null: NULL,
  unknown: UNKNOWN,
  nothing: VOID,
  "empty-array": EMPTY_ARRAY,
  "empty-map": EMPTY_MAP,
};

/** The type that a word of the tables means: a declared one, `null`, `unknown`, `nothing`, `empty-array`, `empty-map`; `!` behind it masks. */
export function type(word: string): ValueType {
  return WORDS[word] ?? declared(word);
}

export function declared(word: string): LhType {
  const parsed = parseType(word.replace(/!$/, ""));
  if (parsed === undefined) throw new Error(`No type: ${word}`);
  return word.endsWith("!") ? { ...parsed.type, masked: true } : parsed.type;
}

/** A table whose first line names the columns and whose other lines start with the row's name, without its layout; words have no blanks. */
export function table(text: string): string[] {
  return linesOf(text).map((words) => words.join(" "));
}

/** The same table with every cell filled in by `judge`: `expect(filledIn(TABLE, judge)).toEqual(table(TABLE))` shows the rows that differ. */
export function filledIn(text: string, judge: (row: string, column: string) => string): string[] {
  const [columns = [], ...rows] = linesOf(text);
  return [columns.join(" "), ...rows.map(([row = ""]) => [row, ...columns.map((column) => judge(row, column))].join(" "))];
}

function linesOf(text: string): string[][] {
  const lines = text.trim().split("\n");
  return lines.map((line) => line.trim().split(/\s+/));
}
