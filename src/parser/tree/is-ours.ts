import { startOfText } from "./characters.js";

const OUR_NAME = /\.wf\.(?:yaml|yml|json)$/;
const OUR_LINE = /^(?:apiVersion|"apiVersion"|'apiVersion')[ \t]*:[ \t]+["']?wfspec\//;
const OUR_PAIR = /^(?:apiVersion|"apiVersion"|'apiVersion')\s*:\s*["']?wfspec\//;

/** Enough for `"apiVersion": "wfspec/` and some space. */
const LONGEST_PAIR = 200;

/**
 * Whether a file is ours, without parsing it: by its name (`….wf.yaml`, `….wf.yml`, `….wf.json`), or because an `apiVersion` that starts
 * with `wfspec/` stands at the top level of its first document (of the first object, in a JSON array). Linear.
 */
export function looksLikeOurs(path: string, text: string): boolean {
  if (OUR_NAME.test(path)) return true;
  return text.includes("wfspec/") && startsOurDocument(text);
}

/** Whether a file may hold something else in JSON: it is called so or has no name of its own, and doesn't say that it is ours. */
export function mayBeForeignJson(path: string, text: string): boolean {
  const isJson = path.endsWith(".json") || (!/\.ya?ml$/.test(path) && /^\ufeff?\s*[[{]/.test(text));
  return isJson && !(text.includes("wfspec/") && startsOurDocument(text));
}

/** Looks at each line of the first document that is not indented. */
function startsOurDocument(text: string): boolean {
  let start = startOfText(text);
  let begun = false;
  while (start < text.length) {
    const lineFeed = text.indexOf("\n", start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    const line = text.slice(start, end);
    const marker = /^(?:---|\.\.\.)(?=\s|$)/.test(line);
    if (marker && begun) return false;
    const content = marker ? line.slice(3).trimStart() : line.trimStart();
    if (content !== "" && !/^[#%]/.test(content)) {
      if (!begun && /^[[{]/.test(content)) return startsOurBrackets(text, start + line.indexOf(content));
      if ((!begun || content === line) && OUR_LINE.test(content)) return true;
      begun = true;
    }
    start = end + 1;
  }
  return false;
}

/** Looks at the keys of the first mapping in brackets: JSON, or YAML in flow style. */
function startsOurBrackets(text: string, start: number): boolean {
  const level = text.charAt(start) === "[" ? 2 : 1;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charAt(at);
    if (depth === level && /["'a]/.test(unit) && OUR_PAIR.test(text.slice(at, at + LONGEST_PAIR))) return true;
    if (unit === '"' || unit === "'") at = closingQuote(text, at, unit);
    else if (unit === "{" || unit === "[") depth += 1;
    else if (unit === "}" || unit === "]") {
      depth -= 1;
      if (depth < level) return false;
    }
  }
  return false;
}

function closingQuote(text: string, opening: number, quote: string): number {
  let at = opening + 1;
  while (at < text.length && text.charAt(at) !== quote) at += text.charAt(at) === "\\" ? 2 : 1;
  return at;
}
