import type { Expression } from "../../../ast/expressions.js";
import type { GraphNode } from "../../../graph/nodes.js";
import type { Located, Span } from "../../../source/span.js";

/** How the values of a thread are written: what its nodes and variables are called there. */
export interface Writing {
  /** Everything that is written stands here: where the graph does. */
  readonly at: Span;
  /** The handle of a node of the same thread. */
  readonly handleOf: (node: GraphNode) => string;
  /** The node whose output is just `output`: the one that saves. */
  readonly own?: GraphNode | undefined;
  /** A variable; a hidden one is the handle of the step that has it. */
  readonly variable: (name: string) => Expression;
  /** Notes what cannot be said in the language. */
  readonly cannot: (what: string) => void;
}

/** A text, a number or a bool where everything stands. */
export function located<T>(value: T, { at }: Pick<Writing, "at">): Located<T> {
  return { value, span: at };
}

/** The same for what may be absent. */
export function optional<T>(value: T | undefined, writing: Pick<Writing, "at">): Located<T> | undefined {
  return value === undefined ? undefined : located(value, writing);
}

/** A variable by its name. */
export function variableNamed(name: string, { at }: Pick<Writing, "at">): Expression {
  return { kind: "variable", span: at, name };
}
