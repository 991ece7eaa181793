import type { GraphNode } from "../../../graph/nodes.js";
import type { ParentWorkflow, Interrupt, Thread, ThreadStart, Variable, WorkflowGraph } from "../../../graph/workflow.js";
import { workflowAt } from "../../../graph/versions.js";
import type { Located, Span } from "../../../source/span.js";
import { readDefault } from "../literals.js";
import {
  boolIn,
  entriesIn,
  enumIn,
  has,
  hasUnread,
  int32In,
  isUnread,
  messageIn,
  messagesIn,
  spanIn,
  textIn,
  type Entry,
} from "../message/access.js";
import type { WireMessage } from "../message/decode.js";
import type { NamesOf } from "../message/enums.js";
import { checkCaughtNames } from "../names.js";
import { readEdge, readHandler } from "./mutations.js";
import { ARMS, KIND_OF, readDetails } from "./nodes.js";
import { secondsIn } from "../numbers.js";
import type { ThreadReading } from "../reading.js";
import { Scopes } from "./scopes.js";
import { startedBy } from "./starts.js";
import { externalEventOf, referTo, silent, type WireContext } from "../symbols.js";
import { primitiveUse, readVariableType, withKeysChecked } from "../types.js";
import { mapDefined } from "../../../util/lists.js";

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** A workflow whose threads and variables are known. Its parent is read when all workflows are, and its nodes when all have their parents. */
export interface DeclaredWorkflow {
  readonly graph: WorkflowGraph;
  readonly findParent: () => void;
  readonly fill: () => void;
}

/** A thread with its message, before and while its nodes are read. */
interface Shell {
  readonly thread: Growing<Thread> & { readonly starts: ThreadStart[] };
  readonly spec: WireMessage<"ThreadSpec"> | undefined;
}

/** A `PutWfSpecRequest` or a stored `WfSpec`. */
export function declareWorkflow(
  message: WireMessage<"PutWfSpecRequest"> | WireMessage<"WfSpec">,
  name: Located<string>,
  context: WireContext,
): DeclaredWorkflow {
  const request = message as WireMessage<"PutWfSpecRequest">;
  const entry = textIn(request, "entrypointThreadName");
  const shells = entriesIn(request, "threadSpecs")
    .map((spec) => declareThread(spec, spec.key === entry.value, context))
    .toSorted((a, b) => Number(b.thread.role === "entry") - Number(a.thread.role === "entry"));
  const retention = messageIn(request, "retentionPolicy");
  const graph: Growing<WorkflowGraph> = {
    kind: "WfSpec",
    origin: message.span,
    keySpan: name.span,
    name: name.value,
    nameSpan: name.span,
    threads: shells.map(({ thread }) => thread),
    entryThread: entry.value,
    incomplete: !request.whole || hasUnread(request, "threadSpecs"),
    retentionSeconds: retention && secondsIn(retention, "secondsAfterWfTermination", context),
    allowedUpdates: UPDATES_OF[(message.type === "PutWfSpecRequest" && enumIn(request, "allowedUpdates")) || "ALL_UPDATES"],
  };
  if (request.whole && shells.every(({ thread }) => thread.role !== "entry")) {
    const text = `There is no thread "${entry.value}" for the workflow to begin with.`;
    const help = "Name one of its threads as entrypointThreadName.";
    graph.incomplete = true;
    context.report({ code: "wire-missing", message: text, span: entry.span, help, refusedBy: "server" });
  }
  const findParent = (): void => void (graph.parent = readParent(request, context));
  const fill = (): void => {
    const threads = new WorkflowThreads(shells, context);
    threads.fillAll();
    if (threads.incomplete) graph.incomplete = true;
  };
  return { graph, findParent, fill };
}

const UPDATES_OF: { readonly [N in NamesOf<"AllowedUpdateType">]: WorkflowGraph["allowedUpdates"] } = {
  ALL_UPDATES: "all",
  MINOR_REVISION_UPDATES: "minor",
  NO_UPDATES: "none",
};

const ACCESS_OF: { readonly [N in NamesOf<"WfRunVariableAccessLevel">]: Variable["access"] } = {
  PUBLIC_VAR: "public",
  PRIVATE_VAR: "private",
  INHERITED_VAR: "inherited",
};

