import type { Assignment } from "../../graph/assignment.js";
import { nodesByName } from "../../graph/flow.js";
import type { GraphNode } from "../../graph/nodes.js";
import type { Thread, Variable, WorkflowGraph } from "../../graph/workflow.js";
import { mapDefined } from "../../util/lists.js";
import { hasPart } from "./has-part.js";
import { writesTo } from "./writes.js";

/** The way of a run after a failure of a node was handled. */
export interface AfterFailure {
  /** The nodes that it can come to before that node succeeds; the node itself if it can run again. */
  readonly nodes: ReadonlySet<GraphNode>;
  /** Whether a condition may ask what has become of the failure, otherwise than by the node's output. */
  readonly asks: (condition: Assignment) => boolean;
}

/** Where a node stands, and what may still be spent on it and others: in hostile files each of thousands leads past thousands. */
export interface Where {
  readonly thread: Thread;
  readonly workflow: WorkflowGraph;
  /** How many nodes may be come to. Whoever has come to so many says nothing more. */
  readonly effort: { left: number };
}

/** Where a condition may ask what has become of the failure, only what comes behind all branches counts. */
export function afterFailure(failed: GraphNode, where: Where): AfterFailure {
  const { effort } = where;
  const byName = nodesByName(where.thread);
  const targetsOf = (node: GraphNode): readonly GraphNode[] =>
    node.kind === "exit" ? NONE : mapDefined(node.edges, ({ to }) => byName.get(to));
  const asks = asking(failed, closure(targetsOf(failed), targetsOf, effort), where);
  const branching = new Map<GraphNode, boolean>();
  const branches = (node: GraphNode): boolean => {
    const known = branching.get(node);
    if (known !== undefined) return known;
    const answer = node.edges.some(({ condition }) => condition !== undefined && asks(condition));
    branching.set(node, answer);
    return answer;
  };
  const certain = new Map<GraphNode, ReadonlySet<GraphNode>>();
  const open = new Set<GraphNode>();

  const behind = (starts: Iterable<GraphNode>): ReadonlySet<GraphNode> =>
    closure(starts, (node) => (node === failed ? NONE : branches(node) ? behindAll(node) : targetsOf(node)), effort);

  const behindAll = (node: GraphNode): ReadonlySet<GraphNode> => {
    const known = certain.get(node);
    if (known !== undefined) return known;
    // In a circle of such nodes nothing is certain; nor is it looked for behind very many.
    if (open.has(node) || open.size > MOST_OPEN) return NOTHING;
    open.add(node);
    const [first, ...others] = targetsOf(node).map((target) => behind([target]));
    open.delete(node);
    const all = new Set(first === undefined ? [] : [...first].filter((one) => others.every((other) => other.has(one))));
    certain.set(node, all);
    return all;
  };

  const nodes = behind(branches(failed) ? behindAll(failed) : targetsOf(failed));
  return effort.left > 0 ? { nodes, asks } : { nodes: NOTHING, asks: () => true };
}

const NONE: readonly GraphNode[] = [];
const NOTHING: ReadonlySet<GraphNode> = new Set();
const MOST_OPEN = 100;

function closure(
  starts: Iterable<GraphNode>,
  next: (node: GraphNode) => Iterable<GraphNode>,
  effort: Where["effort"],
): ReadonlySet<GraphNode> {
  const reached = new Set<GraphNode>(starts);
  // A set that grows is walked to its end.
  for (const node of reached) {
    effort.left -= 1;
    if (effort.left < 0) break;
    for (const target of next(node)) reached.add(target);
  }
  return reached;
}

function asking(failed: GraphNode, later: ReadonlySet<GraphNode>, { thread, workflow }: Where): AfterFailure["asks"] {
  const variables = new Map<Variable, boolean>();
  const tells = (variable: Variable): boolean => {
    let answer = variables.get(variable);
    if (answer === undefined) {
      answer =
        variable.access !== "private" ||
        writesTo(variable, workflow).some((write) => write.thread !== thread || write.node === failed || later.has(write.node));
      variables.set(variable, answer);
    }
    return answer;
  };
  return (condition) =>
    hasPart(condition, (part) => {
      if (part.kind === "node-output") return part.source.kind !== "found" || (part.source.node !== failed && later.has(part.source.node));
      if (part.kind !== "variable") return part.kind === "invalid";
      const variable = part.variable.target ?? part.variable.elsewhere;
      return variable === undefined || tells(variable);
    });
}
