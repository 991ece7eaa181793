import type { Yaml, YamlEntry, YamlList, YamlMap, YamlScalar } from "./node.js";
import { isPlain, printComment, printProse, printScalar, type ScalarPlace } from "./scalars.js";

/** The longest line that brackets and braces make. */
const WIDTH = 100;
/** How many mappings may stand inside each other on one line, and how many keys one may have that has another one inside. */
const DEEPEST = 2;
const MOST_BESIDE = 2;
const INDENT = "  ";

/** A mapping as a document: lines of YAML, each with its line break. */
export function writeYaml(document: YamlMap): string {
  return blockLines(document, 0)
    .map((line) => `${line}\n`)
    .join("");
}

/** The lines of a mapping or list with an entry a line, not indented; `column` is where they will stand. */
function blockLines(node: YamlList | YamlMap, column: number): readonly string[] {
  const lines: string[] = [];
  if (node.kind === "map") for (const entry of asOneDoes(node, column).entries) addEntry(entry, column, lines);
  else for (const item of node.items) addItem(item, column, lines);
  return lines;
}

/** The mapping with all mappings in it on lines of their own, if one of them is and they are to look alike. */
function asOneDoes(node: YamlMap, column: number): YamlMap {
  if (node.alike !== true) return node;
  const isTall = (entry: YamlEntry): boolean => inlineText(entry.value, column + keyText(entry, "block").length + 2) === undefined;
  if (!node.entries.some(isTall)) return node;
  const spread = (value: Yaml): Yaml => (value.kind === "map" ? { ...value, block: true } : value);
  return { kind: "map", entries: node.entries.map((entry): YamlEntry => ({ ...entry, value: spread(entry.value) })) };
}

function addEntry(entry: YamlEntry, column: number, lines: string[]): void {
  const { value, comments = [] } = entry;
  for (const comment of comments) lines.push(printComment(comment));
  const name = keyText(entry, "block");
  const inline = inlineText(value, column + name.length + 2);
  if (inline !== undefined) {
    lines.push(`${name}: ${inline}`);
    return;
  }
  const [header, ...rest] = value.kind === "scalar" ? (printProse(value) ?? []) : ["", ...blockLines(value, column + INDENT.length)];
  lines.push(header === "" ? `${name}:` : `${name}: ${header}`);
  for (const line of rest) lines.push(indented(line));
}

function addItem(item: Yaml, column: number, lines: string[]): void {
  const inline = inlineText(item, column + 2);
  if (inline !== undefined) {
    lines.push(`- ${inline}`);
    return;
  }
  const [first = "", ...rest] = item.kind === "scalar" ? (printProse(item) ?? []) : blockLines(item, column + INDENT.length);
  lines.push(`- ${first}`);
  for (const line of rest) lines.push(indented(line));
}

function indented(line: string): string {
  return line === "" ? line : INDENT + line;
}

/** The node on the line that it begins on, or undefined when it wants lines of its own. */
function inlineText(node: Yaml, column: number): string | undefined {
  if (node.kind === "scalar") return printProse(node) === undefined ? printScalar(node, "block") : undefined;
  if (isEmpty(node)) return node.kind === "map" ? "{}" : "[]";
  if (!goesInline(node)) return undefined;
  const text = flowText(node);
  return column + text.length <= WIDTH ? text : undefined;
}

function isEmpty(node: YamlList | YamlMap): boolean {
  return (node.kind === "map" ? node.entries : node.items).length === 0;
}

/** Whether nothing in it must be in block style, and nothing would need quotes only for the brackets around it. */
function goesInline(node: Yaml): boolean {
  if (node.kind === "scalar") return printProse(node) === undefined && isInlineScalar(node);
  if (isEmpty(node)) return true;
  if (node.block === true) return false;
  if (node.kind === "list") return node.items.every(goesInline);
  if (node.dense !== true && isCrowded(node)) return false;
  return node.entries.every((entry) => (entry.comments ?? []).length === 0 && isInlineScalar(keyOf(entry)) && goesInline(entry.value));
}

function isInlineScalar(scalar: YamlScalar): boolean {
  return scalar.quotable === true || isPlain(scalar, "block") === isPlain(scalar, "flow");
}

/** Whether a reader would get lost in it on one line. */
function isCrowded(node: YamlMap): boolean {
  const depth = depthOf(node);
  return depth > DEEPEST || (depth > 1 && node.entries.length > MOST_BESIDE);
}

/** How many mappings stand inside each other; lists begin anew. */
function depthOf(node: Yaml): number {
  if (node.kind !== "map" || node.entries.length === 0) return 0;
  return 1 + Math.max(...node.entries.map(({ value }) => depthOf(value)));
}

function flowText(node: Yaml): string {
  if (node.kind === "scalar") return printScalar(node, "flow");
  if (node.kind === "list") return `[${node.items.map(flowText).join(", ")}]`;
  if (node.entries.length === 0) return "{}";
  const entries = node.entries.map((entry) => `${keyText(entry, "flow")}: ${flowText(entry.value)}`);
  return `{ ${entries.join(", ")} }`;
}

function keyText(entry: YamlEntry, place: ScalarPlace): string {
  return printScalar(keyOf(entry), place);
}

function keyOf({ key, plain }: YamlEntry): YamlScalar {
  return { kind: "scalar", text: key, style: plain === true ? "plain" : "text" };
}
