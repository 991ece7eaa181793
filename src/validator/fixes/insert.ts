import type { TextEdit } from "../../diagnostics/diagnostic.js";
import type { SourceMapping, SourceNode } from "../../source/tree.js";
import { endOf } from "./locate.js";
import { breakOf, edit, inJson, isBare, isFlow, isJson, lineEnd, lineStart } from "./text.js";

/** The edit that adds an entry behind the last of a mapping, or behind the one with the key `after`; `value` is as YAML and JSON both write it. */
export function insertEntry(mapping: SourceMapping, key: string, value: string, after?: string): TextEdit | undefined {
  const { file, start, end } = mapping.span;
  const written = isJson(file) ? `${JSON.stringify(key)}: ${inJson(value)}` : `${key}: ${value}`;
  const last = mapping.entries.find((entry) => entry.key.text === after) ?? mapping.entries.at(-1);
  if (last === undefined) return isFlow(mapping) ? edit(file, start, end, isJson(file) ? `{${written}}` : `{ ${written} }`) : undefined;
  const finish = endOf(last);
  if (isFlow(mapping)) return edit(file, finish, finish, `,${gapBefore(last.key)}${written}`);
  const first = mapping.entries[0]?.key.span.start ?? start;
  const begin = lineStart(file, first);
  const indent = file.text.slice(begin, first).replace(/[^\t]/g, " ");
  return insertLine(last.value, finish, `${indent}${written}`);
}

/** The edit that adds a line behind what ends there. */
function insertLine({ span: { file } }: SourceNode, finish: number, line: string): TextEdit | undefined {
  if (file.text[finish - 1] === "\n") return edit(file, finish, finish, `${line}${breakOf(file)}`);
  const colon = /^[ \t]*:/.exec(file.text.slice(finish))?.[0].length ?? 0;
  if (!isBare(file, finish + colon)) return undefined;
  const at = lineEnd(file, finish);
  return edit(file, at, at, `${breakOf(file)}${line}`);
}

/** The blanks and breaks in front of a key. */
function gapBefore({ span: { file, start } }: SourceNode): string {
  const gap = /[ \t\r\n]*$/.exec(file.text.slice(0, start))?.[0] ?? "";
  return gap.includes("\n") || gap !== "" ? gap : " ";
}

/** The edit that adds an item in front of another in a list without brackets. */
export function insertItemBefore(item: SourceNode, written: string): TextEdit | undefined {
  const { file, start } = item.span;
  const begin = lineStart(file, start);
  const lead = /^[ \t]*- +$/.exec(file.text.slice(begin, start))?.[0];
  return lead === undefined ? undefined : edit(file, start, start, `${written}${breakOf(file)}${lead}`);
}
