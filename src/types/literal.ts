import type { LhType } from "./lh-type.js";

/**
 * A constant value as the wire's `VariableValue` holds it. Ints are exact over 64 bits; bytes are base64, timestamps RFC 3339,
 * WfRun ids are joined with `_` (root first), JSON is text: all as they are written.
 */
export type Literal =
  | { readonly kind: "null" }
  | { readonly kind: "str"; readonly value: string }
  | { readonly kind: "int"; readonly value: bigint }
  | { readonly kind: "double"; readonly value: number }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "bytes"; readonly base64: string }
  | { readonly kind: "timestamp"; readonly text: string }
  | { readonly kind: "wf_run_id"; readonly text: string }
  | { readonly kind: "json_obj" | "json_arr"; readonly json: string }
  | { readonly kind: "array"; readonly items: readonly Literal[]; readonly elementType?: LhType }
  | {
      readonly kind: "map";
      readonly entries: readonly { readonly key: Literal; readonly value: Literal }[];
      readonly types?: { readonly key: LhType; readonly value: LhType };
    }
  | { readonly kind: "struct"; readonly name: string; readonly version: number; readonly fields: ReadonlyMap<string, Literal> };
