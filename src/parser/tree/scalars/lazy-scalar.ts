import type { SourceScalar } from "../../../source/tree.js";

/** A scalar whose offsets are computed when somebody asks. */
export function lazyScalar(scalar: SourceScalar, compute: () => readonly number[]): SourceScalar {
  const { kind, span, text, style, textStart } = scalar;
  let offsets: readonly number[] | undefined;
  return {
    kind,
    span,
    text,
    style,
    textStart,
    get offsets() {
      return (offsets ??= compute());
    },
  };
}
