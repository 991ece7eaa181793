import type { Span } from "../../source/span.js";
import { entryOf, type SourceNode } from "../../source/tree.js";
import { pathTo } from "./locate.js";

/** What stands for a value until somebody has written one. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  str: '"TODO"',
  int: "0",
  double: "0.0",
  bool: "false",
  json_obj: "{}",
  json_arr: "[]",
};

/** A value that fits the type of what is declared with this name, beside the one that is declared at `span`. */
export function placeholderFor(name: string, span: Span, rootsOf: (file: Span["file"]) => readonly SourceNode[]): string | undefined {
  for (const root of rootsOf(span.file)) {
    const last = pathTo(root, span.start).at(-1);
    if (last?.kind !== "entry") continue;
    const declared = entryOf(last.holder, name)?.value;
    return declared && standIn(declared);
  }
  return undefined;
}

/** A value that fits a declaration: `str`, or `{ type: str, … }`. */
export function standIn(declared: SourceNode): string | undefined {
  const type = declared.kind === "mapping" ? entryOf(declared, "type")?.value : declared;
  if (type?.kind !== "scalar") return undefined;
  return type.text.startsWith("array<") ? "[]" : type.text.startsWith("map<") ? "{}" : STANDS_FOR[type.text];
}

/** The type that is written in a declaration, if it is a word. */
export function typeOf(declared: SourceNode | undefined): string | undefined {
  const type = declared?.kind === "mapping" ? entryOf(declared, "type")?.value : declared;
  return type?.kind === "scalar" ? type.text : undefined;
}
