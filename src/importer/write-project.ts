import type { Report } from "../diagnostics/collector.js";
import { mapDefined } from "../util/lists.js";
import type { Project, ProjectDefinition } from "../graph/project.js";
import type { WorkflowGraph } from "../graph/workflow.js";
import type { IMPORT_CODES } from "./codes.js";
import { differenceOf, isSame, type Difference } from "./compare.js";
import { planFiles } from "./file-plan.js";
import type { PrintedDefinition } from "./print/documents.js";
import { printFile, printGathered, type PrintedDocument } from "./print/print-file.js";
import type { Doubts } from "./structure/find/thread-plan.js";
import { writeDefinition } from "./structure/write/definition.js";

/** What the compiler says, for the importer does not know it. */
export interface Recompiling {
  /** The request that puts a definition; undefined when a part of it is not known. */
  readonly requestOf: (definition: ProjectDefinition) => unknown;
  /** What the only definition of a text becomes, in the project that it comes from. */
  readonly compiled: (text: string) => Recompiled;
}

export interface Recompiled {
  /** Undefined when a part of the text has no meaning. */
  readonly request?: unknown;
  /** What is wrong with it then. */
  readonly problem?: string | undefined;
}

export interface WriteOptions {
  /** `grouped`: a file a workflow, with what it alone uses. `one`: all in one file of this name. */
  readonly layout: { readonly kind: "grouped" } | { readonly kind: "one"; readonly name: string };
}

/** A file of the language. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** Definitions as files of the language; what could not be kept is reported, and told in a comment. */
export function writeProject(
  { definitions }: Project,
  recompiling: Recompiling,
  { layout }: WriteOptions,
  report: (report: Report & { readonly code: keyof typeof IMPORT_CODES }) => void,
): readonly WrittenFile[] {
  const documents = definitions.map((definition): PrintedDocument => {
    const { node, lost, isExact, problem } = written(definition, recompiling);
    if (isExact) return { definition: node };
    const message = `Compiling the file does not give "${definition.name}" back.`;
    const why = lost.length > 0 ? `The language has no words for ${lost.join(", ")}.` : problem;
    report({ code: "import-inexact", severity: "warning", message, span: definition.nameSpan, ...(why !== undefined && { help: why }) });
    return { definition: node, notes: why === undefined ? [INEXACT] : [INEXACT, why] };
  });
  if (documents.length === 0) return [];
  if (layout.kind === "one") return [{ path: layout.name, text: printGathered(documents) }];
  return planFiles(definitions).map(({ path, members }) => ({
    path,
    text: printGathered(mapDefined(members, (index) => documents[index])),
  }));
}

const INEXACT = "Compiling this does not give the same request back.";
const NO_DOUBTS: Doubts = { asNodes: new Set(), named: new Set() };

/** A definition as it is written, and what was lost on the way. */
interface Written {
  readonly node: PrintedDefinition;
  readonly lost: readonly string[];
  readonly isExact: boolean;
  readonly problem?: string | undefined;
}

function written(definition: ProjectDefinition, recompiling: Recompiling): Written {
  const wanted = recompiling.requestOf(definition);
  if (definition.kind === "WfSpec" && wanted !== undefined) return writtenWorkflow(definition, wanted, recompiling);
  const attempt = attempted(definition, NO_DOUBTS);
  const { request, problem } = recompiling.compiled(printFile([{ definition: attempt.node }]));
  return { ...attempt, isExact: wanted !== undefined && isSame(wanted, request), problem };
}

/**
 * A workflow with as many threads in steps as give the same request back. Threads that come back under another name are to keep theirs; those
 * that come back different are written as graphs. What is different even then differs in a value, and may as well be steps.
 */
function writtenWorkflow(graph: WorkflowGraph, wanted: unknown, recompiling: Recompiling): Written {
  let doubts = NO_DOUBTS;
  for (;;) {
    const attempt = attempted(graph, doubts);
    const { request, problem } = recompiling.compiled(printFile([{ definition: attempt.node }]));
    const difference = differenceOf(wanted, request);
    if (isNothing(difference)) return { ...attempt, isExact: true };
    const next = request === undefined ? allDoubts(graph, doubts) : doubtsAfter(difference, doubts);
    if (next === undefined) {
      const still = new Set(request === undefined ? doubts.asNodes : difference.threads);
      const asNodes = new Set([...doubts.asNodes].filter((name) => !still.has(name)));
      return { ...attempted(graph, { ...doubts, asNodes }), isExact: false, problem };
    }
    doubts = next;
  }
}

/** Everything in doubt, where a mistake does not tell in which thread it is; undefined if it is already. */
function allDoubts({ threads }: WorkflowGraph, { asNodes }: Doubts): Doubts | undefined {
  const all = new Set(threads.map(({ name }) => name));
  return asNodes.size === all.size ? undefined : { asNodes: all, named: all };
}

function attempted(definition: ProjectDefinition, doubts: Doubts): Pick<Written, "node" | "lost"> {
  const lost = new Set<string>();
  const node = writeDefinition(definition, doubts, (what) => lost.add(what));
  return { node, lost: [...lost] };
}

function isNothing({ threads, missing, elsewhere }: Difference): boolean {
  return threads.length === 0 && missing.length === 0 && !elsewhere;
}

/** What is to be doubted as well; undefined when there is nothing left to try. */
function doubtsAfter({ threads, missing }: Difference, doubts: Doubts): Doubts | undefined {
  const unnamed = missing.filter((name) => !doubts.named.has(name));
  if (unnamed.length > 0) return { ...doubts, named: new Set([...doubts.named, ...unnamed]) };
  const named = threads.filter((name) => !doubts.named.has(name));
  if (named.length > 0) return { ...doubts, named: new Set([...doubts.named, ...named]) };
  const shaped = threads.filter((name) => !doubts.asNodes.has(name));
  return shaped.length === 0 ? undefined : { ...doubts, asNodes: new Set([...doubts.asNodes, ...shaped]) };
}
