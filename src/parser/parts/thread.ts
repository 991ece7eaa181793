import type { InterruptNode, ThreadNode, VariableNode } from "../../ast/documents.js";
import type { StepNode } from "../../ast/steps.js";
import type { Located } from "../../source/span.js";
import type { SourceEntry, SourceMapping, SourceNode } from "../../source/tree.js";
import { mapDefined } from "../../util/lists.js";
import { asMapping, entriesOf, readBool, readSeconds, readText, readWord, valueOf, type BuildContext } from "./reader.js";
import { readNodes } from "./nodes.js";
import { readConstant } from "./values.js";
import { readType, readTypeOf } from "./types.js";

const ACCESS = ["private", "public", "inherited"] as const;

/** A thread's body: `variables`, `steps` or `nodes`, `interrupts`, `retention`. */
export function buildThread(body: SourceMapping, name: Located<string> | undefined, context: BuildContext): ThreadNode {
  const steps = valueOf(body, "steps");
  const nodes = valueOf(body, "nodes");
  const variables = valueOf(body, "variables");
  const interrupts = valueOf(body, "interrupts");
  const entries = entriesOf(interrupts, context);
  const read = mapDefined(entries, (entry) => buildInterrupt(entry, context));
  return {
    span: body.span,
    variables: entriesOf(variables, context).map((entry) => buildVariable(entry, context)),
    variablesUnread: variables !== undefined && variables.kind !== "mapping",
    steps: steps === undefined ? withoutSteps(body, nodes) : context.steps(steps),
    nodes: nodes && readNodes(nodes, context),
    interrupts: read,
    interruptsUnread: (interrupts !== undefined && interrupts.kind !== "mapping") || read.length < entries.length,
    name,
    retention: name && readSeconds(valueOf(body, "retention"), context),
  };
}

/** The graph form has none; a thread that has neither form has been reported. */
function withoutSteps(body: SourceMapping, nodes: SourceNode | undefined): readonly StepNode[] {
  return nodes === undefined ? [{ kind: "invalid", span: body.span, keySpan: body.span }] : [];
}

/** An interrupt: the steps or the thread that handle the event. */
function buildInterrupt({ key, value }: SourceEntry, context: BuildContext): InterruptNode | undefined {
  const body = asMapping(value, context);
  const thread = body && readText(valueOf(body, "thread"), context);
  if (body === undefined || (thread === undefined && valueOf(body, "steps") === undefined)) {
    if (body !== undefined) context.reject(body);
    return undefined;
  }
  const content = valueOf(body, "content");
  return {
    span: body.span,
    event: { value: key.text, span: key.span },
    handler: thread === undefined ? { kind: "inline", thread: buildThread(body, undefined, context) } : { kind: "thread", name: thread },
    content: content && readType(content, context),
  };
}

function buildVariable({ key, value }: SourceEntry, context: BuildContext): VariableNode {
  const type = readTypeOf(value, context);
  const name = { value: key.text, span: key.span };
  if (value.kind !== "mapping") return { span: value.span, name, type, searchableOn: [] };
  const written = valueOf(value, "default");
  return {
    span: value.span,
    name,
    type,
    searchableOn: entriesOf(valueOf(value, "searchable-on"), context).map((entry) => ({
      path: { value: entry.key.text, span: entry.key.span },
      type: readType(entry.value, context),
    })),
    default: written && readConstant(written, context),
    required: readBool(valueOf(value, "required"), context),
    searchable: readBool(valueOf(value, "searchable"), context),
    access: readWord(valueOf(value, "access"), ACCESS, context),
  };
}
