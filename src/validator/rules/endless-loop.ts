import { quotedList } from "../../util/text.js";
import { endlessLoops, type EndlessLoop } from "../flow/endless.js";
import type { Finding, Rule } from "../rule.js";

export const endlessLoop: Rule = {
  name: "endless-loop",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A loop never ends, and nothing in it waits.",
  why: "The server goes on with a run until it waits for something. After 512 moves it gives up: the run fails with an `INTERNAL_ERROR` that no handler sees. A task, a sleep, an event and the like wait; `nop`, `set`, `spawn`, `throw-event` and `run-workflow` don't.",
  on: {
    thread(thread, { workflow }, { report }) {
      for (const loop of endlessLoops(thread, workflow)) report(findingFor(loop));
    },
  },
};

function findingFor({ start, nodes, always }: EndlessLoop): Finding {
  const isStep = start.kind === "nop" && start.opens !== undefined;
  const what = isStep ? "this loop" : quotedList(nodes.slice(0, 5).map(({ name }) => name));
  return {
    message: always
      ? `${isStep ? "This loop" : `From ${what} there is no way out: the loop`} never waits and never ends.`
      : `Nothing in ${isStep ? what : `the loop of ${what}`} waits, and nothing changes the condition that would end it.`,
    span: start.keySpan,
    help: always
      ? "Let a step in the loop wait, such as a task, a sleep or an event, or give the loop a way out."
      : "Let a step in the loop wait, such as a task, a sleep or an event, or set a variable of the condition in it.",
  };
}
