import type { Primitive } from "./lh-type.js";

/** The types of the fields of a form. */
export const FORM_FIELD_TYPES: readonly Primitive[] = ["str", "int", "double", "bool"];
