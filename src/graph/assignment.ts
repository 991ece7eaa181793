import type { Report } from "../diagnostics/collector.js";
import type { ArithmeticOperator, Comparator } from "../ast/expressions.js";
import type { Span } from "../source/span.js";
import type { Literal } from "../types/literal.js";
import type { LhType } from "../types/lh-type.js";
import type { StructDef, TypeUse } from "./definitions.js";
import type { Reference } from "./reference.js";
import type { GraphNode } from "./nodes.js";
import type { Variable } from "./workflow.js";

/**
 * A value with its source, as the wire's `VariableAssignment` holds it: one arm each, names resolved. What could not be understood is
 * `invalid` and silences what would follow.
 */
export type Assignment =
  | VariableRead
  | LiteralValue
  | NodeOutput
  | Operation
  | Comparison
  | FormatString
  | StructBuilder
  | MapBuilder
  | SizeOf
  | InvalidAssignment;

interface AssignmentBase {
  readonly origin: Span;
  /** The wire's `targetType`. */
  readonly cast?: TypeUse | undefined;
}

/** A path below a value: one of the wire's two kinds. */
export type Path =
  | { readonly kind: "lh"; readonly selectors: readonly PathSelector[] }
  | { readonly kind: "json"; readonly text: string; readonly span: Span };

export type PathSelector =
  /** `unset`: a step of the wire that says nothing, which has been reported. */
  | { readonly kind: "key"; readonly key: string; readonly span: Span; readonly unset?: true | undefined }
  | { readonly kind: "index"; readonly index: number; readonly span: Span }
  /** A key or an index that a value gives: LittleHorse 1.3. */
  | { readonly kind: "dynamic"; readonly value: Assignment; readonly span: Span };

export interface VariableRead extends AssignmentBase {
  readonly kind: "variable";
  readonly variable: VariableReference;
  readonly path?: Path | undefined;
  /** For the hidden variable of a step that starts threads: how the step was found. Without one the variable has no target. */
  readonly spawned?: HandleUse | undefined;
}

/** A handle where it is written, and the step that it means. */
export interface HandleUse {
  readonly handle: string;
  readonly handleSpan: Span;
  readonly source: HandleResolution;
}

/** A variable's name where it is read or written; `elsewhere` is one of that name which the thread cannot see. */
export interface VariableReference extends Reference<Variable> {
  readonly elsewhere?: Variable | undefined;
}

export interface LiteralValue extends AssignmentBase {
  readonly kind: "literal";
  readonly value: Literal;
}

/** The output of a step, found by its handle. */
export interface NodeOutput extends AssignmentBase {
  readonly kind: "node-output";
  readonly handle: string;
  readonly handleSpan: Span;
  readonly source: HandleResolution;
  readonly path?: Path | undefined;
}

/** What a handle means at its place; everything but `found` is for the rules to say. */
export type HandleResolution =
  | {
      readonly kind: "found";
      readonly node: GraphNode;
      /** The step may not have run when this is read. */ readonly uncertain: boolean;
      readonly exact: boolean;
    }
  | { readonly kind: "ambiguous"; readonly places: readonly Span[] }
  | { readonly kind: "later"; readonly place: Span }
  | { readonly kind: "other-thread"; readonly place: Span }
  | { readonly kind: "unknown"; readonly known: readonly string[] };

export interface Operation extends AssignmentBase {
  readonly kind: "operation";
  readonly operator: ArithmeticOperator | "AND" | "OR";
  readonly left: Assignment;
  readonly right: Assignment;
}

export interface Comparison extends AssignmentBase {
  readonly kind: "comparison";
  /** A condition of the wire's old form, in which a server looks for variables with another eye. */
  readonly legacy?: true | undefined;
  readonly comparator: Comparator;
  readonly left: Assignment;
  readonly right: Assignment;
}

export interface FormatString extends AssignmentBase {
  readonly kind: "format";
  readonly template: string;
  /** The template where it is no plain text, as only the wire can say; then `template` is empty. */
  readonly computed?: Assignment | undefined;
  readonly args: readonly Assignment[];
}

export interface StructBuilder extends AssignmentBase {
  readonly kind: "struct";
  readonly struct: Reference<StructDef>;
  readonly version: number;
  readonly fields: readonly StructFieldValue[];
}

/** A map whose values are not all constants: LittleHorse 1.3. */
export interface MapBuilder extends AssignmentBase {
  readonly kind: "map";
  readonly type: TypeUse;
  readonly entries: readonly MapEntry[];
}

export interface MapEntry {
  readonly key: LiteralValue;
  readonly value: Assignment;
}

export interface StructFieldValue {
  readonly name: string;
  readonly span: Span;
  /** The field's declared type, where it is known. */
  readonly expected?: LhType | undefined;
  /** Set where a struct stands as a value of its own on the wire, and not as a part of the one around it. */
  readonly whole?: true | undefined;
  readonly value: Assignment;
}

export interface SizeOf extends AssignmentBase {
  readonly kind: "size";
  readonly operand: Assignment;
}

/** `problem` is what a rule has to say about it; without one the mistake has been reported by an earlier stage. */
export interface InvalidAssignment extends AssignmentBase {
  readonly kind: "invalid";
  readonly problem?: Report | undefined;
  /** Set for a value of the wire that has no source. */
  readonly missing?: true | undefined;
  /** Set for a value of the wire that the language has no words for, so that what a server makes of it can be told. */
  readonly unsaid?: Unsaid | undefined;
}

/** An expression that assigns, or a path below what is neither a variable nor an output. */
export type Unsaid =
  | { readonly kind: "assign"; readonly left: Assignment; readonly right: Assignment }
  | { readonly kind: "path"; readonly of: Assignment; readonly path: Path };
