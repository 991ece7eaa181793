import type { Assignment } from "../../graph/assignment.js";
import { typeOf } from "../../graph/infer.js";
import type { Variable } from "../../graph/workflow.js";
import { isAssignable } from "../../types/assignable.js";
import { NEWEST, UNKNOWN, type LhType, type ValueType } from "../../types/lh-type.js";
import { misfit, misfitHelp, named, writtenText } from "../misfit.js";
import { onNamedCalls, type NamedCall } from "../named-calls.js";
import type { Finding, Rule } from "../rule.js";
import { isSound, settledType, uncast, wholeType } from "../soundness.js";

export const inputTypeMismatch: Rule = {
  name: "input-type-mismatch",
  severity: "error",
  refusedBy: "server",
  ofValues: true,
  summary: "A thread or a workflow is given a value that its variable can't take.",
  why: "The server compares the types, and only coarsely: of a part of a variable it sees the whole, conversions it doesn't see, null fits nothing, and a struct that is built must have a version. What it lets pass fails the run.",
  on: onNamedCalls((call, { report }) => {
    for (const { variable, value } of call.args) {
      const { target } = variable;
      const type = settledType(target?.type);
      if (!variable.exact || target === undefined || type === undefined) continue;
      const finding = mismatch(target, type, value, call) ?? (call.refusedBy === "server" ? refusal(target, type, value) : undefined);
      if (finding !== undefined) report({ related: [{ span: target.span, message: `"${target.name}" is declared here.` }], ...finding });
    }
  }),
};

function mismatch({ name }: Variable, type: LhType, value: Assignment, { receiver }: NamedCall): Finding | undefined {
  const source = misfit(type, value);
  if (source === undefined) return undefined;
  return {
    message: `Variable "${name}" of ${receiver.charAt(0).toLowerCase()}${receiver.slice(1)} is of type ${named(type)}, but this is of type ${named(source)}.`,
    span: value.origin,
    help: misfitHelp(type, source, writtenText(value)),
  };
}

const SET_FIRST = "Set a variable of the same type to it first, and give that.";

/** A value of the right type that the server refuses all the same. */
function refusal({ name }: Variable, type: LhType, value: Assignment): Finding | undefined {
  if (!isSound(value)) return undefined;
  const span = value.origin;
  if (value.kind === "struct") {
    if (value.version !== NEWEST) return undefined;
    const help = `Write the version in the type of "${name}", as in "${value.struct.name}@0", or set a variable to it first and give that.`;
    return { message: "A struct that is built here has no version, and the server gives it none.", span, help };
  }
  if (isAssignable(type, seenType(value), "thread-input")) return undefined;
  if (typeOf(value).kind === "null") {
    return {
      message: `The server takes no null for variable "${name}".`,
      span,
      help: "Leave it out: a variable that is not given is null.",
    };
  }
  const isPart = (value.kind === "variable" || value.kind === "node-output") && value.path !== undefined;
  const whole = isPart || value.cast !== undefined ? `, of which it sees type ${named(seenType(value))}` : "";
  return { message: `The server refuses this value${whole}: variable "${name}" is of type ${named(type)}.`, span, help: SET_FIRST };
}

/** The type that the server sees: no conversion, no path; an expression or an output may be anything. */
function seenType(value: Assignment): ValueType {
  switch (value.kind) {
    case "variable":
      return value.path?.kind === "json" ? UNKNOWN : wholeType(value);
    case "literal":
    case "struct":
      return typeOf(uncast(value));
    default:
      return UNKNOWN;
  }
}
