/** Code as prettier lays it out: on one line where it fits into 80 columns, else broken. */
export type Code =
  | string
  | { readonly array: readonly Code[]; /** Broken even where it would fit. */ readonly open?: boolean }
  | { readonly object: readonly Member[]; readonly open?: boolean }
  | { readonly getter: string }
  | { readonly of: Code; readonly as: string };

/** A member of an object literal; the key is code. */
export interface Member {
  readonly key: string;
  readonly value: Code;
}

export const WIDTH = 80;
/** Behind a shorter key a line break would win nothing. */
const BREAKABLE_KEY = 5;

/** The code at this indent, where `before` columns of its first line are taken and `after` columns follow on its last one. */
export function layOut(code: Code, indent: number, before: number, after = 1): string {
  const flat = flatten(code);
  if (flat !== undefined && before + flat.length + after <= WIDTH) return flat;
  if (typeof code === "string") return code;
  if ("of" in code) return `${layOut(code.of, indent, before, after + code.as.length + 4)} as ${code.as}`;
  const outer = " ".repeat(indent);
  const inner = " ".repeat(indent + 2);
  if ("getter" in code) return `{\n${inner}get struct() {\n${inner}  return ${code.getter};\n${inner}},\n${outer}}`;
  if ("array" in code) {
    if (code.open) return brokenArray(code.array, indent);
    // An object of an array that is broken is broken too: that way the width makes no difference to a formatter.
    return brokenArray(code.array.map(opened), indent);
  }
  return `{\n${code.object.map((member) => `${inner}${layOutMember(member, indent + 2)},\n`).join("")}${outer}}`;
}

/** Where a type stands: how deep, and how many columns of its first and last line are taken. */
export interface Place {
  readonly indent: number;
  readonly before: number;
  readonly after: number;
}

/** `Name<A, B>`, broken where it does not fit; `args` are laid out for their places. */
export function layOutGeneric(name: string, args: readonly ((place: Place) => string)[], place: Place): string {
  const flat = `${name}<${args.map((arg) => arg(FREE)).join(", ")}>`;
  if (place.before + flat.length + place.after <= WIDTH) return flat;
  const indent = place.indent + 2;
  const lines = args.map(
    (arg, index) => `${" ".repeat(indent)}${arg({ indent, before: indent, after: index === args.length - 1 ? 0 : 1 })}`,
  );
  return `${name}<\n${lines.join(",\n")}\n${" ".repeat(place.indent)}>`;
}

/** `head = type;`, broken after the sign where the first line of the type does not fit behind it. */
export function layOutAlias(head: string, type: (place: Place) => string): string {
  const text = type({ indent: 0, before: head.length + " = ".length, after: 1 });
  const [first = ""] = `${text}${text.includes("\n") ? "" : ";"}`.split("\n");
  if (head.length + " = ".length + first.length <= WIDTH) return `${head} = ${text};\n`;
  return `${head} =\n  ${type({ indent: 2, before: 2, after: 1 })};\n`;
}

/** A place where everything fits. */
const FREE: Place = { indent: 0, before: -Infinity, after: 0 };

function brokenArray(items: readonly Code[], indent: number): string {
  const inner = " ".repeat(indent + 2);
  return `[\n${items.map((item) => `${inner}${layOut(item, indent + 2, indent + 2)},\n`).join("")}${" ".repeat(indent)}]`;
}

function layOutMember({ key, value }: Member, indent: number): string {
  const before = indent + key.length + 2;
  if (typeof value === "string" && before + value.length + 1 > WIDTH && /^["']|\./.test(value) && key.length >= BREAKABLE_KEY)
    return `${key}:\n${" ".repeat(indent + 2)}${value}`;
  return `${key}: ${layOut(value, indent, before)}`;
}

function opened(code: Code): Code {
  return typeof code !== "string" && "object" in code ? { ...code, open: true } : code;
}

/** On one line, or undefined for what must be broken. */
function flatten(code: Code): string | undefined {
  if (typeof code === "string") return code;
  if ("getter" in code) return undefined;
  if ("of" in code) {
    const flat = flatten(code.of);
    return flat === undefined ? undefined : `${flat} as ${code.as}`;
  }
  if ("array" in code) {
    if (code.open) return undefined;
    const items = code.array.map(flatten);
    return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
  }
  if (code.object.length === 0) return "{}";
  if (code.open) return undefined;
  const members = code.object.map(({ key, value }) => {
    const flat = flatten(value);
    return flat === undefined ? undefined : `${key}: ${flat}`;
  });
  return members.includes(undefined) ? undefined : `{ ${members.join(", ")} }`;
}