/** The workflow above; its version is the wire's, where 0 is the first and not the newest. */
function readParent(message: WireMessage<"PutWfSpecRequest">, context: WireContext): ParentWorkflow | undefined {
  const parent = messageIn(message, "parentWfSpec");
  if (parent === undefined) return has(message, "parentWfSpec") ? silent({ value: "", span: message.span }) : undefined;
  const name = textIn(parent, "wfSpecName");
  const version = int32In(parent, "wfSpecMajorVersion") ?? 0;
  const reference = isUnread(parent, "wfSpecName")
    ? silent<WorkflowGraph>(name)
    : workflowAt(referTo(name, "workflows", context), version, "first");
  return { ...reference, version };
}

function declareThread({ key, keySpan, message: spec }: Entry<"ThreadSpec">, isEntry: boolean, context: WireContext): Shell {
  const retention = spec && messageIn(spec, "retentionPolicy");
  const variables = spec === undefined ? [] : messagesIn(spec, "variableDefs").map((variable) => readVariable(variable, context));
  const thread: Shell["thread"] = {
    name: key,
    origin: spanFrom(keySpan, spec?.span ?? keySpan),
    nameSpan: keySpan,
    role: isEntry ? "entry" : "declared",
    starts: [],
    variables,
    variablesUnread:
      spec === undefined || !spec.whole || hasUnread(spec, "variableDefs") || messagesIn(spec, "variableDefs").some(isUnnamed) || undefined,
    nodes: [],
    graphForm: true,
    lostMutations: [],
    interrupts: [],
    retentionSeconds: retention && secondsIn(retention, "secondsAfterThreadTermination", context),
  };
  return { thread, spec };
}

function spanFrom(first: Span, last: Span): Span {
  return { file: first.file, start: first.start, end: last.end };
}

function readVariable(message: WireMessage<"ThreadVarDef">, context: WireContext): Variable {
  const definition = messageIn(message, "varDef");
  const name = definition === undefined ? { value: "", span: message.span } : textIn(definition, "name");
  return {
    name: name.value,
    span: name.span,
    type: variableType(message, definition, context),
    default: definition && readDefault(definition, context),
    required: boolIn(message, "required") === true,
    searchable: boolIn(message, "searchable") === true,
    searchableOn: mapDefined(messagesIn(message, "jsonIndexes"), (index) => {
      const { value: path, span } = textIn(index, "fieldPath");
      if (isUnread(index, "fieldPath")) return undefined;
      return { path, span, type: primitiveUse(enumIn(index, "fieldType"), spanIn(index, "fieldType")) };
    }),
    access: ACCESS_OF[enumIn(message, "accessLevel") ?? "PUBLIC_VAR"],
  };
}

/** Whether the name of a variable can't be read; that it has none is a name too. */
function isUnnamed(message: WireMessage<"ThreadVarDef">): boolean {
  const definition = messageIn(message, "varDef");
  return definition === undefined ? isUnread(message, "varDef") : isUnread(definition, "name");
}

function variableType(message: WireMessage<"ThreadVarDef">, definition: WireMessage<"VariableDef"> | undefined, context: WireContext) {
  if (definition !== undefined) return withKeysChecked(readVariableType(definition, context), context, "server");
  if (isUnread(message, "varDef")) return { span: message.span, structs: [] };
  return primitiveUse(undefined, message.span);
}

/** The threads of a workflow while their nodes are read. */
class WorkflowThreads {
  incomplete = false;
  readonly #byName: ReadonlyMap<string, Shell>;
  readonly #scopes: Scopes;

