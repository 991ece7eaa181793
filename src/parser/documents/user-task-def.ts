import type { UserTaskDefNode, UserTaskFieldNode } from "../../ast/documents.js";
import type { SourceEntry, SourceMapping } from "../../source/tree.js";
import { entriesOf, readBool, readProse, valueOf, type BuildContext } from "../parts/reader.js";
import { readTypeOf } from "../parts/types.js";
import type { DefinitionHead } from "./head.js";

export function buildUserTaskDef(head: DefinitionHead, body: SourceMapping, context: BuildContext): UserTaskDefNode {
  return {
    kind: "UserTaskDef",
    ...head,
    fields: entriesOf(valueOf(body, "fields"), context).map((entry) => buildField(entry, context)),
  };
}

function buildField({ key, value }: SourceEntry, context: BuildContext): UserTaskFieldNode {
  const body = value.kind === "mapping" ? value : undefined;
  return {
    name: { value: key.text, span: key.span },
    type: readTypeOf(value, context),
    label: body && readProse(valueOf(body, "label"), context),
    description: body && readProse(valueOf(body, "description"), context),
    required: body && readBool(valueOf(body, "required"), context),
  };
}
