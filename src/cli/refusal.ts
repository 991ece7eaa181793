import type { COMMAND_CODES } from "./codes.js";
import type { CompileResult, Diagnostic, SourcePlace } from "../index.js";
import { parseRefusal, type Applied } from "../server/index.js";

/** The kinds of definitions in LittleHorse's words. */
export const KIND_NAMES = {
  PutWfSpecRequest: "WfSpec",
  PutTaskDefRequest: "TaskDef",
  PutStructDefRequest: "StructDef",
  PutExternalEventDefRequest: "ExternalEventDef",
  PutWorkflowEventDefRequest: "WorkflowEventDef",
  PutUserTaskDefRequest: "UserTaskDef",
  ScheduleWfRequest: "ScheduledWfRun",
} as const satisfies Record<Applied["kind"], string>;

/** A server's refusal as a finding at the line that it is about, found through the source map; else at the definition's name. */
export function refusalDiagnostic(applied: Applied, compiled: CompileResult): Diagnostic | undefined {
  if (applied.status !== "refused") return undefined;
  const refusal = parseRefusal(applied.error?.message ?? "");
  const place = placeOf(applied, refusal, compiled);
  if (place === undefined) return undefined;
  return {
    code: "refused-by-server" satisfies keyof typeof COMMAND_CODES,
    severity: "error",
    message: `The server refuses this ${KIND_NAMES[applied.kind]}: ${refusal.detail}`,
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
  { definitions, places, sourceMaps }: CompileResult,
): SourcePlace | undefined {
  const named = places[definitions.indexOf(applied.definition)];
  if (applied.kind !== "PutWfSpecRequest") return named;
  const map = sourceMaps.find(({ workflow }) => workflow === applied.name);
  const threads = Object.entries(map?.threads ?? {}).filter(([name]) => threadName === undefined || name === threadName);
  for (const [, thread] of threads) {
    const node = nodeName === undefined ? undefined : thread.nodes[nodeName];
    if (node !== undefined) return node;
  }
  return threadName === undefined ? named : (threads[0]?.[1].place ?? named);
}
