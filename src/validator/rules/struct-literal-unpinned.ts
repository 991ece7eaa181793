import type { Assignment } from "../../graph/assignment.js";
import type { Literal } from "../../types/literal.js";
import { NEWEST } from "../../types/lh-type.js";
import type { Finding, Rule } from "../rule.js";

export const structLiteralUnpinned: Rule = {
  name: "struct-literal-unpinned",
  severity: "error",
  refusedBy: "wfspec",
  ofValues: true,
  summary: "A struct constant whose type has no version.",
  why: "The server pins the newest version in the types of variables and in structs that are built, but not in constants. Such a constant can't be assigned, nor a variable that still has it, and it never equals a struct of the same fields.",
  on: {
    sight: {
      literal({ value, position }, { report }) {
        // A default is judged below.
        const finding = position === "default" ? undefined : judge(value);
        if (finding !== undefined) report(finding);
      },
    },
    variable({ default: value }, _place, { report }) {
      const finding = value && judge(value);
      if (finding !== undefined) report({ ...finding, severity: "warning" });
    },
    definition(definition, { report }) {
      // The default of an input stands in for an argument that is left out.
      if (definition.kind !== "TaskDef") return;
      for (const input of definition.inputs) {
        const finding = input.default && judge(input.default);
        if (finding !== undefined) report({ ...finding, severity: "warning" });
      }
    },
  },
};

function judge(value: Assignment): Finding | undefined {
  const name = value.kind === "literal" ? unpinnedStruct(value.value) : undefined;
  if (name === undefined) return undefined;
  return {
    message: `This constant of struct "${name}" has no version, and the server gives it none.`,
    span: value.origin,
    help: `Write the version in the type, as in "${name}@0".`,
  };
}

function unpinnedStruct(literal: Literal): string | undefined {
  switch (literal.kind) {
    case "struct":
      return literal.version === NEWEST ? literal.name : first([...literal.fields.values()]);
    case "array":
      return first(literal.items);
    case "map":
      return first(literal.entries.map((entry) => entry.value));
    default:
      return undefined;
  }
}

function first(literals: readonly Literal[]): string | undefined {
  for (const literal of literals) {
    const name = unpinnedStruct(literal);
    if (name !== undefined) return name;
  }
  return undefined;
}
