import type { ExternalEventDefNode } from "../../ast/documents.js";
import type { SourceMapping, SourceNode } from "../../source/tree.js";
import { asMapping, readBool, readSeconds, valueOf, type BuildContext } from "../parts/reader.js";
import type { DefinitionHead } from "./head.js";
import { readTypeOrVoid } from "../parts/types.js";

export function buildExternalEventDef(head: DefinitionHead, body: SourceMapping, context: BuildContext): ExternalEventDefNode {
  const content = valueOf(body, "content");
  return {
    kind: "ExternalEventDef",
    ...head,
    content: content && readTypeOrVoid(content, context),
    correlation: readCorrelation(valueOf(body, "correlation"), context),
    retention: readSeconds(valueOf(body, "retention"), context),
  };
}

/** `true`, or `{ ttl, delete-after-first }`; `false` is the same as nothing. */
function readCorrelation(node: SourceNode | undefined, context: BuildContext): ExternalEventDefNode["correlation"] {
  if (node === undefined) return undefined;
  if (node.kind === "scalar") return readBool(node, context)?.value === true ? { span: node.span } : undefined;
  const body = asMapping(node, context);
  if (body === undefined) return undefined;
  return {
    span: node.span,
    ttlSeconds: readSeconds(valueOf(body, "ttl"), context)?.value,
    deleteAfterFirst: readBool(valueOf(body, "delete-after-first"), context)?.value,
  };
}
