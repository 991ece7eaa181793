// Made by scripts/build-validators.mjs from schema/wfspec.schema.json. Not to be edited.
import type { ListName, MapName, MappingName } from "./shapes.js";

/** Whether the plain data of a construct is right, as far as its own keys and items; nested constructs need only be mappings or lists. */
export type Validate = (data: unknown) => boolean;

export declare const VALIDATORS: Readonly<Record<MappingName | ListName | MapName, Validate>>;
