import type { Assignment, StructBuilder } from "../../graph/assignment.js";
import type { TypeUse } from "../../graph/definitions.js";
import { typeOf } from "../../graph/infer.js";
import type { RelatedPlace } from "../../diagnostics/diagnostic.js";
import { partsOf } from "../../graph/walk.js";
import type { Rule, RuleContext } from "../rule.js";
import { onNamedCalls } from "../named-calls.js";
import { isSound, wholeType } from "../soundness.js";
import { onTaskCalls } from "../task-calls.js";

function judgeFields({ fields, struct }: StructBuilder, context: RuleContext): void {
  for (const { name, value } of fields) {
    const declared = struct.target?.fields.find((candidate) => candidate.name === name);
    if (declared === undefined) continue;
    const related = [{ span: declared.span, message: `"${name}" is declared here.` }];
    judge(value, { what: `field "${name}" of struct "${struct.name}"`, type: declared.type, related }, context);
  }
}

/** A place that a value goes to; without type it is never masked. */
interface Destination {
  readonly what: string;
  readonly type?: TypeUse;
  readonly related?: readonly RelatedPlace[];
}

export const maskedFlow: Rule = {
  name: "masked-flow",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "A masked value goes to a place that is not masked.",
  why: "The mask belongs to the place and not to the value: from there on it is shown to everybody who looks at a run.",
  on: {
    assignment: { struct: judgeFields },
    sight: {
      format({ value, position }, context) {
        if (position === "return" || position === "elsewhere") judge(value, { what: "a text" }, context);
      },
    },
    node: {
      "throw-event"({ event, content }, _place, context) {
        const definition = event.exact ? event.target : undefined;
        if (definition?.content === undefined || definition.content === "void") return;
        const related = [{ span: definition.nameSpan, message: `"${event.name}" is defined here.` }];
        judge(content, { what: `event "${event.name}"`, type: definition.content, related }, context);
      },
      ...onTaskCalls(({ call: { task, args } }, context) => {
        if (!task.exact) return;
        for (const { value, input } of args) {
          if (input === undefined) continue;
          judge(
            value,
            {
              what: `input "${input.name}" of task "${task.name}"`,
              type: input.type,
              related: [{ span: input.span, message: `Input "${input.name}" is declared here.` }],
            },
            context,
          );
        }
      }),
      ...onNamedCalls(({ receiver, args }, context) => {
        for (const { variable, value } of args) {
          if (!variable.exact || variable.target === undefined) continue;
          const what = `variable "${variable.name}" of ${receiver.charAt(0).toLowerCase()}${receiver.slice(1)}`;
          const related = [{ span: variable.target.span, message: `"${variable.name}" is declared here.` }];
          judge(value, { what, type: variable.target.type, related }, context);
        }
      }).node,
    },
    mutation(mutation, _place, context) {
      const { variable, value } = mutation;
      if (!variable.exact || variable.target === undefined) return;
      judge(
        value,
        {
          what: `variable "${variable.name}"`,
          type: variable.target.type,
          related: [{ span: variable.target.span, message: `"${variable.name}" is declared here.` }],
        },
        context,
      );
    },
  },
};

function judge(value: Assignment, { what, type, related }: Destination, { report }: RuleContext): void {
  if (type?.type === undefined ? type !== undefined : type.type.masked === true) return;
  const leak = maskedIn(value);
  if (leak === undefined) return;
  report({
    message: `A masked value goes to ${what}, which is not masked.`,
    span: leak.origin,
    help: type === undefined ? "Leave it out of the text." : "Mask the place too, with masked: true beside its type.",
    ...(related && { related }),
  });
}

/** The first part of a value that is masked and whose content the value shows. Comparisons and sizes show none; a struct's fields are places of their own. */
function maskedIn(value: Assignment): Assignment | undefined {
  switch (value.kind) {
    case "variable":
    case "node-output":
      return isSound(value) && (isMasked(wholeType(value)) || isMasked(typeOf(value))) ? value : undefined;
    case "operation":
    case "format":
      for (const part of partsOf(value)) {
        const masked = maskedIn(part);
        if (masked !== undefined) return masked;
      }
      return undefined;
    default:
      return undefined;
  }
}

function isMasked(type: ReturnType<typeof typeOf>): boolean {
  return "masked" in type && type.masked === true;
}
