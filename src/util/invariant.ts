/**
 * Guards a fact that only a bug of ours can break. Users' mistakes are diagnostics and never come here.
 *
 * @throws Error when `condition` is falsy.
 */
export function invariant(condition: unknown, fact: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${fact}`);
}

/** Marks a place that the types say cannot be reached; the compiler checks that every case is handled. */
export function unreachable(value: never): never {
  throw new Error(`Broken invariant: unhandled case ${JSON.stringify(value)}`);
}
