import type { ArgumentsNode } from "../../ast/steps.js";
import type { ValueNode } from "../../ast/values.js";
import type { Assignment } from "../../graph/assignment.js";
import type { NamedArgument, NamedArguments } from "../../graph/nodes.js";
import type { Reference } from "../../graph/reference.js";
import type { Thread, Variable } from "../../graph/workflow.js";
import type { Located } from "../../source/span.js";
import { closest } from "../../util/did-you-mean.js";
import type { ThreadContext } from "./threads/thread-context.js";
import { lowerUntold, lowerValue } from "./values/values.js";

/** Who is given the arguments: a thread with its variables; `untyped` if it is known at run time only, undefined if it is unknown. */
export type Receiver = Thread | "untyped" | undefined;

type Mapping = Extract<ArgumentsNode, { kind: "mapping" }>;

/** What a thread or a workflow is given, by the names of its variables. Positions mean nothing there, which has been reported. */
export function lowerNamedArguments(args: ArgumentsNode | undefined, receiver: Receiver, thread: ThreadContext): NamedArguments {
  if (args === undefined) return { args: [], argsUnread: undefined };
  if (args.kind !== "mapping") return { args: [], argsUnread: true };
  return { args: args.entries.map((entry) => argument(entry, args, receiver, thread)), argsUnread: undefined };
}

function argument({ name, value }: Mapping["entries"][number], args: Mapping, receiver: Receiver, thread: ThreadContext): NamedArgument {
  const { value: text, span } = name;
  if (receiver === undefined) return { variable: { name: text, span, exact: true }, value: lowerUntold(value, thread) };
  if (receiver === "untyped") return { variable: { name: text, span, exact: true }, value: lowerValue(value, undefined, thread) };
  const variable = referToInput(name, args, receiver);
  return { variable, value: lowerArgument(value, variable.target, thread) };
}

function lowerArgument(value: ValueNode, variable: Variable | undefined, thread: ThreadContext): Assignment {
  const expected = variable?.type.type;
  return expected === undefined ? lowerUntold(value, thread) : lowerValue(value, expected, thread);
}

/** The variable of this name; a misspelt one is read as the nearest that nothing else is given for. */
function referToInput({ value: name, span }: Located<string>, args: Mapping, { variables, variablesUnread }: Thread): Reference<Variable> {
  const inputs = variables.filter((variable) => variable.hidden !== true);
  const exact = inputs.find((variable) => variable.name === name);
  if (exact !== undefined || variablesUnread === true) return { name, span, target: exact, exact: true };
  const free = inputs.filter((variable) => args.entries.every((entry) => entry.name.value !== variable.name));
  const near = closest(
    name,
    free.map((variable) => variable.name),
  );
  return { name, span, target: free.find((variable) => variable.name === near), exact: false };
}
