import type { Span } from "../../source/span.js";
import type { SourceNode, SourceScalar } from "../../source/tree.js";
import { LIMITS, overLimit } from "./limits.js";
import { lazyScalar } from "./scalars/lazy-scalar.js";
import { giveUp, shown, type TreeState } from "./state.js";

/** A node with a name, and what a copy of it costs. Without `node` while it is still being read. */
export interface Anchor {
  node: SourceNode | undefined;
  nodes: number;
  units: number;
}

/**
 * The node that an alias stands for: a copy all of which stands at the alias. It counts like the original toward the limits.
 * Undefined, with the reading ended, when there is none or it costs too much.
 */
export function resolveAlias(state: TreeState, anchor: Anchor | undefined, span: Span, depth: number): SourceNode | undefined {
  const alias = shown(span.file.text.slice(span.start, span.end));
  if (anchor === undefined) {
    const help = "Define the anchor earlier in the same document, or quote a text that starts with `*`.";
    giveUp(state, { code: "invalid-alias", message: `No anchor before the alias "${alias}" has its name.`, help, span });
    return undefined;
  }
  if (anchor.node === undefined) {
    const message = `The alias "${alias}" stands inside its own anchor.`;
    giveUp(state, { code: "invalid-alias", message, help: "A value can't contain itself: write it out.", span });
    return undefined;
  }
  state.nodes += anchor.nodes;
  state.units += anchor.units;
  if (state.nodes > LIMITS.nodes || state.units > LIMITS.bytes) {
    giveUp(state, {
      code: "invalid-alias",
      message: `With what the alias "${alias}" stands for, the file holds more than ${LIMITS.nodes} values or ${LIMITS.bytes} characters.`,
      help: "Aliases count as all that they expand to: use fewer.",
      span,
    });
    return undefined;
  }
  const deepest = depth + heightOf(anchor.node);
  if (deepest > LIMITS.depth) {
    giveUp(state, overLimit("depth", deepest, span));
    return undefined;
  }
  return copyAt(anchor.node, span);
}

/** How many collections stand inside one another, the node itself included; at most the limit, for the tree was checked. */
function heightOf(node: SourceNode): number {
  if (node.kind === "scalar") return 0;
  let highest = 0;
  if (node.kind === "sequence") for (const item of node.items) highest = Math.max(highest, heightOf(item));
  else for (const entry of node.entries) highest = Math.max(highest, heightOf(entry.value));
  return highest + 1;
}

function copyAt(node: SourceNode, span: Span): SourceNode {
  switch (node.kind) {
    case "scalar":
      return copyScalar(node, span);
    case "sequence":
      return { kind: "sequence", span, items: node.items.map((item) => copyAt(item, span)) };
    case "mapping":
      return {
        kind: "mapping",
        span,
        entries: node.entries.map(({ key, value }) => ({ key: copyScalar(key, span), value: copyAt(value, span) })),
      };
  }
}

function copyScalar(scalar: SourceScalar, span: Span): SourceScalar {
  const { text, style } = scalar;
  const copy = lazyScalar({ kind: "scalar", span, text, style, textStart: span.start }, () => [
    ...Array<number>(text.length).fill(span.start),
    span.end,
  ]);
  return scalar.incomplete ? { ...copy, incomplete: true } : copy;
}
