import type { Report } from "../../diagnostics/collector.js";
import type { SourceFile } from "../../source/source-file.js";
import { startOfText } from "./characters.js";

/** The first directive (`%YAML`, `%TAG` …) of a YAML text: a line with `%` before a document, at the start or after `...`. */
export function findDirective(file: SourceFile): Report | undefined {
  const { text } = file;
  let start = startOfText(text);
  if (!text.startsWith("%", start) && !text.includes("\n%", start)) return undefined;
  let betweenDocuments = true;
  while (start < text.length) {
    const lineFeed = text.indexOf("\n", start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    const line = text.slice(start, end);
    if (betweenDocuments && line.startsWith("%")) {
      const message = "Directives (`%…`) are not supported.";
      return {
        code: "unexpected-directive",
        message,
        help: "Delete the line; YAML 1.2 is understood.",
        span: { file, start, end: start + line.trimEnd().length },
      };
    }
    if (/^\.\.\.(?=\s|$)/.test(line)) betweenDocuments = true;
    else if (!/^\s*(#|$)/.test(line)) betweenDocuments = false;
    start = end + 1;
  }
  return undefined;
}
