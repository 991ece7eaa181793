import type { TextEdit } from "../../diagnostics/diagnostic.js";
import type { SourceFile } from "../../source/source-file.js";
import type { SourceNode } from "../../source/tree.js";

/** Whether a mapping or list is written with brackets. */
export function isFlow({ span: { file, start } }: SourceNode): boolean {
  const first = file.text[start];
  return first === "{" || first === "[";
}

export function isJson({ path }: SourceFile): boolean {
  return path.endsWith(".json");
}

/** The line break of a file. */
export function breakOf({ text }: SourceFile): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** Where the line of an offset begins; behind a byte order mark. */
export function lineStart({ text }: SourceFile, offset: number): number {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return start === 0 && text.startsWith("\uFEFF") ? 1 : start;
}

/** Where the line of an offset ends, without its break. */
export function lineEnd({ text }: SourceFile, offset: number): number {
  const found = text.indexOf("\n", offset);
  const end = found < 0 ? text.length : found;
  return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}

/** Behind the break of the line of an offset, if it has one. */
export function nextLine({ text }: SourceFile, offset: number): number {
  const found = text.indexOf("\n", offset);
  return found < 0 ? text.length : found + 1;
}

/** The edit that writes a text in place of a stretch. */
export function edit(file: SourceFile, start: number, end: number, text: string): TextEdit {
  return { span: { file, start, end }, text };
}

/** Whether a line has nothing, or a comment alone, from an offset on. */
export function isBare(file: SourceFile, from: number): boolean {
  return /^[ \t]*(?:#.*)?$/.test(file.text.slice(from, lineEnd(file, from)));
}

/** Whether a stretch has an anchor or an alias: what is written there may be meant elsewhere too. */
export function isShared({ text }: SourceFile, start: number, end: number): boolean {
  return /(?:^|[\s,[{])[&*][^\s&*]/.test(text.slice(start, end));
}

/** A text as a value in JSON: as it is, if it is one already. */
export function inJson(text: string): string {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return JSON.stringify(text);
  }
}
