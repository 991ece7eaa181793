/** What is said about a mistake; `replacement` is a text for the stretch that mends it. */
export interface Words {
  readonly message: string;
  readonly help: string;
  readonly replacement?: string;
}

const LONGEST = 60;

/** A piece of source in double quotes, on one line and cut when it is long. */
export function quoted(text: string): string {
  const line = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `"${line.replace(/\s+/g, " ")}"`;
}

const noWord = (written: string, help: string): readonly [string, Words] => [
  written,
  { message: `${quoted(written)} does not exist in expressions.`, help },
];

const instead = (written: string, right: string): readonly [string, Words] => [
  written,
  { message: `${quoted(written)} is not an operator.`, help: `Write "${right}".`, replacement: right },
];

/** Spellings from other languages, a longer one before its beginning. */
const SPELLINGS: readonly (readonly [string, Words])[] = [
  instead("===", "=="),
  instead("!==", "!="),
  instead("=>", ">="),
  instead("=<", "<="),
  instead("<>", "!="),
  instead("&&", "and"),
  instead("||", "or"),
  ["=", { message: `"=" is not an operator.`, help: `Write "==" to compare; a "set" step assigns.`, replacement: "==" }],
  ["!", { message: `"!" is not an operator.`, help: `Write "not", as in "not approved".` }],
  ["++", { message: `"++" is not an operator.`, help: `Write "x + 1", and assign it with a "set" step.` }],
  noWord("+=", `Write "x + 1", and assign it with a "set" step.`),
  noWord("-=", `Write "x - 1", and assign it with a "set" step.`),
  noWord("&", `Write "and".`),
  noWord("|", `Write "or".`),
  noWord("??", `Use an "if" step that compares with null.`),
  noWord("?.", `Write "."; whether the value is null is asked with "!= null".`),
  noWord("?", `There is no "?:"; use an "if" step with "then" and "else".`),
  noWord(":", `There is no "?:"; use an "if" step with "then" and "else".`),
  noWord("%", `The server has no remainder; a task can compute it.`),
  noWord("^", `Write "**" for a power.`),
  noWord("~", `Write "null" for no value.`),
  noWord("`", `Write a text in single quotes; "format('Hi {0}', name)" puts values into it.`),
  noWord("{", `An expression cannot build a mapping; write the mapping in YAML, outside the expression.`),
  noWord("}", `Leave it out; an expression ends at the first "}" outside a text in quotes.`),
  noWord("“", `Write a text in plain quotes, 'like this'.`),
  noWord("”", `Write a text in plain quotes, 'like this'.`),
  noWord("‘", `Write a text in plain quotes, 'like this'.`),
  noWord("’", `Write a text in plain quotes, 'like this'.`),
  noWord(";", `A place holds one expression; steps follow each other in YAML.`),
];

/** The spelling of another language that stands at `at`, with what to say about it. */
export function wrongSpelling(text: string, at: number): { readonly length: number; readonly words: Words } | undefined {
  for (const [written, words] of SPELLINGS) if (text.startsWith(written, at)) return { length: written.length, words };
  return undefined;
}

/** Operators that are written as words elsewhere, and what they are here. */
const WORD_OPERATORS: ReadonlyMap<string, string> = new Map([
  ["and", "and"],
  ["or", "or"],
  ["in", "in"],
  ["is", "=="],
  ["eq", "=="],
  ["ne", "!="],
  ["lt", "<"],
  ["gt", ">"],
  ["contains", "x.contains(y)"],
  ["if", ""],
  ["then", ""],
  ["else", ""],
]);

/** What is said about a token (its text) that stands where an operator or the end should. */
export function unexpectedWords(found: string): Words {
  if (found === ")" || found === "]") return { message: `"${found}" closes nothing.`, help: `Leave it out, or open it before.` };
  if (found === ",") return { message: `"," has no place here.`, help: `Only arguments and the items of a list are separated with ",".` };
  if (found === "(") {
    return {
      message: `"(" follows a value without an operator.`,
      help: `Only functions and methods take "(", as in "int(x)" and "x.size()".`,
    };
  }
  const operator = WORD_OPERATORS.get(found.toLowerCase());
  if (operator === "") return { message: `${quoted(found)} is not an operator.`, help: `Use an "if" step with "then" and "else".` };
  if (operator !== undefined) {
    const words = { message: `${quoted(found)} is not an operator.`, help: `Write "${operator}".` };
    return operator === found.toLowerCase() ? { ...words, replacement: operator } : words;
  }
  return {
    message: `${quoted(found)} follows a value without an operator.`,
    help: `Write an operator such as "+", "==" or "and" before it; a text stands in quotes.`,
  };
}
