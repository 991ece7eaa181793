import type { SourceNode } from "../../source/tree.js";

const NUMBER = /^[-+]?(?:[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF))$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;

/**
 * The same as plain data, for a JSON Schema validator: plain scalars by the core schema of YAML 1.2, all others as text. Only the type of a
 * number is to be relied on: an integer over 2⁵³ is not exact. A new value each time.
 */
export function toPlainData(node: SourceNode): unknown {
  switch (node.kind) {
    case "scalar":
      return node.style === "plain" ? plainValue(node.text) : node.text;
    case "sequence": {
      const items: unknown[] = [];
      for (const item of node.items) items.push(toPlainData(item));
      return items;
    }
    case "mapping": {
      const data: Record<string, unknown> = {};
      for (const entry of node.entries) data[entry.key.text] = toPlainData(entry.value);
      return data;
    }
  }
}

function plainValue(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0);
  if (first < 58) return first < 43 ? text : numberOr(text); // + - . digits
  if (text.length > 5) return text;
  switch (text) {
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
    case "":
    case "~":
    case "null":
    case "Null":
    case "NULL":
      return null;
    default:
      return text;
  }
}

function numberOr(text: string): number | string {
  if (!NUMBER.test(text)) return NOT_A_NUMBER.test(text) ? Number.NaN : text;
  const negative = text.startsWith("-");
  const digits = negative || text.startsWith("+") ? text.slice(1) : text;
  const amount = /^\.i/i.test(digits) ? Infinity : Number(digits);
  return negative ? -amount : amount;
}
