import type { WfSpecNode } from "../../ast/documents.js";
import { workflowAt } from "../../graph/versions.js";
import type { ParentWorkflow, WorkflowGraph } from "../../graph/workflow.js";
import { invariant } from "../../util/invariant.js";
import { lowerThrows, type Growing } from "./definitions.js";
import { refer, useType, type Symbols } from "./symbols.js";
import { ThreadQueue } from "./threads/thread-queue.js";

/** A workflow that can be referred to before its threads are known: its graph is made first, then its threads are planned, then lowered. */
export interface WorkflowLowering {
  /** What it throws and gives back is known at once, its entry thread with its variables when it is planned, all else when it is lowered. */
  readonly graph: WorkflowGraph;
  readonly plan: () => void;
  readonly lower: () => void;
}

/** A workflow without threads yet. All of a project are declared before one is planned, and planned before one is lowered. */
export function declareWorkflow(node: WfSpecNode, symbols: Symbols): WorkflowLowering {
  const graph: Growing<WorkflowGraph> = {
    kind: "WfSpec",
    origin: node.span,
    keySpan: node.keySpan,
    name: node.name.value,
    nameSpan: node.name.span,
    threads: [],
    entryThread: node.entryThread?.value ?? "entrypoint",
    allowedUpdates: node.allowedUpdates?.value ?? "all",
    incomplete: false,
    description: node.description?.value,
    retentionSeconds: node.retention?.value,
    throws: node.throws?.map((thrown) => lowerThrows(thrown, symbols)),
    output: node.output && useType(node.output, symbols),
    parent: undefined,
    target: node.target,
  };
  let threads: ThreadQueue | undefined;
  return {
    graph,
    plan: () => {
      graph.parent = lowerParent(node, symbols);
      threads = new ThreadQueue(node, symbols);
      graph.threads = threads.threads;
      graph.incomplete = threads.isIncomplete;
    },
    lower: () => {
      invariant(threads, "a workflow is planned before it is lowered");
      threads.lowerAll();
    },
  };
}

function lowerParent({ name, parent, parentVersion }: WfSpecNode, symbols: Symbols): ParentWorkflow | undefined {
  if (parent === undefined) return undefined;
  if (parent.value === "") return { name: "", span: parent.span, exact: true };
  const found = workflowAt(refer(parent, symbols.workflows, symbols.lost), parentVersion?.value ?? 0, "first");
  // However near its own name is, nobody means the workflow itself.
  const isItself = !found.exact && found.target?.name === name.value;
  return { version: parentVersion?.value, ...found, ...(isItself && { target: undefined }) };
}
