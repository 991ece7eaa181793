import type { Located } from "../../source/span.js";
import { isFieldName, isName, nearestFieldName, nearestName } from "../../types/literal-text.js";
import { isErrorName } from "../../types/reserved.js";
import { has, isUnread, textIn } from "./message/access.js";
import type { ReportWire, WireMessage } from "./message/decode.js";

/** The requests whose names a server looks at. It takes any name for a WorkflowEventDef. */
const NAMED = {
  PutWfSpecRequest: "a WfSpec",
  PutTaskDefRequest: "a TaskDef",
  PutStructDefRequest: "a StructDef",
  PutExternalEventDefRequest: "an ExternalEventDef",
  PutUserTaskDefRequest: "a UserTaskDef",
} as const;

/** Reports the name of a definition that no server takes. */
export function checkDefinitionName(message: WireMessage, report: ReportWire): void {
  if (!Object.hasOwn(NAMED, message.type)) return;
  const request = message as WireMessage<keyof typeof NAMED>;
  if (isUnread(request, "name")) return;
  const name = textIn(request, "name");
  const text = `"${shown(name.value)}" is no name of ${NAMED[request.type]}.`;
  if (!isName(name.value)) report({ code: "wire-name", message: text, span: name.span, help: helpFor(name), refusedBy: "server" });
}

/** The same for the name of an exception, which none of the server's errors may have. */
export function checkExceptionName(message: WireMessage<"FailureDef">, report: ReportWire): void {
  if (isUnread(message, "failureName")) return;
  const name = textIn(message, "failureName");
  if (isErrorName(name.value)) {
    const text = `"${name.value}" is the name of one of LittleHorse's own errors.`;
    report({ code: "wire-name", message: text, span: name.span, help: "Give the exception another name.", refusedBy: "server" });
  } else if (!isName(name.value)) {
    const text = `"${shown(name.value)}" is no name of an exception.`;
    report({ code: "wire-name", message: text, span: name.span, help: helpFor(name), refusedBy: "server" });
  }
}

/** The same for what the handlers of a node catch. Of the empty name the server takes one, which catches nothing. */
export function checkCaughtNames(handlers: readonly WireMessage<"FailureHandlerDef">[], report: ReportWire): void {
  const wrong = handlers.flatMap((handler) => {
    const name = has(handler, "specificFailure") && !isUnread(handler, "specificFailure") ? textIn(handler, "specificFailure") : undefined;
    return name === undefined || isErrorName(name.value) || isName(name.value) ? [] : [name];
  });
  const refusedBy = wrong.length > 1 || wrong[0]?.value !== "" ? "server" : "wfspec";
  for (const name of wrong) {
    const text = `"${shown(name.value)}" is the name of no exception, nor of an error.`;
    report({ code: "wire-name", message: text, span: name.span, help: helpFor(name), refusedBy });
  }
}

/** The same for a field of a StructDef. */
export function checkFieldName({ value, span }: Located<string>, report: ReportWire): void {
  if (isFieldName(value)) return;
  const better = nearestFieldName(value);
  const help = `A field has a lower-case letter, then letters and digits${better === undefined ? "" : `: "${shown(better)}"`}.`;
  report({ code: "wire-name", message: `"${shown(value)}" is no name of a field.`, span, help, refusedBy: "server" });
}

function helpFor({ value }: Located<string>): string {
  const better = nearestName(value);
  return `A name has letters, digits and inner hyphens${better === undefined ? "" : `: "${shown(better)}"`}.`;
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
