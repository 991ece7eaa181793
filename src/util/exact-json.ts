/** JSON as JavaScript holds it, except that integers outside the safe range are bigint, so no digit is ever lost. */
export type ExactJson = null | boolean | number | bigint | string | readonly ExactJson[] | { readonly [key: string]: ExactJson };

export type Parsed = { readonly ok: true; readonly value: ExactJson } | { readonly ok: false; readonly message: string };
export type Written = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/** Nesting deeper than this is reported, never followed. */
const DEEPEST = 200;

/**
 * Reads JSON text. Integers (no fraction, no exponent) outside the safe range come as bigint; of duplicate keys the last counts.
 * Bad text, numbers beyond a double and nesting deeper than 200 are answered with a message that names the place.
 */
export function parseExactJson(text: string): Parsed {
  const reader = new Reader(text);
  try {
    return { ok: true, value: reader.document() };
  } catch (error) {
    if (error instanceof JsonProblem) return { ok: false, message: error.message };
    throw error;
  }
}

/**
 * Writes a value as JSON text: bigint as digits, `toJSON` honoured, undefined properties left out as `JSON.stringify` does.
 * What JSON cannot hold (NaN, functions, Maps, cycles, undefined in a list) is answered with a message that names the place.
 */
export function writeExactJson(value: unknown): Written {
  try {
    return { ok: true, text: write(value, "$", new Set()) };
  } catch (error) {
    if (error instanceof JsonProblem) return { ok: false, message: error.message };
    throw error;
  }
}

class JsonProblem extends Error {}

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
// oxlint-disable-next-line no-control-regex -- JSON forbids raw control characters in strings
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SPACE = /[ \t\r\n]*/y;
const WORDS = new Map<string, null | boolean>([
  ["null", null],
  ["true", true],
  ["false", false],
]);

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): ExactJson {
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail("text after the value");
    return value;
  }

  #value(depth: number): ExactJson {
    if (depth > DEEPEST) this.#fail(`nesting deeper than ${DEEPEST}`);
    this.#space();
    switch (this.#text[this.#at]) {
      case "{":
        return this.#object(depth);
      case "[":
        return this.#array(depth);
      case '"':
        return this.#string();
      default:
        return this.#scalar();
    }
  }

  #object(depth: number): ExactJson {
    const object: Record<string, ExactJson> = {};
    this.#at++;
    if (this.#take("}")) return object;
    do {
      this.#space();
      const key = this.#string();
      if (!this.#take(":")) this.#fail('expected ":"');
      // Defined, not assigned: a key named __proto__ is an ordinary key.
      Object.defineProperty(object, key, { value: this.#value(depth + 1), enumerable: true, configurable: true, writable: true });
    } while (this.#take(","));
    if (!this.#take("}")) this.#fail('expected "," or "}"');
    return object;
  }

  #array(depth: number): ExactJson {
    const items: ExactJson[] = [];
    this.#at++;
    if (this.#take("]")) return items;
    do items.push(this.#value(depth + 1));
    while (this.#take(","));
    if (!this.#take("]")) this.#fail('expected "," or "]"');
    return items;
  }

  #string(): string {
    const token = this.#match(STRING);
    if (token === undefined) this.#fail("expected a string in double quotes");
    return JSON.parse(token) as string;
  }

  #scalar(): ExactJson {
    for (const [word, value] of WORDS) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    const token = this.#match(NUMBER);
    if (token === undefined) this.#fail("expected a JSON value");
    const number = Number(token);
    if (/^-?\d+$/.test(token) && !Number.isSafeInteger(number)) return BigInt(token);
    if (!Number.isFinite(number)) this.#fail(`the number ${token} is out of range`);
    return number;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const token = pattern.exec(this.#text)?.[0];
    if (token !== undefined) this.#at += token.length;
    return token;
  }

  #take(character: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    this.#match(SPACE);
  }

  #fail(what: string): never {
    const before = this.#text.slice(0, this.#at).split("\n");
    throw new JsonProblem(`${what} at line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`);
  }
}

function write(value: unknown, path: string, above: Set<object>): string {
  switch (typeof value) {
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "bigint":
      return value.toString();
    case "number":
      if (!Number.isFinite(value)) throw new JsonProblem(`${path} is ${value}, which JSON has no number for`);
      return Object.is(value, -0) ? "-0" : String(value);
    case "object":
      return value === null ? "null" : writeObject(value, path, above);
    default:
      throw new JsonProblem(`${path} is ${typeof value === "undefined" ? "undefined" : `a ${typeof value}`}, which JSON cannot hold`);
  }
}

function writeObject(value: object, path: string, above: Set<object>): string {
  if ("toJSON" in value && typeof value.toJSON === "function") return write(value.toJSON(), path, above);
  if (above.has(value)) throw new JsonProblem(`${path} contains itself`);
  if (above.size > DEEPEST) throw new JsonProblem(`${path} is nested deeper than ${DEEPEST}`);
  const below = new Set(above).add(value);
  if (Array.isArray(value)) return `[${value.map((item, index) => write(item, `${path}[${index}]`, below)).join(",")}]`;
  if (value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) {
    throw new JsonProblem(`${path} is a ${value.constructor.name}, which JSON cannot hold`);
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${write(member, `${path}.${key}`, below)}`).join(",")}}`;
}
