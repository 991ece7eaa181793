import type { WorkflowGraph } from "../graph/workflow.js";
import type { Span } from "../source/span.js";

/** A place in a file: 1-based line and column, and the stretch in UTF-16 offsets. */
export interface SourcePlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** From a workflow's thread and node names on the wire to the lines that made them. */
export interface SourceMap {
  readonly version: 1;
  readonly workflow: string;
  readonly threads: {
    readonly [thread: string]: { readonly place: SourcePlace; readonly nodes: { readonly [node: string]: SourcePlace } };
  };
}

/** Maps every thread and node; a node stands at its step's kind key. */
export function sourceMapOf(graph: WorkflowGraph): SourceMap {
  return {
    version: 1,
    workflow: graph.name,
    threads: Object.fromEntries(
      graph.threads.map((thread) => [
        thread.name,
        { place: placeOf(thread.nameSpan), nodes: Object.fromEntries(thread.nodes.map((node) => [node.name, placeOf(node.keySpan)])) },
      ]),
    ),
  };
}

/** A span as a place. */
export function placeOf({ file, start, end }: Span): SourcePlace {
  return { path: file.path, ...file.positionAt(start), start, end };
}
