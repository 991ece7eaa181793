import type { ThreadNode, VariableNode } from "../../ast/documents.js";
import type { Located } from "../../source/span.js";
import type { SourceEntry, SourceMapping } from "../../source/tree.js";
import { entriesOf, readBool, readSeconds, readWord, valueOf, type BuildContext } from "./reader.js";
import { readConstant } from "./values.js";
import { readType, readTypeOf } from "./types.js";

const ACCESS = ["private", "public", "inherited"] as const;

/** A thread's body: `variables`, `steps`, `retention`. */
export function buildThread(body: SourceMapping, name: Located<string> | undefined, context: BuildContext): ThreadNode {
  const steps = valueOf(body, "steps");
  const variables = valueOf(body, "variables");
  return {
    span: body.span,
    variables: entriesOf(variables, context).map((entry) => buildVariable(entry, context)),
    variablesUnread: variables !== undefined && variables.kind !== "mapping",
    steps: steps === undefined ? [{ kind: "invalid", span: body.span, keySpan: body.span }] : context.steps(steps),
    name,
    retention: name && readSeconds(valueOf(body, "retention"), context),
  };
}

function buildVariable({ key, value }: SourceEntry, context: BuildContext): VariableNode {
  const type = readTypeOf(value, context);
  const name = { value: key.text, span: key.span };
  if (value.kind !== "mapping") return { span: value.span, name, type, searchableOn: [] };
  const written = valueOf(value, "default");
  return {
    span: value.span,
    name,
    type,
    searchableOn: entriesOf(valueOf(value, "searchable-on"), context).map((entry) => ({
      path: { value: entry.key.text, span: entry.key.span },
      type: readType(entry.value, context),
    })),
    default: written && readConstant(written, context),
    required: readBool(valueOf(value, "required"), context),
    searchable: readBool(valueOf(value, "searchable"), context),
    access: readWord(valueOf(value, "access"), ACCESS, context),
  };
}
