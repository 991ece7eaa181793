import type { TaskDefNode, TaskInputNode } from "../../ast/documents.js";
import type { SourceEntry, SourceMapping } from "../../source/tree.js";
import { entriesOf, present, readProse, valueOf, type BuildContext } from "../parts/reader.js";
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
    ...present<Pick<TaskDefNode, "output" | "throws">>({
      output: output === undefined || isVoid ? undefined : readTypeOf(output, context),
      throws: readThrows(valueOf(body, "throws"), context),
    }),
  };
}

function buildInput({ key, value }: SourceEntry, context: BuildContext): TaskInputNode {
  const { masked, ...type } = readTypeOf(value, context);
  const body = value.kind === "mapping" ? value : undefined;
  const written = body && valueOf(body, "default");
  return {
    name: { value: key.text, span: key.span },
    type,
    ...present<Pick<TaskInputNode, "description" | "masked" | "default">>({
      description: body && readProse(valueOf(body, "description"), context),
      masked,
      default: written && readConstant(written, context),
    }),
  };
}
