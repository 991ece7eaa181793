import type { Assignment, VariableRead } from "../../graph/assignment.js";
import { typeOf } from "../../graph/infer.js";
import type { WaitForThreadsNode } from "../../graph/nodes.js";
import { isPrimitive } from "../../types/lh-type.js";
import { handleOf } from "../handle-of.js";
import { named } from "../misfit.js";
import type { Finding, Rule } from "../rule.js";
import { isSound } from "../soundness.js";

export const threadNumberTypeMismatch: Rule = {
  name: "thread-number-type-mismatch",
  severity: "error",
  refusedBy: "server",
  ofValues: true,
  summary: "A `wait-threads` step is given what holds no thread numbers.",
  why: "Each item of the list is the handle of a `spawn` step or an int. Without a list it is the handle of one step, or a json_arr that holds all numbers; the server takes no array.",
  on: {
    node: {
      "wait-for-threads"({ threads }, _place, { report }) {
        const findings =
          threads.kind === "list" ? threads.numbers.map((number) => judgeNumber(number, threads)) : [judgeList(threads.list)];
        for (const finding of findings) if (finding !== undefined) report(finding);
      },
    },
  },
};

function judgeNumber(value: Assignment, { numbers }: Extract<WaitForThreadsNode["threads"], { kind: "list" }>): Finding | undefined {
  const step = value.kind === "variable" ? startOf(value) : undefined;
  if (step?.kind === "start-multiple-threads") {
    const handle = handleOf(step);
    return {
      message: `"${handle}" is a "spawn-each" step: it has started many threads.`,
      span: value.origin,
      help:
        numbers.length === 1 ? `Write it without the list: "wait-threads: ${handle}".` : 'Wait for it in a "wait-threads" step of its own.',
      related: [{ span: step.keySpan, message: `"${handle}" is here.` }],
    };
  }
  const type = typeOf(value);
  if (!isSound(value) || type.kind === "unknown" || isPrimitive(type, "int")) return undefined;
  return {
    message: `The number of a thread is of type "int", but this is of type ${named(type)}.`,
    span: value.origin,
    help: isPrimitive(type, "json_arr") ? "Write it without the list." : 'Write the handle of a "spawn" step, or a value of type int.',
  };
}

function judgeList(value: Assignment): Finding | undefined {
  const type = typeOf(value);
  if (!isSound(value) || type.kind === "unknown" || isPrimitive(type, "json_arr")) return undefined;
  return {
    message: `The numbers of all threads are of type "json_arr", but this is of type ${named(type)}.`,
    span: value.origin,
    help: isPrimitive(type, "int") ? "Write it as a list of one." : 'Write the handle of a "spawn-each" step, or a value of type json_arr.',
  };
}

function startOf({ spawned }: VariableRead) {
  return spawned?.source.kind === "found" ? spawned.source.node : undefined;
}
