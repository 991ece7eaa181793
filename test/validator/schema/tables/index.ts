import { MISTAKES_IN_DOCUMENTS } from "./in-documents.js";
import { MISTAKES_IN_SCALARS } from "./in-scalars.js";
import { MISTAKES_IN_STEPS } from "./in-steps.js";
import { MISTAKES_IN_YAML } from "./in-yaml.js";
import type { Mistake } from "./mistake.js";

/** Every file with one mistake. */
export const MISTAKES: readonly Mistake[] = [...MISTAKES_IN_DOCUMENTS, ...MISTAKES_IN_STEPS, ...MISTAKES_IN_SCALARS, ...MISTAKES_IN_YAML];
