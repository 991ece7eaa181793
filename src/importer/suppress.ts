/** A finding of a rule: its code, and the line in which it stands. */
export interface KnownFinding {
  readonly code: string;
  readonly line: number;
}

const REASON = "as imported";

/** What is said of definitions that were not imported along: it is over when they are there. */
const OF_OTHERS: readonly string[] = ["unknown-task", "unknown-event", "unknown-form", "unknown-workflow", "unknown-struct"];

/** A text with a comment above each line with such findings of its own, so that it can be compiled as it is, and whoever reads it is told. */
export function withKnownFindings(text: string, findings: readonly KnownFinding[]): string {
  const byLine = new Map<number, Set<string>>();
  for (const { code, line } of findings) if (!OF_OTHERS.includes(code)) byLine.set(line, new Set([...(byLine.get(line) ?? []), code]));
  const lines = text.split("\n").flatMap((line, index) => {
    const codes = byLine.get(index + 1);
    if (codes === undefined) return [line];
    const indent = /^[ ]*/.exec(line)?.[0] ?? "";
    return [`${indent}# wfspec-disable-next-line ${[...codes].toSorted().join(", ")} -- ${REASON}`, line];
  });
  return lines.join("\n");
}
