import type { Mutation } from "../../graph/workflow.js";
import type { JsonObject } from "../../wire/definition.js";
import { emitAssignment } from "./assignments.js";

/** A `VariableMutation`; ASSIGN is the wire's zero and not written. */
export function emitMutation({ variable, jsonPath, operation, value }: Mutation): JsonObject {
  return {
    lhsName: variable.target?.name ?? variable.name,
    ...(jsonPath !== undefined && { lhsJsonPath: jsonPath }),
    ...(operation !== "ASSIGN" && { operation }),
    rhsAssignment: emitAssignment(value),
  };
}
