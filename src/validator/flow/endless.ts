import { nodesByName, reachableNodes } from "../../graph/flow.js";
import type { GraphNode, NodeKind } from "../../graph/nodes.js";
import type { Assignment } from "../../graph/assignment.js";
import type { Edge, Thread, Variable, WorkflowGraph } from "../../graph/workflow.js";
import { concatMap, mapDefined } from "../../util/lists.js";
import { readConditions, waysOf, type Answers, type Condition, type Question } from "./conditions.js";
import { cyclesIn } from "./cycles.js";
import { hasPart } from "./has-part.js";
import { writesTo } from "./writes.js";

/** A loop that a run never leaves, and in which it never waits. */
export interface EndlessLoop {
  /** Where it begins: the step that is the loop, or the first of the nodes. */
  readonly start: GraphNode;
  /** Its nodes, in the order of the thread. */
  readonly nodes: readonly GraphNode[];
  /** Whether it is so whatever the conditions say; else it is so in some runs, and there is nothing in the loop that could change it. */
  readonly always: boolean;
}

/** What a node of each kind does to the command that comes to it. */
const PASSES: { readonly [K in NodeKind]: boolean } = {
  entrypoint: false,
  nop: true,
  "start-thread": true,
  "start-multiple-threads": true,
  "throw-event": true,
  "run-child-wf": true,
  task: false,
  "user-task": false,
  "external-event": false,
  sleep: false,
  "wait-for-condition": false,
  "wait-for-threads": false,
  "wait-for-child-wf": false,
  exit: false,
};

/** The endless loops of a thread. */
export function endlessLoops(thread: Thread, workflow: WorkflowGraph): readonly EndlessLoop[] {
  if (workflow.incomplete || !mayLoop(thread)) return [];
  const byName = nodesByName(thread);
  const passed = [...reachableNodes(thread)].filter(isPassed);
  const all = new Set(passed);
  const next = new Map<GraphNode, readonly GraphNode[]>();
  for (const node of passed)
    next.set(
      node,
      mapDefined(node.edges, ({ to }) => passedNode(byName.get(to), all)),
    );
  const cycles = cyclesIn(passed, (node) => next.get(node) ?? NONE);
  if (cycles.length === 0) return [];
  const places = new Map(thread.nodes.map((node, index) => [node, index]));
  return concatMap(cycles, (cycle) => endlessIn({ thread, workflow, byName, places, cycle: new Set(cycle) }));
}

function passedNode(node: GraphNode | undefined, passed: ReadonlySet<GraphNode>): GraphNode | undefined {
  return node !== undefined && passed.has(node) ? node : undefined;
}

const NONE: readonly GraphNode[] = [];

/** Whether a run may come to a node twice: steps do with loops only, nodes that are written as such with any edge back. */
function mayLoop({ nodes }: Thread): boolean {
  let opens = false;
  let passed = 0;
  for (const node of nodes) {
    if (!PASSES[node.kind]) continue;
    passed += 1;
    if (node.kind !== "nop" || node.opens === undefined) continue;
    if (node.opens === "while" || node.opens === "repeat") return true;
    opens = true;
  }
  return !opens && passed > 1;
}

/** Whether a run goes on from a node at once. A step that catches failures may come to the handler, and that may wait. */
function isPassed({ kind, handlers, handlersUnread }: GraphNode): boolean {
  return PASSES[kind] && handlers.length === 0 && handlersUnread !== true;
}

/** Nodes that lead to each other, and where they stand. */
interface Where {
  readonly cycle: ReadonlySet<GraphNode>;
  readonly thread: Thread;
  readonly workflow: WorkflowGraph;
  readonly byName: ReadonlyMap<string, GraphNode>;
  readonly places: ReadonlyMap<GraphNode, number>;
}

/** The most cases that are tried for a group of nodes: hostile files ask thousands of questions. */
const MOST_CASES = 64;

