import type { Assignment } from "../../../graph/assignment.js";

/** Where things stand, and what names stand for: nothing of the value itself. */
const ASIDE = new Set([
  "origin",
  "span",
  "handleSpan",
  "keySpan",
  "handle",
  "target",
  "elsewhere",
  "exact",
  "structs",
  "expected",
  "spawned",
]);

/** Whether two values are the same on the wire. */
export function sameValue(a: Assignment | undefined, b: Assignment | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && textOf(a) === textOf(b));
}

function textOf(value: Assignment): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (ASIDE.has(key)) return undefined;
    if (typeof part === "bigint") return `${part}n`;
    if (part instanceof Map) return [...part];
    if (key === "source") return (part as { readonly node?: { readonly name: string } }).node?.name;
    return part;
  });
}
