import type { ThreadNode, VariableNode } from "../../ast/documents.js";
import type { Located } from "../../source/span.js";
import type { SourceEntry, SourceMapping } from "../../source/tree.js";
import { entriesOf, present, readBool, readSeconds, readWord, valueOf, type BuildContext } from "./reader.js";
import { readConstant } from "./values.js";
import { readType, readTypeOf } from "./types.js";

/** A thread's body: `variables`, `steps`, `retention`. */
export function buildThread(body: SourceMapping, name: Located<string> | undefined, context: BuildContext): ThreadNode {
  const steps = valueOf(body, "steps");
  const variables = valueOf(body, "variables");
  return {
    span: body.span,
    variables: entriesOf(variables, context).map((entry) => buildVariable(entry, context)),
    ...(variables !== undefined && variables.kind !== "mapping" && { variablesUnread: true }),
    steps: steps === undefined ? [{ kind: "invalid", span: body.span, keySpan: body.span }] : context.steps(steps),
    ...present<Pick<ThreadNode, "name" | "retention">>({
      name,
      retention: name && readSeconds(valueOf(body, "retention"), context),
    }),
  };
}

function buildVariable({ key, value }: SourceEntry, context: BuildContext): VariableNode {
  const { masked: _, ...type } = readTypeOf(value, context);
  const base = { span: value.span, name: { value: key.text, span: key.span }, type };
  if (value.kind !== "mapping") return { ...base, searchableOn: [] };
  const written = valueOf(value, "default");
  return {
    ...base,
    searchableOn: entriesOf(valueOf(value, "searchable-on"), context).map((entry) => ({
      path: { value: entry.key.text, span: entry.key.span },
      type: readType(entry.value, context),
    })),
    ...present<Pick<VariableNode, "default" | "required" | "searchable" | "masked" | "access">>({
      default: written && readConstant(written, context),
      required: readBool(valueOf(value, "required"), context),
      searchable: readBool(valueOf(value, "searchable"), context),
      masked: readBool(valueOf(value, "masked"), context),
      access: readWord(valueOf(value, "access"), ["private", "public", "inherited"], context),
    }),
  };
}
