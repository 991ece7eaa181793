import { entriesIn, messageIn, messagesIn, textIn } from "../message/access.js";
import type { WireMessage } from "../message/decode.js";

/** The threads that a thread starts, and how: by a node (`own`), or for a failed child of it (`child`), which then is the parent. */
export interface StartedThreads {
  readonly own: readonly string[];
  readonly child: readonly { readonly handler: string; readonly children: readonly string[] }[];
}

/** What a `ThreadSpec` starts, by the names that it gives. */
export function startedBy(spec: WireMessage<"ThreadSpec">): StartedThreads {
  const own: string[] = [];
  const child: { handler: string; children: readonly string[] }[] = [];
  const spawners = spawnersOf(spec);
  for (const interrupt of messagesIn(spec, "interruptDefs")) own.push(textIn(interrupt, "handlerSpecName").value);
  for (const { key, message: node } of entriesIn(spec, "nodes")) {
    if (node === undefined) continue;
    const spawned = spawners.nodes.get(key);
    if (spawned !== undefined) own.push(spawned);
    for (const handler of messagesIn(node, "failureHandlers")) own.push(textIn(handler, "handlerSpecName").value);
    const wait = messageIn(node, "waitForThreads");
    if (wait === undefined) continue;
    const children = childrenOf(wait, spawners);
    for (const handler of messagesIn(wait, "perThreadFailureHandlers")) {
      child.push({ handler: textIn(handler, "handlerSpecName").value, children });
    }
  }
  return { own, child };
}

/** The thread that each node of a thread starts, and the threads whose number each variable may hold. */
interface Spawners {
  readonly nodes: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, readonly string[]>;
}

function spawnersOf(spec: WireMessage<"ThreadSpec">): Spawners {
  const nodes = new Map<string, string>();
  for (const { key, message: node } of entriesIn(spec, "nodes")) {
    const start = node && (messageIn(node, "startThread") ?? messageIn(node, "startMultipleThreads"));
    if (start !== undefined) nodes.set(key, textIn(start as WireMessage<"StartThreadNode">, "threadSpecName").value);
  }
  const variables = new Map<string, string[]>();
  for (const { message: node } of entriesIn(spec, "nodes")) {
    for (const edge of node === undefined ? [] : messagesIn(node, "outgoingEdges")) {
      for (const mutation of messagesIn(edge, "variableMutations")) {
        const value = messageIn(mutation, "rhsAssignment");
        const spawned = value && outputThread(value, nodes);
        if (spawned === undefined) continue;
        const name = textIn(mutation, "lhsName").value;
        const known = variables.get(name);
        if (known === undefined) variables.set(name, [spawned]);
        else known.push(spawned);
      }
    }
  }
  return { nodes, variables };
}

/** The thread that a value is the number of. */
function outputThread(value: WireMessage<"VariableAssignment">, nodes: ReadonlyMap<string, string>): string | undefined {
  const output = messageIn(value, "nodeOutput");
  return output && nodes.get(textIn(output, "nodeName").value);
}

/** The threads that a node waits for, as far as their numbers can be traced. */
function childrenOf(wait: WireMessage<"WaitForThreadsNode">, { nodes, variables }: Spawners): readonly string[] {
  const listed = messageIn(wait, "threads");
  const numbers =
    listed === undefined ? [messageIn(wait, "threadList")] : messagesIn(listed, "threads").map((one) => messageIn(one, "threadRunNumber"));
  const found: string[] = [];
  for (const number of numbers) {
    if (number === undefined) continue;
    const direct = outputThread(number, nodes);
    if (direct === undefined) found.push(...(variables.get(textIn(number, "variableName").value) ?? []));
    else found.push(direct);
  }
  return found;
}
