import type { NodeOutput, PathSelector, VariableRead } from "../../graph/assignment.js";
import { formOf, structFieldsOf } from "../../graph/infer.js";
import { isJson, type ValueType } from "../../types/lh-type.js";
import { didYouMean } from "../../util/did-you-mean.js";
import { quotedList } from "../../util/text.js";
import { named } from "../misfit.js";
import type { Rule, RuleContext } from "../rule.js";
import type { Sight } from "../sight.js";
import { hasSettledOutput, missingPart, settledType } from "../soundness.js";

export const unknownPart: Rule = {
  name: "unknown-part",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A path leads to a part that the value does not have.",
  why: "The server refuses such a path where it looks at types; in texts, sleeps and timeouts it takes it, and the run fails there.",
  on: {
    sight: { variable: judge, "node-output": judge },
  },
};

function judge({ value, seen }: Sight & { readonly value: VariableRead | NodeOutput }, { report }: RuleContext): void {
  if (value.path === undefined || !isKnown(value)) return;
  const missing = missingPart(value);
  if (missing === undefined) return;
  report({
    ...explain(missing.selector, missing.of, value),
    span: missing.selector.span,
    refusedBy: seen && formOf(value) === undefined ? "server" : "wfspec",
  });
}

function isKnown(value: VariableRead | NodeOutput): boolean {
  if (value.kind === "node-output") return value.source.kind === "found" && value.source.exact && hasSettledOutput(value.source.node);
  return value.variable.exact && settledType(value.variable.target?.type) !== undefined;
}

function explain(
  selector: PathSelector,
  type: ValueType,
  value: VariableRead | NodeOutput,
): { readonly message: string; readonly help: string } {
  const part = selector.kind === "key" ? `"${selector.key}"` : `"[${selector.index}]"`;
  const form = formOf(value);
  if (form !== undefined && isJson(type)) {
    const names = form.fields.map(({ name }) => name);
    const near = selector.kind === "key" ? didYouMean(selector.key, names) : undefined;
    return { message: `Form "${form.name}" has no field ${part}.`, help: near ?? `Its fields are ${quotedList(names)}.` };
  }
  switch (type.kind) {
    case "struct": {
      const fields = [...(structFieldsOf(value)(type.name, type.version)?.keys() ?? [])];
      const near = selector.kind === "key" ? didYouMean(selector.key, fields) : undefined;
      return { message: `Struct "${type.name}" has no field ${part}.`, help: near ?? `Its fields are ${quotedList(fields)}.` };
    }
    case "array":
      return { message: `A value of type ${named(type)} has no part ${part}.`, help: "Take an item by its number, as in [0]." };
    case "map":
      return {
        message: `A value of type ${named(type)} has no part ${part}.`,
        help: `Take an entry by its key, as in .name or ['a name'].`,
      };
    default:
      return { message: `A value of type ${named(type)} has no parts, so there is no ${part}.`, help: "Leave the path out." };
  }
}
