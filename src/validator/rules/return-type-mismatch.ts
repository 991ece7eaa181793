import type { Assignment } from "../../graph/assignment.js";
import { typeOf } from "../../graph/infer.js";
import type { ExitNode, GraphNode } from "../../graph/nodes.js";
import type { Thread } from "../../graph/workflow.js";
import { reachableNodes } from "../../graph/flow.js";
import { NEWEST, sameType, type LhType } from "../../types/lh-type.js";
import { misfit, misfitHelp, named, writtenText } from "../misfit.js";
import type { Place, Rule, RuleContext } from "../rule.js";
import { isSound, settledType } from "../soundness.js";
import { mapDefined } from "../../util/lists.js";

export const returnTypeMismatch: Rule = {
  name: "return-type-mismatch",
  severity: "error",
  refusedBy: "server",
  ofValues: true,
  summary: "A thread gives back values of several types, or a type other than the workflow's output.",
  why: "The server refuses a thread whose ends do not all give back exactly the same type, and crashes on a value whose type it cannot tell. What the workflow declares as its output is wfspec's own check.",
  on: {
    thread(thread, place, context) {
      const exits = thread.nodes.filter((node) => node.kind === "exit");
      const returns = mapDefined(exits, ({ exit }) => (exit.kind === "return" ? exit.value : undefined));
      const fitting = returns.filter((value) => isTyped(value, context) && fitsOutput(value, place, context));
      judgeAgreement(fitting, context);
      judgeEnds(
        exits.filter((node) => node.exit.kind === "end"),
        returns[0],
        place,
        context,
      );
    },
  },
};

/** The server crashes on a value of unknown type; a conversion, which it believes, helps. */
function isTyped(value: Assignment, { report }: RuleContext): boolean {
  if (!isSound(value)) return false;
  if (typeOf(value).kind !== "unknown") return true;
  report({
    message: `The type of this value is "unknown" before the run, and the server needs the type of what is returned.`,
    span: value.origin,
    help: `Say the type, as in \${ str(${writtenText(value) ?? "x"}) }.`,
  });
  return false;
}

function outputOfThread({ workflow, thread }: Place): LhType | undefined {
  return thread.role === "entry" ? settledType(workflow.output) : undefined;
}

function fitsOutput(value: Assignment, place: Place, { report }: RuleContext): boolean {
  const target = outputOfThread(place);
  const source = misfit(target, value);
  if (target === undefined || source === undefined) return true;
  report({
    message: `The output of workflow "${place.workflow.name}" is of type ${named(target)}, but this is of type ${named(source)}.`,
    span: value.origin,
    help: misfitHelp(target, source, writtenText(value)),
    related: outputPlace(place),
    refusedBy: "wfspec",
  });
  return false;
}

function outputPlace({ workflow }: Place) {
  return workflow.output === undefined ? [] : [{ span: workflow.output.span, message: "The output is declared here." }];
}

function judgeAgreement([first, ...others]: readonly Assignment[], { report }: RuleContext): void {
  if (first === undefined) return;
  for (const value of others) {
    if (returnsAlike(first, value)) continue;
    report({
      message: `This is of type ${named(typeOf(value))}, but another end of the thread gives back type ${named(typeOf(first))}.`,
      span: value.origin,
      help: "Let all ends of a thread give back exactly the same type; a constant can be given one with $type.",
      related: [{ span: first.origin, message: "The other value is given back here." }],
    });
  }
}

/** The version of a struct that is built here is not pinned, that of a variable is: such two differ. */
function returnsAlike(a: Assignment, b: Assignment): boolean {
  const isUnpinned = (value: Assignment) => value.kind === "struct" && value.version === NEWEST;
  return sameType(typeOf(a), typeOf(b)) && isUnpinned(a) === isUnpinned(b);
}

function judgeEnds(ends: readonly ExitNode[], returned: Assignment | undefined, place: Place, { report }: RuleContext): void {
  const target = outputOfThread(place);
  const reachable = reachableNodes(place.thread);
  // A step that can't be reached has been reported, and what comes after it follows from that.
  const hasLostSteps = place.thread.nodes.some((node) => !reachable.has(node) && isWritten(node));
  for (const end of ends) {
    if (hasLostSteps && !reachable.has(end)) continue;
    if (returned !== undefined) {
      report({
        message: `Thread "${place.thread.name}" ends here without a value, but another of its ends gives one back.`,
        span: end.keySpan,
        help: endHelp(end, place.thread, reachable.has(end)),
        related: [{ span: returned.origin, message: "A value is given back here." }],
      });
    } else if (target !== undefined && reachable.has(end)) {
      report({
        message: `The output of workflow "${place.workflow.name}" is of type ${named(target)}, but it ends here without a value.`,
        span: end.keySpan,
        help: "Give a value back with return, or leave the output out.",
        related: outputPlace(place),
        refusedBy: "wfspec",
      });
    }
  }
}

function isWritten(node: GraphNode): boolean {
  return node.kind !== "nop" && (node.kind !== "exit" || node.exit.kind !== "end" || node.exit.explicit);
}

function endHelp(end: ExitNode, thread: Thread, isReachable: boolean): string {
  if (end.exit.kind === "end" && end.exit.explicit) return "Write return with a value.";
  if (isReachable) return `Write a return at the end of the steps of "${thread.name}".`;
  return "Move the last return behind the if or switch: the server counts the end of the steps too, although nothing comes to it.";
}
