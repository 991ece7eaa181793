/** Classes of characters, for `CHARACTERS`. */
export const LETTER = 1;
export const DIGIT = 2;
export const QUOTE = 3;
export const SYMBOL = 4;
export const DOLLAR = 5;
export const BLANK = 6;

/** The class of each ASCII character; 0 (and beyond ASCII undefined) for those that no token starts with. */
export const CHARACTERS: Uint8Array = classify();

function classify(): Uint8Array {
  const table = new Uint8Array(128);
  const put = (characters: string, kind: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  put("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_", LETTER);
  put("0123456789", DIGIT);
  put(`'"`, QUOTE);
  put("()[],.+-*/<>=!", SYMBOL);
  put("$", DOLLAR);
  put(" \t\r\n", BLANK);
  return table;
}

const HYPHEN = 0x2d;

/** Whether a letter, digit or `_` stands at this place before `limit`. */
export function isWordAt(text: string, at: number, limit: number): boolean {
  const kind = at < limit ? CHARACTERS[text.charCodeAt(at)] : 0;
  return kind === LETTER || kind === DIGIT;
}

/** Where the name that starts at `at` ends, inner hyphens included; `at` itself when none starts there. */
export function nameEnd(text: string, at: number, limit: number): number {
  if (at >= limit || CHARACTERS[text.charCodeAt(at)] !== LETTER) return at;
  let end = at + 1;
  while (isWordAt(text, end, limit) || (text.charCodeAt(end) === HYPHEN && isWordAt(text, end + 1, limit))) end += 1;
  return end;
}

export type Keyword = "and" | "or" | "not" | "in" | "true" | "false" | "null";

/** The words that are never a name. */
export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map(
  (["and", "or", "not", "in", "true", "false", "null"] as const).map((word) => [word, word]),
);

/** Names that mean something else than a variable, somewhere; `var('…')` is the variable. */
const TAKEN: ReadonlySet<string> = new Set([...KEYWORDS.keys(), "steps", "threads", "output"]);

/** Whether a key or handle can stand after a `.` without quotes. */
export function isName(text: string): boolean {
  return text !== "" && nameEnd(text, 0, text.length) === text.length;
}

/** Whether a variable's name can stand alone, in every place. */
export function isVariableName(text: string): boolean {
  return isName(text) && !TAKEN.has(text);
}
