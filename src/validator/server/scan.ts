import type { Assignment } from "../../graph/assignment.js";
import { partsOf } from "../../graph/walk.js";
import { noVariable, variableFound, type World } from "./inference.js";
import type { Refusal } from "./seen.js";

/**
 * The server looks for the variables of a value before it looks at types, with one of two eyes, of which neither sees all: that for
 * conditions goes into everything but texts, and the other into nothing but texts and structs.
 */
export type Eye = "condition" | "value";

/** The first variable in a value that the server looks for and no thread declares. */
export function undeclaredIn(value: Assignment, eye: Eye, world: World): Refusal | undefined {
  if (value.kind === "variable" && variableFound(value.variable, world) === undefined) {
    return noVariable(value.variable.name, value.origin);
  }
  if (value.kind === "invalid" && value.unsaid?.kind === "path") return undeclaredIn(value.unsaid.of, eye, world);
  for (const part of openParts(value, eye)) {
    const found = undeclaredIn(part, eye, world);
    if (found !== undefined) return found;
  }
  return undefined;
}

function openParts(value: Assignment, eye: Eye): readonly Assignment[] {
  if (value.kind !== "invalid" || value.unsaid?.kind !== "assign") return isOpen(value.kind, eye) ? partsOf(value) : [];
  return eye === "condition" ? [value.unsaid.left, value.unsaid.right] : [];
}

function isOpen(kind: Assignment["kind"], eye: Eye): boolean {
  switch (kind) {
    case "struct":
      return true;
    case "format":
      return eye === "value";
    case "operation":
    case "comparison":
    case "size":
      return eye === "condition";
    default:
      return false;
  }
}
