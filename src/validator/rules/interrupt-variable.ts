import type { Thread, Variable } from "../../graph/workflow.js";
import { INPUT_VARIABLE } from "../../types/reserved.js";
import type { Finding, Rule } from "../rule.js";

export const interruptVariable: Rule = {
  name: "interrupt-variable",
  severity: "error",
  refusedBy: "server",
  summary: "The thread of an interrupt has a variable other than `INPUT`, or starts threads.",
  why: "The server allows such a thread no variable but `INPUT`; a step that starts threads needs one to keep their numbers.",
  on: {
    thread(thread, _place, { report }) {
      const start = thread.starts.find(({ kind }) => kind === "interrupt");
      const surplus = thread.variables.find(({ name }) => name !== INPUT_VARIABLE) ?? thread.variables[1];
      if (start?.kind !== "interrupt" || surplus === undefined) return;
      const related = [{ span: start.interrupt.event.span, message: "The interrupt is here." }];
      report({ ...(surplus.hidden === true ? aboutSpawn(surplus) : aboutVariable(surplus, thread)), related });
    },
  },
};

function aboutSpawn({ span }: Variable): Finding {
  const help = "Set a variable here, and let the interrupted thread start the other when it sees that.";
  return { message: "The thread of an interrupt can't start threads.", span, help };
}

function aboutVariable({ name, span }: Variable, { role }: Thread): Finding {
  if (name === INPUT_VARIABLE) return { message: "The thread of an interrupt has INPUT twice.", span, help: "Leave one of them out." };
  const help = `Declare "${name}" in the thread that is interrupted${role === "declared" ? "" : "; its handler sees it"}.`;
  return { message: `The thread of an interrupt can have no variable but INPUT, and this is "${name}".`, span, help };
}
