import type { InterruptNode, ThreadNode, VariableNode } from "../../ast/documents.js";
import type { EdgeFormNode, NodeFormNode } from "../../ast/graph-form.js";
import type { MutateStep, SetStep } from "../../ast/steps.js";
import { printHandler } from "./catch.js";
import {
  maskedEntry,
  printAssignments,
  printCondition,
  printMutations,
  printPlain,
  printSeconds,
  printText,
  printTyped,
  typeText,
} from "./parts.js";
import { printSteps, stepEntries } from "./steps.js";
import { printOptional } from "./values.js";
import { blockMap, denseMap, list, map, plain, text, type OptionalEntry, type Yaml } from "./yaml/node.js";

/** The keys of a thread: variables, interrupts, retention, and its steps or nodes. */
export function threadEntries(thread: ThreadNode): readonly OptionalEntry[] {
  const { variables, interrupts, retention, nodes, steps } = thread;
  return [
    [
      "variables",
      variables.length === 0 ? undefined : blockMap(variables.map((variable) => [variable.name.value, printVariable(variable)])),
    ],
    [
      "interrupts",
      interrupts.length === 0 ? undefined : blockMap(interrupts.map((interrupt) => [interrupt.event.value, printInterrupt(interrupt)])),
    ],
    ["retention", printSeconds(retention)],
    nodes === undefined
      ? ["steps", printSteps(steps, threadEntries)]
      : ["nodes", blockMap(nodes.map((node) => [node.name.value, printNode(node)]))],
  ];
}

function printVariable(variable: VariableNode): Yaml {
  const { searchableOn } = variable;
  return printTyped(variable.type, [
    ["default", printOptional(variable.default)],
    ["required", printPlain(variable.required)],
    ["searchable", printPlain(variable.searchable)],
    maskedEntry(variable.type),
    [
      "searchable-on",
      searchableOn.length === 0 ? undefined : map(searchableOn.map(({ path, type }) => [path.value, text(typeText(type))])),
    ],
    ["access", printText(variable.access)],
  ]);
}

function printInterrupt({ content, handler }: InterruptNode): Yaml {
  return map([["content", content && text(typeText(content))], ...printHandler(handler, threadEntries)]);
}

/** A node of the graph form on one line where it fits. */
function printNode({ content, edges }: NodeFormNode): Yaml {
  const entries: readonly OptionalEntry[] =
    content.kind === "entrypoint" ? [["entrypoint", plain(true)]] : stepEntries(content, threadEntries);
  return denseMap([...entries, ["edges", edges.length === 0 ? undefined : list(edges.map(printEdge))]]);
}

function printEdge({ to, condition, mutations }: EdgeFormNode): Yaml {
  const [first] = mutations;
  const onlySet = mutations.length === 1 && first?.kind === "set" ? first : undefined;
  return denseMap([["to", text(to.value)], ["if", condition && printCondition(condition)], ...edgeMutations(onlySet, mutations)]);
}

function edgeMutations(onlySet: SetStep | undefined, mutations: readonly (SetStep | MutateStep)[]): readonly OptionalEntry[] {
  return onlySet === undefined ? [["mutations", printMutations(mutations, "dense")]] : [["set", printAssignments(onlySet)]];
}
