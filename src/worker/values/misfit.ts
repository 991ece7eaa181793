import { printShape, type Shape } from "./shape.js";

/** Where a value stands, for messages: `input "order"`, `output`, and the path inside it. */
export interface Place {
  readonly what: string;
  readonly path: string;
  readonly masked: boolean;
}

/** A value that is not of its declared type. The message never shows a masked value. */
export class Misfit extends Error {
  override readonly name = "Misfit";
}

/** The place of a part: a field, an index or a key. */
export function inside(place: Place, step: string, masked = false): Place {
  return { what: place.what, path: place.path + step, masked: place.masked || masked };
}

/** @throws Misfit, always; `came` is what came instead of the type, as text, and left out when the place is masked. */
export function misfit(place: Place, expected: Shape | "void", came: string): never {
  misfitText(place, `expected ${printShape(expected)}`, came);
}

/** @throws Misfit, always. */
export function misfitText(place: Place, complaint: string, came: string): never {
  const where = place.path === "" ? place.what : `${place.what}, at ${place.path.replace(/^\./, "")}`;
  throw new Misfit(`${where}: ${complaint}, got ${place.masked && came !== "null" ? "another value (masked)" : came}`);
}

const LONGEST = 60;

/** A short text for a value in a message. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case "string":
      return `the string ${cut(JSON.stringify(value))}`;
    case "bigint":
      return `the bigint ${cut(String(value))}`;
    case "number":
      return `the number ${value}`;
    case "boolean":
      return String(value);
    case "object":
      return value === null ? "null" : shownObject(value);
    default:
      return value === undefined ? "undefined" : `a ${typeof value}`;
  }
}

function shownObject(value: object): string {
  if (Array.isArray(value)) return "an array";
  const prototype: unknown = Object.getPrototypeOf(value);
  const name = typeof prototype === "object" && prototype !== null ? prototype.constructor.name : "Object";
  return name === "Object" ? "an object" : `a ${name}`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
