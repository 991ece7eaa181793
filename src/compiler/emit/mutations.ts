import type { Mutation } from "../../graph/workflow.js";
import type { JsonObject } from "../../wire/definition.js";
import { emitAssignment, emitLhPath } from "./assignments.js";

/** A `VariableMutation`; ASSIGN is the wire's zero and not written. */
export function emitMutation({ variable, path, operation, value }: Mutation): JsonObject {
  return {
    lhsName: variable.target?.name ?? variable.name,
    ...(path?.kind === "json" && { lhsJsonPath: path.text }),
    ...(operation !== "ASSIGN" && { operation }),
    rhsAssignment: emitAssignment(value),
    ...(path?.kind === "lh" && { lhsLhPath: emitLhPath(path.selectors) }),
  };
}
