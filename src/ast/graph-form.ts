import type { Located, Span } from "../source/span.js";
import type { Expression } from "./expressions.js";
import type { MutateStep, SetStep, StepNode } from "./steps.js";

/** One entry of `nodes:`: a node under its name on the wire, with its edges. */
export interface NodeFormNode {
  readonly span: Span;
  readonly name: Located<string>;
  /** A step of a kind that makes one node, or the entrypoint. Its handlers name threads. */
  readonly content: StepNode | EntrypointFormNode;
  readonly edges: readonly EdgeFormNode[];
}

export interface EntrypointFormNode {
  readonly kind: "entrypoint";
  readonly span: Span;
  readonly keySpan: Span;
}

export interface EdgeFormNode {
  readonly span: Span;
  readonly to: Located<string>;
  readonly condition?: Expression | undefined;
  readonly mutations: readonly (SetStep | MutateStep)[];
}
