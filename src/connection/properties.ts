/** What a properties file says, or the first place where it is not one. */
export type Properties =
  | { readonly ok: true; readonly values: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly line: number; readonly message: string };

const ESCAPES: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r", f: "\f" };
const REFERENCE = /\$\{([^}]*)\}/g;
const MOST_EXPANSIONS = 20;

/**
 * Reads the syntax of Java's properties files: `key=value`, `key: value` or `key value`, comments with `#` or `!`, lines continued by a
 * backslash at their end, `\t \n \r \f \uXXXX` and any other escaped character. Of a repeated key the last counts.
 */
export function parseProperties(text: string): Properties {
  const values = new Map<string, string>();
  for (const { line, number } of logicalLines(text)) {
    const { key, value } = split(line);
    const badEscape = /(?<!\\)(?:\\\\)*\\u(?![0-9a-fA-F]{4})/.test(line);
    if (badEscape) return { ok: false, line: number, message: "\\u needs four hexadecimal digits" };
    values.set(unescape(key), unescape(value));
  }
  return { ok: true, values };
}

/**
 * A value with its `${…}` filled in, as `lhctl` does: from the file's own keys, else from the environment, else with nothing.
 * Undefined when references go round in a circle.
 */
export function expand(value: string, lookUp: (name: string) => string | undefined): string | undefined {
  let expanded = value;
  for (let round = 0; round < MOST_EXPANSIONS; round++) {
    const next = expanded.replace(REFERENCE, (_, name: string) => lookUp(name) ?? "");
    if (next === expanded) return expanded;
    expanded = next;
  }
  return undefined;
}

/** Lines without comments and blank ones; a line that ends with an odd number of backslashes goes on in the next. */
function* logicalLines(text: string): Generator<{ readonly line: string; readonly number: number }> {
  let begun = "";
  let start = 0;
  for (const [index, raw] of text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    const trimmed = raw.replace(/^[ \t\f]+/, "");
    if (begun === "") {
      if (trimmed === "" || trimmed.startsWith("#") || trimmed.startsWith("!")) continue;
      start = index + 1;
    }
    const goesOn = (/\\*$/.exec(trimmed)?.[0].length ?? 0) % 2 === 1;
    begun += goesOn ? trimmed.slice(0, -1) : trimmed;
    if (goesOn) continue;
    if (begun !== "") yield { line: begun, number: start };
    begun = "";
  }
  if (begun !== "") yield { line: begun, number: start };
}

/** The key ends at the first `=`, `:` or white space that is not escaped. */
function split(line: string): { readonly key: string; readonly value: string } {
  const key = /^(?:\\.|[^\\=: \t\f])*/.exec(line)?.[0] ?? "";
  const value = line.slice(key.length).replace(/^[ \t\f]*[=:]?[ \t\f]*/, "");
  return { key, value };
}

function unescape(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, hex: string | undefined, character: string) =>
    hex === undefined ? (ESCAPES[character] ?? character) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
