import type { TaskDefNode, TaskInputNode } from "../../ast/documents.js";
import type { SourceEntry, SourceMapping } from "../../source/tree.js";
import { entriesOf, readProse, valueOf, type BuildContext } from "../parts/reader.js";
import { readConstant } from "../parts/values.js";
import type { DefinitionHead } from "./head.js";
import { readThrows, readTypeOf } from "../parts/types.js";

export function buildTaskDef(head: DefinitionHead, body: SourceMapping, context: BuildContext): TaskDefNode {
  const output = valueOf(body, "output");
  const isVoid = output?.kind === "scalar" && output.text === "void";
  return {
    kind: "TaskDef",
    ...head,
    input: entriesOf(valueOf(body, "input"), context).map((entry) => buildInput(entry, context)),
    output: output === undefined || isVoid ? undefined : readTypeOf(output, context),
    throws: readThrows(valueOf(body, "throws"), context),
  };
}

function buildInput({ key, value }: SourceEntry, context: BuildContext): TaskInputNode {
  const body = value.kind === "mapping" ? value : undefined;
  const written = body && valueOf(body, "default");
  return {
    name: { value: key.text, span: key.span },
    type: readTypeOf(value, context),
    description: body && readProse(valueOf(body, "description"), context),
    default: written && readConstant(written, context),
  };
}
