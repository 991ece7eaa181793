// Made by scripts/build-validators.mjs from schema/wfspec.schema.json. Not to be edited.

/** A construct of the language: a definition of the published schema. */
export type DefName =
  | "kind"
  | "api-version"
  | "wf-spec"
  | "task-def"
  | "struct-def"
  | "external-event-def"
  | "definitions"
  | "structs"
  | "tasks"
  | "events"
  | "struct-body"
  | "task-body"
  | "event-body"
  | "inputs"
  | "input"
  | "input-body"
  | "task-output"
  | "task-output-body"
  | "throws"
  | "thrown"
  | "fields"
  | "field"
  | "field-body"
  | "updates"
  | "correlation"
  | "correlation-body"
  | "target"
  | "node-names"
  | "allowed-updates"
  | "defaults"
  | "retries"
  | "backoff"
  | "multiplier"
  | "threads"
  | "thread"
  | "variables"
  | "variable"
  | "variable-body"
  | "access"
  | "searchable-on"
  | "json-path"
  | "primitive"
  | "steps"
  | "step"
  | "task-step"
  | "task-name"
  | "wait-event-step"
  | "sleep-step"
  | "sleep"
  | "sleep-until"
  | "set-step"
  | "if-step"
  | "switch-step"
  | "branches"
  | "branch"
  | "when-branch"
  | "else-branch"
  | "while-step"
  | "fail-step"
  | "return-step"
  | "complete-step"
  | "catch"
  | "handler"
  | "value"
  | "default"
  | "condition"
  | "expression"
  | "assignments"
  | "args"
  | "args-list"
  | "args-map"
  | "save"
  | "save-map"
  | "target-path"
  | "text"
  | "name"
  | "exception-name"
  | "error-name"
  | "field-name"
  | "type"
  | "type-or-void"
  | "duration"
  | "task-timeout"
  | "first-wait"
  | "longest-wait"
  | "time-span"
  | "bool"
  | "only-true";
export type MappingName =
  | "wf-spec"
  | "task-def"
  | "struct-def"
  | "external-event-def"
  | "definitions"
  | "struct-body"
  | "task-body"
  | "event-body"
  | "input-body"
  | "task-output-body"
  | "thrown"
  | "field-body"
  | "correlation-body"
  | "defaults"
  | "backoff"
  | "thread"
  | "variable-body"
  | "task-step"
  | "wait-event-step"
  | "sleep-step"
  | "sleep-until"
  | "set-step"
  | "if-step"
  | "switch-step"
  | "when-branch"
  | "else-branch"
  | "while-step"
  | "fail-step"
  | "return-step"
  | "complete-step"
  | "handler";
export type ListName =
  | "steps"
  | "branches"
  | "catch"
  | "args-list";
export type MapName =
  | "structs"
  | "tasks"
  | "events"
  | "inputs"
  | "throws"
  | "fields"
  | "threads"
  | "variables"
  | "searchable-on"
  | "assignments"
  | "args-map"
  | "save-map";
export type ScalarName =
  | "kind"
  | "api-version"
  | "updates"
  | "target"
  | "node-names"
  | "allowed-updates"
  | "retries"
  | "multiplier"
  | "access"
  | "json-path"
  | "primitive"
  | "task-name"
  | "condition"
  | "expression"
  | "target-path"
  | "text"
  | "name"
  | "exception-name"
  | "error-name"
  | "field-name"
  | "type"
  | "type-or-void"
  | "duration"
  | "task-timeout"
  | "first-wait"
  | "longest-wait"
  | "time-span"
  | "bool"
  | "only-true";

/** A mapping with fixed keys. Of each list of `choices` exactly one key must be there; a key of `needs` wants some others beside it. */
export interface MappingShape {
  readonly kind: "mapping";
  readonly name: MappingName;
  readonly keys: ReadonlyMap<string, DefName>;
  readonly required: readonly string[];
  readonly choices: readonly (readonly string[])[];
  readonly needs?: readonly (readonly [key: string, others: readonly string[]])[];
}
export interface ListShape {
  readonly kind: "list";
  readonly name: ListName;
  readonly item: DefName;
}
/** A mapping whose keys are the user's names. */
export interface MapShape {
  readonly kind: "map";
  readonly name: MapName;
  readonly names?: ScalarName;
  readonly value: DefName;
}
/** One of two constructs: `chosen` if the node is of the kind `nested`. */
export interface EitherShape {
  readonly kind: "either";
  readonly nested: "mapping" | "sequence";
  readonly chosen: DefName;
  readonly otherwise: DefName;
}
/** One of two mappings: `chosen` if it has the key `when`. */
export interface BranchShape {
  readonly kind: "branch";
  readonly when: string;
  readonly chosen: MappingName;
  readonly otherwise: MappingName;
}
/** A mapping of the kind that one of its keys says. */
export interface StepShape {
  readonly kind: "step";
  readonly kinds: ReadonlyMap<string, MappingName>;
}
/** A scalar; `words` are the allowed ones, if there are only a few. */
export interface ScalarShape {
  readonly kind: "scalar";
  readonly words: readonly string[];
}
/** Whatever YAML can say. */
export interface ValueShape {
  readonly kind: "value";
}
export type Shape = MappingShape | ListShape | MapShape | EitherShape | BranchShape | StepShape | ScalarShape | ValueShape;

export declare const SHAPES: { readonly [Name in MappingName]: MappingShape } & { readonly [Name in ScalarName]: ScalarShape } & { readonly step: StepShape } & Readonly<Record<DefName, Shape>>;
/** The kinds of document. */
export declare const DOCUMENTS: ReadonlyMap<string, MappingName>;
