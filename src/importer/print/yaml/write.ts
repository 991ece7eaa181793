import type { Yaml, YamlEntry, YamlList, YamlMap } from "./node.js";
import { isPlain, printComment, printProse, printScalar } from "./scalars.js";

/** The longest line that brackets and braces make. */
const WIDTH = 100;
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
  if (node.kind === "map") for (const entry of node.entries) addEntry(entry, column, lines);
  else for (const item of node.items) addItem(item, column, lines);
  return lines;
}

function addEntry(entry: YamlEntry, column: number, lines: string[]): void {
  const { value, comments = [] } = entry;
  for (const comment of comments) lines.push(printComment(comment));
  const name = keyText(entry);
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
  if (node.kind === "scalar") return printProse(node) === undefined && isPlain(node, "block") === isPlain(node, "flow");
  if (isEmpty(node)) return true;
  if (node.block === true) return false;
  if (node.kind === "list") return node.items.every(goesInline);
  return node.entries.every(({ value, comments = [] }) => comments.length === 0 && goesInline(value));
}

function flowText(node: Yaml): string {
  if (node.kind === "scalar") return printScalar(node, "flow");
  if (node.kind === "list") return `[${node.items.map(flowText).join(", ")}]`;
  if (node.entries.length === 0) return "{}";
  const entries = node.entries.map((entry) => `${keyText(entry)}: ${flowText(entry.value)}`);
  return `{ ${entries.join(", ")} }`;
}

function keyText({ key, plain }: YamlEntry): string {
  return printScalar({ kind: "scalar", text: key, style: plain === true ? "plain" : "text" }, "flow");
}
