import type { ThrowsNode, TypeNode } from "../../ast/documents.js";
import { spanInScalar, type SourceNode } from "../../source/tree.js";
import { parseType } from "../../types/parse-type.js";
import { asMapping, asScalar, entriesOf, valueOf, type BuildContext } from "./reader.js";

/** A type's text. What is no type becomes a type node without type. */
export function readType(node: SourceNode, context: BuildContext, masked = false): TypeNode {
  const scalar = asScalar(node, context);
  if (scalar === undefined) return { span: node.span, structs: [] };
  const parsed = parseType(scalar.text);
  if (parsed === undefined) {
    context.reject(scalar);
    return { span: scalar.span, structs: [] };
  }
  const structs = parsed.structs.map(({ name, version, start, end }) => ({ value: name, version, span: spanInScalar(scalar, start, end) }));
  return { span: scalar.span, type: parsed.type, structs, masked };
}

/** A type, or `void`. */
export function readTypeOrVoid(node: SourceNode, context: BuildContext): TypeNode | "void" {
  return node.kind === "scalar" && node.text.trim() === "void" ? "void" : readType(node, context);
}

/** `type`, or `{ type, masked, … }`; what else stands in the mapping is the caller's. */
export function readTypeOf(node: SourceNode, context: BuildContext): TypeNode {
  if (node.kind !== "mapping") return readType(node, context);
  const type = valueOf(node, "type");
  if (type === undefined) {
    context.reject(node);
    return { span: node.span, structs: [] };
  }
  return readType(type, context, asScalar(valueOf(node, "masked"), context)?.text === "true");
}

/** `throws: { card-declined: { content: str } }`. */
export function readThrows(node: SourceNode | undefined, context: BuildContext): readonly ThrowsNode[] | undefined {
  if (asMapping(node, context) === undefined) return undefined;
  return entriesOf(node, context).map(({ key, value }) => {
    const content = valueOf(asMapping(value, context) ?? emptyMapping(value), "content");
    const name = { value: key.text, span: key.span };
    return content === undefined ? { name } : { name, content: readType(content, context) };
  });
}

function emptyMapping(node: SourceNode) {
  return { kind: "mapping", span: node.span, entries: [] } as const;
}
