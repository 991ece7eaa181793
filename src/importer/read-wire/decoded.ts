import type { ProjectDefinition } from "../../graph/project.js";
import type { Located } from "../../source/span.js";
import type { SourceNode } from "../../source/tree.js";
import { messageIn, textIn } from "./message/access.js";
import { decodeMessage, type ReportWire, type WireMessage } from "./message/decode.js";
import { checkDefinitionName } from "./names.js";
import type { MessageName } from "./message/messages.js";

/** The messages that can be read, and the kind of definition that each is. */
export const KINDS = {
  PutStructDefRequest: "StructDef",
  StructDef: "StructDef",
  PutTaskDefRequest: "TaskDef",
  TaskDef: "TaskDef",
  PutExternalEventDefRequest: "ExternalEventDef",
  ExternalEventDef: "ExternalEventDef",
  PutWorkflowEventDefRequest: "WorkflowEventDef",
  WorkflowEventDef: "WorkflowEventDef",
  PutUserTaskDefRequest: "UserTaskDef",
  UserTaskDef: "UserTaskDef",
  PutWfSpecRequest: "WfSpec",
  WfSpec: "WfSpec",
  ScheduleWfRequest: "ScheduledWfRun",
  ScheduledWfRun: "ScheduledWfRun",
} as const satisfies { readonly [T in MessageName]?: ProjectDefinition["kind"] };

export type Readable = keyof typeof KINDS;

/** The messages that are definitions of a kind. */
export type MessagesOf<K extends ProjectDefinition["kind"]> = { [T in Readable]: (typeof KINDS)[T] extends K ? T : never }[Readable];

/** A request as a message, with the name of what it puts. */
export interface DecodedDefinition<T extends Readable = Readable> {
  readonly message: WireMessage<T>;
  readonly name: Located<string>;
}

/** Whether a message of this name is a definition that can be read. */
function isReadable(kind: string): kind is Readable {
  return Object.hasOwn(KINDS, kind);
}

/** Reads a tree as the message of this name, or reports that there is no such definition. */
export function decodeDefinition(kind: string, root: SourceNode, report: ReportWire): DecodedDefinition | undefined {
  if (!isReadable(kind)) {
    const help = `Give one of ${Object.keys(KINDS)
      .filter((name) => name.startsWith("Put"))
      .join(", ")}.`;
    report({ code: "wire-kind", message: `wfspec reads no ${kind}.`, span: root.span, help });
    return undefined;
  }
  const message = decodeMessage(root, kind, report) as WireMessage<Readable>;
  checkDefinitionName(message, report);
  return { message, name: nameOf(message) };
}

/** A request has a name, and what is stored has it in its id. */
function nameOf(message: WireMessage<Readable>): Located<string> {
  switch (message.type) {
    case "StructDef":
    case "TaskDef":
    case "ExternalEventDef":
    case "WorkflowEventDef":
    case "WfSpec": {
      const id = messageIn(message as WireMessage<"WfSpec">, "id");
      return id === undefined ? { value: "", span: message.span } : textIn(id, "name");
    }
    case "ScheduledWfRun": {
      const id = messageIn(message as WireMessage<"ScheduledWfRun">, "id");
      return id === undefined ? { value: "", span: message.span } : textIn(id, "id");
    }
    case "ScheduleWfRequest":
      return textIn(message as WireMessage<"ScheduleWfRequest">, "id");
    default:
      return textIn(message as WireMessage<"PutWfSpecRequest">, "name");
  }
}
