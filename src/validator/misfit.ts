import type { Assignment } from "../graph/assignment.js";
import { typeOf } from "../graph/infer.js";
import { fits } from "../types/assignable.js";
import { castability } from "../types/casts.js";
import type { Literal } from "../types/literal.js";
import { NEWEST, isPrimitive, primitive, printType, type LhType, type ValueType } from "../types/lh-type.js";
import { isSound } from "./soundness.js";

/** The type of a value that does not fit where `target` is declared; undefined if it fits, can't be told, or is reported already. */
export function misfit(target: LhType | undefined, value: Assignment): ValueType | undefined {
  if (target === undefined || !isSound(value)) return undefined;
  const source = typeOf(value);
  if (value.kind === "literal" && value.cast === undefined) return literalFits(target, value.value) ? undefined : source;
  return source.kind === "unknown" || fits(target, source) ? undefined : source;
}

/** A literal is judged by all its parts: an empty one inside says nothing of its type. */
function literalFits(target: LhType, literal: Literal): boolean {
  switch (literal.kind) {
    case "null":
      return true;
    case "array":
      return target.kind === "array" && literal.items.every((item) => literalFits(target.element, item));
    case "map":
      return (
        target.kind === "map" && literal.entries.every(({ key, value }) => literalFits(target.key, key) && literalFits(target.value, value))
      );
    case "struct":
      return (
        target.kind === "struct" &&
        target.name === literal.name &&
        (target.version === literal.version || target.version === NEWEST || literal.version === NEWEST)
      );
    default:
      return fits(target, primitive(literal.kind));
  }
}

/** A type as a message names it, in quotes: `"int"`, `masked "str"`, `"order@3"`. */
export function named(type: ValueType): string {
  return `${"masked" in type ? "masked " : ""}"${printType(type)}"`;
}

/** What to do about a value of the wrong type: convert it where a conversion exists, else give another. */
export function misfitHelp(target: LhType, source: ValueType, written: string | undefined): string {
  const convertible = isPrimitive(source) && target.kind === "primitive" && castability(source, target) === "explicit";
  if (convertible && written !== undefined) return `Convert it: \${ ${target.name}(${written}) }.`;
  return `Give a value of type ${named(target)}.`;
}

/** An expression as it stands in the file, in one line and without the dollar sign of a short reference; undefined for a long one, for a constant, and for a message of a request. */
export function writtenText(value: Assignment): string | undefined {
  if (value.kind === "literal") return undefined;
  const { file, start, end } = value.origin;
  const text = file.text.slice(start, end).replace(/\s+/g, " ").replace(/^\$/, "");
  return text.length > 60 || /^\{ ?"/.test(text) ? undefined : text;
}
