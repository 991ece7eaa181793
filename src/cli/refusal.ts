import type { COMMAND_CODES } from "./codes.js";
import type { CompileResult, Diagnostic, SourcePlace } from "../index.js";
import { parseRefusal, type Applied } from "../server/index.js";

/** A server's refusal as a finding at the line that it is about, found through the source map; else at the definition's file. */
export function refusalDiagnostic(applied: Applied, compiled: CompileResult): Diagnostic | undefined {
  const refusal = parseRefusal(applied.error?.message ?? "");
  const place = placeOf(applied, refusal, compiled);
  if (place === undefined) return undefined;
  return {
    code: "refused-by-server" satisfies keyof typeof COMMAND_CODES,
    severity: "error",
    message: `The server refuses ${applied.kind === "PutWfSpecRequest" ? "workflow" : "definition"} "${applied.name}": ${refusal.detail}`,
    span: { path: place.path, start: place.start, end: place.end },
    line: place.line,
    column: place.column,
    related: [],
    fixes: [],
    refusedBy: "server",
  };
}

function placeOf(
  applied: Applied,
  { threadName, nodeName }: ReturnType<typeof parseRefusal>,
  { sourceMaps }: CompileResult,
): SourcePlace | undefined {
  if (applied.kind !== "PutWfSpecRequest") return undefined;
  const map = sourceMaps.find(({ workflow }) => workflow === applied.name);
  if (map === undefined) return undefined;
  const threads = Object.entries(map.threads).filter(([name]) => threadName === undefined || name === threadName);
  for (const [, thread] of threads) {
    const node = nodeName === undefined ? undefined : thread.nodes[nodeName];
    if (node !== undefined) return node;
  }
  return threads[0]?.[1].place;
}
