import type { TypeUse } from "../graph/definitions.js";
import type { LhType } from "../types/lh-type.js";
import { invariant } from "../util/invariant.js";

/** The type of a use in a checked project, where there is always one. */
export function declaredType(use: TypeUse): LhType {
  invariant(use.type !== undefined, "every type of a checked project is known");
  return use.type;
}
