/**
 * Guards a fact that only a bug of ours can break. Users' mistakes are diagnostics and never come here.
 *
 * @throws Error when `condition` is falsy.
 */
export function invariant(condition: unknown, fact: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${fact}`);
}
