import type { StructDefNode, StructFieldNode } from "../../ast/documents.js";
import type { SourceEntry, SourceMapping } from "../../source/tree.js";
import { entriesOf, readBool, readProse, readWord, valueOf, type BuildContext } from "../parts/reader.js";
import { readConstant } from "../parts/values.js";
import type { DefinitionHead } from "./head.js";
import { readTypeOf } from "../parts/types.js";

export function buildStructDef(head: DefinitionHead, body: SourceMapping, context: BuildContext): StructDefNode {
  return {
    kind: "StructDef",
    ...head,
    fields: entriesOf(valueOf(body, "fields"), context).map((entry) => buildField(entry, context)),
    updates: readWord(valueOf(body, "updates"), ["none", "fully-compatible"], context)?.value ?? "none",
  };
}

function buildField({ key, value }: SourceEntry, context: BuildContext): StructFieldNode {
  const body = value.kind === "mapping" ? value : undefined;
  const written = body && valueOf(body, "default");
  return {
    name: { value: key.text, span: key.span },
    type: readTypeOf(value, context),
    description: body && readProse(valueOf(body, "description"), context),
    nullable: body !== undefined && readBool(valueOf(body, "nullable"), context)?.value === true,
    default: written && readConstant(written, context),
  };
}