function endlessIn(where: Where): readonly EndlessLoop[] {
  const { cycle, places } = where;
  const edges = concatMap(cycle, (node) => node.edges);
  if (edges.some(isUnclear)) return [];
  const all = readConditions(edges.map(({ condition }) => condition));
  const conditions = new Map(edges.map((edge, index) => [edge, all[index] as Condition]));
  const found = new Map<GraphNode, EndlessLoop>();
  for (const given of casesOf(all, where)) {
    for (const nodes of trapsIn(where, conditions, given)) {
      const ordered = [...nodes].toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
      const start = ordered.find((node) => node.kind === "nop" && (node.opens === "while" || node.opens === "repeat")) ?? ordered[0];
      if (start !== undefined && !found.has(start)) found.set(start, { start, nodes: ordered, always: given.size === 0 });
    }
  }
  return [...found.values()];
}

/** Whether it can't be told what an edge asks or sets, which has been reported. */
function isUnclear({ condition, mutations }: Edge): boolean {
  if (condition !== undefined && hasPart(condition, ({ kind }) => kind === "invalid")) return true;
  return mutations.some(({ variable }) => variable.target === undefined && variable.elsewhere === undefined);
}

/** What is known of the answers: nothing, or one answer to a question that has the same in every round. */
function* casesOf(conditions: readonly Condition[], where: Where): Generator<Answers> {
  yield new Map();
  const asked = new Map<string, Question>();
  for (const { questions } of conditions) for (const question of questions) asked.set(question.key, question);
  let cases = 0;
  for (const { key, values, answers } of asked.values()) {
    // Of constants it can't be told here what they answer.
    if (!values.some((value) => hasPart(value, isRead)) || !values.every((value) => staysSame(value, where))) continue;
    for (let answer = 0; answer < answers && cases < MOST_CASES; answer++, cases++) yield new Map([[key, answer]]);
  }
}

function isRead({ kind }: Assignment): boolean {
  return kind === "variable" || kind === "node-output";
}

/** Whether a value is the same in every round: nothing that may run meanwhile sets what it is made of. */
function staysSame(value: Assignment, where: Where): boolean {
  return !hasPart(value, (part) => {
    if (part.kind === "node-output") return part.source.kind !== "found" || where.cycle.has(part.source.node);
    if (part.kind === "variable") return !part.variable.exact || !isLeftAlone(part.variable.target, where);
    return part.kind === "invalid";
  });
}

/** A variable that other workflows can see is set by them too. */
function isLeftAlone(variable: Variable | undefined, { thread, workflow, byName, cycle }: Where): boolean {
  if (variable === undefined || variable.access !== "private") return false;
  // Each run of a thread has its own variables; those of the threads above are the same for all its runs.
  const isOwn = thread.variables.includes(variable);
  return writesTo(variable, workflow).every((write) => {
    if (write.thread !== thread || !isOwn) return false;
    const to = byName.get(write.edge.to);
    return !cycle.has(write.node) || to === undefined || !cycle.has(to);
  });
}

/** The groups of nodes that no run leaves once it is there. */
function trapsIn({ cycle, byName }: Where, conditions: ReadonlyMap<Edge, Condition>, given: Answers): readonly ReadonlySet<GraphNode>[] {
  const next = new Map<GraphNode, readonly GraphNode[]>();
  const before = new Map<GraphNode, GraphNode[]>();
  const leaving: GraphNode[] = [];
  for (const node of cycle) {
    const { possible, complete } = waysOf(
      mapDefined(node.edges, (edge) => conditions.get(edge)),
      given,
    );
    const taken = node.edges.filter((_, index) => possible[index] === true);
    const ways = mapDefined(taken, ({ to }) => byName.get(to));
    next.set(node, ways);
    for (const target of ways) {
      const known = before.get(target);
      if (known === undefined) before.set(target, [node]);
      else known.push(node);
    }
    // Without a way on the node fails, and that is an end.
    if (complete !== true || ways.length < taken.length || ways.some((target) => !cycle.has(target))) leaving.push(node);
  }
  for (let node = leaving.pop(); node !== undefined; node = leaving.pop()) {
    if (next.delete(node)) leaving.push(...(before.get(node) ?? []));
  }
  const groups = cyclesIn(next.keys(), (node) => next.get(node) ?? NONE).map((group) => new Set(group));
  return groups.filter((group) => [...group].every((node) => next.get(node)?.every((target) => group.has(target)) === true));
}
