import type { WorkflowEventDefNode } from "../../ast/documents.js";
import type { SourceMapping } from "../../source/tree.js";
import { valueOf, type BuildContext } from "../parts/reader.js";
import { readTypeOrVoid } from "../parts/types.js";
import type { DefinitionHead } from "./head.js";

export function buildWorkflowEventDef(head: DefinitionHead, body: SourceMapping, context: BuildContext): WorkflowEventDefNode {
  const content = valueOf(body, "content");
  return { kind: "WorkflowEventDef", ...head, content: content && readTypeOrVoid(content, context) };
}
