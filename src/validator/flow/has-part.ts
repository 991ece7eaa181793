import type { Assignment } from "../../graph/assignment.js";
import { visitAssignment } from "../../graph/walk.js";

/** Whether a value, or something that it is made of, is of some sort. */
export function hasPart(value: Assignment, test: (part: Assignment) => boolean): boolean {
  let found = false;
  visitAssignment(value, (part) => (found ||= test(part)));
  return found;
}