  constructor(
    readonly shells: readonly Shell[],
    readonly context: WireContext,
  ) {
    this.#byName = new Map(shells.map((shell) => [shell.thread.name, shell]));
    this.#scopes = new Scopes(
      shells.map(({ thread }) => thread),
      this.#parents(),
    );
  }

  fillAll(): void {
    for (const shell of this.shells) this.#fill(shell);
  }

  /** Who can be whose parent: a thread that has failed is that of the handler which its parent keeps for it. */
  #parents(): ReadonlyMap<Thread, ReadonlySet<Thread>> {
    const parents = new Map<Thread, Set<Thread>>(this.shells.map(({ thread }) => [thread, new Set()]));
    const add = (child: string, parent: Thread): void => {
      const thread = this.#byName.get(child)?.thread;
      if (thread !== undefined) parents.get(thread)?.add(parent);
    };
    for (const { thread, spec } of this.shells) {
      if (spec === undefined) continue;
      const started = startedBy(spec);
      for (const name of started.own) add(name, thread);
      for (const { handler, children } of started.child) {
        const known = children.map((name) => this.#byName.get(name)?.thread);
        for (const child of known.length === 0 ? [thread] : known) if (child !== undefined) add(handler, child);
      }
    }
    return parents;
  }

  #fill({ thread, spec }: Shell): void {
    if (spec === undefined) {
      this.incomplete = true;
      return;
    }
    const entries = entriesIn(spec, "nodes");
    const nodes = new Map<string, Growing<GraphNode>>();
    for (const { key, keySpan, message } of entries) nodes.set(key, emptyNode(key, keySpan, message?.span ?? keySpan));
    thread.nodes = [...nodes.values()] as GraphNode[];
    const reading = { context: this.context, nodes: nodes as ReadonlyMap<string, GraphNode>, ...this.#names(thread) };
    for (const { key, message } of entries) {
      const node = nodes.get(key);
      if (node === undefined || message === undefined) this.incomplete = true;
      else this.#fillNode(node, message, { ...reading, self: key });
    }
    if (!spec.whole) this.incomplete = true;
    thread.interrupts = messagesIn(spec, "interruptDefs").map((interrupt) => this.#interrupt(interrupt));
    this.#noteStarts(thread);
  }

  #names(thread: Thread): Pick<ThreadReading, "variable" | "thread"> {
    return {
      variable: (name) => this.#scopes.refer(name, thread),
      thread: (name) => this.#referToThread(name),
    };
  }

  #referToThread({ value: name, span }: Located<string>) {
    const target = this.#byName.get(name)?.thread;
    return { name, span, target, exact: target !== undefined };
  }

  #fillNode(node: Growing<GraphNode>, message: WireMessage<"Node">, reading: ThreadReading): void {
    const arm = ARMS.find((name) => has(message, name));
    if (arm === undefined || !message.whole) this.incomplete ||= !message.whole;
    if (arm === undefined && message.whole) {
      const help = `Give one of ${Object.keys(KIND_OF).join(", ")}.`;
      const text = `Node "${node.name}" is of no kind.`;
      this.context.report({ code: "wire-missing", message: text, span: node.keySpan, help, refusedBy: "server" });
      this.incomplete = true;
    }
    if (arm !== undefined) Object.assign(node, readDetails(message, arm, reading));
    node.edges = mapDefined(messagesIn(message, "outgoingEdges"), (edge) => readEdge(edge, reading));
    this.incomplete ||= hasUnread(message, "outgoingEdges") || messagesIn(message, "outgoingEdges").some(({ whole }) => !whole);
    checkCaughtNames(messagesIn(message, "failureHandlers"), this.context.report);
    node.handlers = messagesIn(message, "failureHandlers").map((handler) => readHandler(handler, reading));
    if (hasUnread(message, "failureHandlers")) node.handlersUnread = true;
  }

  #interrupt(message: WireMessage<"InterruptDef">): Interrupt {
    const name = textIn(message, "handlerSpecName");
    return {
      origin: message.span,
      event: externalEventOf(message, this.context),
      thread: isUnread(message, "handlerSpecName") ? silent(name) : this.#referToThread(name),
    };
  }

  /** Tells each thread who starts it. */
  #noteStarts(thread: Thread): void {
    const note = (started: string, start: ThreadStart): void => void this.#byName.get(started)?.thread.starts.push(start);
    for (const interrupt of thread.interrupts) note(interrupt.thread.name, { thread: thread.name, kind: "interrupt", interrupt });
    for (const node of thread.nodes) {
      for (const handler of node.handlers) note(handler.thread.name, { thread: thread.name, kind: "handler", node, handler });
      if (node.kind === "start-thread" || node.kind === "start-multiple-threads") {
        note(node.thread.name, { thread: thread.name, kind: "spawn", node });
      }
      if (node.kind !== "wait-for-threads") continue;
      for (const handler of node.childHandlers) note(handler.thread.name, { thread: thread.name, kind: "child-handler", node, handler });
    }
  }
}

/** A node that nothing is known of yet but its name: others refer to it before it is read. */
function emptyNode(name: string, keySpan: Span, last: Span): Growing<GraphNode> {
  return { kind: "nop", name, origin: spanFrom(keySpan, last), keySpan, edges: [], handlers: [] };
}
