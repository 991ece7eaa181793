import type { MappingValue, TypedValue, ValueNode } from "../../ast/values.js";
import { readConstantScalar, readScalarValue } from "../../expressions/scalar-value.js";
import { entryOf, type SourceMapping, type SourceNode, type SourceScalar } from "../../source/tree.js";
import type { ParserCode } from "../codes.js";
import { asScalar, type BuildContext } from "./reader.js";

/** A value position: references and expressions are read, types are not asked for yet. */
export function readValue(node: SourceNode, context: BuildContext): ValueNode {
  return read(node, context, (scalar) => readScalarValue(scalar, context.report));
}

/** A constant position: the same, without references. */
export function readConstant(node: SourceNode, context: BuildContext): ValueNode {
  return read(node, context, (scalar) => readConstantScalar(scalar, context.report));
}

type ScalarReader = (scalar: SourceScalar) => ValueNode;

function read(node: SourceNode, context: BuildContext, scalar: ScalarReader): ValueNode {
  switch (node.kind) {
    case "scalar":
      return node.incomplete === true ? { kind: "invalid", span: node.span } : scalar(node);
    case "sequence":
      return { kind: "list", span: node.span, items: node.items.map((item) => read(item, context, scalar)) };
    case "mapping":
      return readMapping(node, context, scalar);
  }
}

function readMapping(node: SourceMapping, context: BuildContext, scalar: ScalarReader): ValueNode {
  const type = entryOf(node, "$type");
  if (type !== undefined) return readTyped(node, type.value, context, scalar);
  const entries: MappingValue["entries"] = node.entries.map(({ key, value }) => ({
    key: key.text,
    keySpan: key.span,
    // JSON has no keys without quotes.
    plainKey: key.style === "plain" || key.span.file.path.endsWith(".json"),
    value: read(value, context, scalar),
  }));
  return { kind: "mapping", span: node.span, entries };
}

/** `{ $type: person@2, $value: … }`: exactly these two keys. */
function readTyped(node: SourceMapping, type: SourceNode, context: BuildContext, scalar: ScalarReader): TypedValue | ValueNode {
  const typeText = asScalar(type, context);
  const literal = entryOf(node, "$literal");
  const value = literal ?? entryOf(node, "$value");
  if (typeText === undefined || value === undefined || node.entries.length !== 2) {
    context.report({
      code: "invalid-typed-literal" satisfies ParserCode,
      message: 'A value with "$type" has exactly one more key, "$value" or "$literal".',
      span: node.entries.find((entry) => !["$type", "$value", "$literal"].includes(entry.key.text))?.key.span ?? node.span,
      help: "Write { $type: order@3, $value: … }.",
    });
    return { kind: "invalid", span: node.span };
  }
  return {
    kind: "typed",
    span: node.span,
    typeText: typeText.text,
    typeSpan: typeText.span,
    literal: literal !== undefined,
    value: read(value.value, context, scalar),
  };
}
