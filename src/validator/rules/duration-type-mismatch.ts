import type { Assignment } from "../../graph/assignment.js";
import { typeOf } from "../../graph/infer.js";
import type { SleepNode } from "../../graph/nodes.js";
import { isAssignable } from "../../types/assignable.js";
import { UNKNOWN, isPrimitive, primitive, type Primitive, type ValueType } from "../../types/lh-type.js";
import { misfitHelp, named, writtenText } from "../misfit.js";
import type { Finding, Rule, RuleContext } from "../rule.js";
import { isSound, uncast, wholeType } from "../soundness.js";

/** What a place takes: the type that it is declared to take, and what else works. */
interface TimePlace {
  readonly what: string;
  readonly value: Assignment;
  readonly types: readonly [Primitive, ...Primitive[]];
  /** Whether the server looks at the type. */
  readonly judged: boolean;
}

export const durationTypeMismatch: Rule = {
  name: "duration-type-mismatch",
  severity: "error",
  refusedBy: "server",
  ofValues: true,
  summary: "A sleep, a timeout or a deadline is given a value that is no length of time or no moment.",
  why: "The server refuses a sleep of the wrong type. It looks at the whole variable there, not at a part of it, nor at a conversion. A timeout or a deadline of the wrong type it takes, and the run fails, or nothing happens in time.",
  on: {
    node: {
      sleep(node, _place, { report }) {
        judge(sleepPlace(node), report);
      },
      "external-event"({ timeout }, _place, { report }) {
        if (timeout !== undefined) judge({ what: "A timeout", value: timeout, types: ["int"], judged: false }, report);
      },
      "user-task"({ deadlines }, _place, { report }) {
        for (const { after } of deadlines) judge({ what: "A deadline", value: after, types: ["int"], judged: false }, report);
      },
    },
  },
};

function sleepPlace(node: SleepNode): TimePlace {
  switch (node.form) {
    case "seconds":
      return { what: "A sleep", value: node.value, types: ["int"], judged: true };
    case "until":
      return { what: "The end of a sleep", value: node.value, types: ["timestamp", "int"], judged: true };
    case "until-iso":
      return { what: "The end of a sleep in ISO form", value: node.value, types: ["str"], judged: true };
  }
}

function judge(place: TimePlace, report: RuleContext["report"]): void {
  const finding = isSound(place.value) ? findingFor(place) : undefined;
  if (finding !== undefined) report(finding);
}

function findingFor({ what, value, types, judged }: TimePlace): Finding | undefined {
  const [wanted] = types;
  const source = typeOf(value);
  const shown = types.map((name) => `"${name}"`).join(" or ");
  const looked = sightOf(value);
  const refused = judged && !types.some((name) => isAssignable(primitive(name), looked, "thread-input"));
  if (source.kind !== "unknown" && !isPrimitive(source, ...types)) {
    const help = misfitHelp(primitive(wanted), source, undefined);
    return {
      message: `${what} is of type ${shown}, but this is of type ${named(source)}.`,
      span: value.origin,
      help,
    };
  }
  if (!refused) return undefined;
  return {
    message: `${what} is of type ${shown}, and the server does not look at the part or conversion here but at the whole, which is of type ${named(looked)}.`,
    span: value.origin,
    help: `Set a variable of type "${wanted}" to ${writtenText(value) ?? "it"} first.`,
  };
}

/** What the server sees of the value in such a place. */
function sightOf(value: Assignment): ValueType {
  switch (value.kind) {
    case "variable":
      return value.path?.kind === "json" ? UNKNOWN : wholeType(value);
    case "node-output":
    case "operation":
      return UNKNOWN;
    default:
      return typeOf(uncast(value));
  }
}
