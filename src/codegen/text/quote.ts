import { invariant } from "../../util/invariant.js";

/** Line and paragraph separators, C0 and C1 controls, bidi and zero-width characters, BOM, tag characters: what can hide or end a line. */
// oxlint-disable-next-line no-control-regex -- they are what is to be escaped
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** The string literal that stands for this text, whatever it is: one line of visible characters, quoted as prettier would. */
export function literal(text: string): string {
  const json = escapeUnseen(JSON.stringify(text));
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  if (doubles <= singles) return json;
  const inner = json.slice(1, -1).replaceAll(String.raw`\"`, '"');
  return `'${inner.replaceAll("'", String.raw`\'`)}'`;
}

/** An identifier that the caller made; anything that is none is a bug of ours and never becomes code. */
export function identifier(name: string): string {
  invariant(IDENTIFIER.test(name), `${JSON.stringify(name)} is an identifier`);
  return name;
}

/** The key of this name in an object literal or interface, which `__proto__` cannot be used as bare. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return IDENTIFIER.test(name) ? name : literal(name);
}

/** How the property of this name is read from `object`. */
export function propertyAccess(object: string, name: string): string {
  return IDENTIFIER.test(name) ? `${object}.${name}` : `${object}[${literal(name)}]`;
}

/** Text that may stand in a block comment: it cannot end the comment, be a tag or directive, or hide anything. Line breaks stay. */
export function commentText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => escapeUnseen(line.replaceAll("\t", "  ")).trimEnd())
    .join("\n")
    .trim()
    .replaceAll("*/", String.raw`*\/`)
    .replaceAll("@", String.raw`\@`)
    .replaceAll("///", String.raw`//\/`)
    .replace(/#(?=\s*source)/g, String.raw`\#`);
}

/** A JSDoc comment of these paragraphs, whose texts have been through `commentText`; nothing for none. */
export function docComment(paragraphs: readonly (string | undefined)[], indent = ""): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== undefined && paragraph !== "")
    .flatMap((paragraph, index) => [...(index === 0 ? [] : [""]), ...(paragraph ?? "").split("\n")]);
  const [only] = lines;
  if (only === undefined) return "";
  if (lines.length === 1) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}

function escapeUnseen(text: string): string {
  return text.replace(UNSEEN, escapeUnits).replace(LONE_SURROGATE, escapeUnits);
}

function escapeUnits(units: string): string {
  return Array.from({ length: units.length }, (_, index) => String.raw`\u${units.charCodeAt(index).toString(16).padStart(4, "0")}`).join(
    "",
  );
}
