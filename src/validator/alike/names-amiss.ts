import type { GraphNode } from "../../graph/nodes.js";
import type { Project } from "../../graph/project.js";
import type { Reference } from "../../graph/reference.js";
import { remembered } from "../../graph/remembered.js";
import { mutationsOf, valuesIn } from "../../graph/variable-uses.js";

/** The names that the workflows of a project use and nothing bears: each is reported there, and a test that uses it too is right about it. */
export const namesAmiss = remembered(({ definitions }: Project): ReadonlySet<string> => {
  const names = new Set<string>();
  const note = (reference: Reference<unknown> | undefined): void => {
    if (reference?.exact === false) names.add(reference.name);
  };
  for (const definition of definitions) {
    if (definition.kind !== "WfSpec") continue;
    for (const thread of definition.threads) {
      for (const node of thread.nodes) note(namedBy(node));
      for (const { event } of thread.interrupts) note(event);
      for (const value of valuesIn(thread)) if (value.kind === "variable") note(value.variable);
      for (const { variable } of mutationsOf(thread)) note(variable);
    }
  }
  return names;
});

/** The definition that a step names. */
export function namedBy(node: GraphNode): Reference<{ readonly name: string }> | undefined {
  switch (node.kind) {
    case "task":
      return node.task;
    case "user-task":
      return node.form;
    case "external-event":
    case "throw-event":
      return node.event;
    case "run-child-wf":
      return node.workflow;
    default:
      return undefined;
  }
}
