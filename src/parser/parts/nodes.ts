import type { EdgeFormNode, NodeFormNode } from "../../ast/graph-form.js";
import type { MutateStep, SetStep, StepNode } from "../../ast/steps.js";
import { entryOf, type SourceEntry, type SourceMapping, type SourceNode } from "../../source/tree.js";
import { mapDefined } from "../../util/lists.js";
import { readConditionOf } from "./common.js";
import { asMapping, entriesOf, itemsOf, readText, valueOf, type BuildContext } from "./reader.js";

/** The graph form: each node under its name on the wire, with its edges. What is malformed becomes an invalid node. */
export function readNodes(node: SourceNode, context: BuildContext): readonly NodeFormNode[] {
  return entriesOf(node, context).map((entry) => readNode(entry, context));
}

function readNode({ key, value }: SourceEntry, context: BuildContext): NodeFormNode {
  const name = { value: key.text, span: key.span };
  const body = asMapping(value, context);
  if (body === undefined) return { span: value.span, name, content: { kind: "invalid", span: value.span, keySpan: key.span }, edges: [] };
  return {
    span: body.span,
    name,
    content: readContent(body, context),
    edges: mapDefined(itemsOf(valueOf(body, "edges"), context), (item) => readEdge(item, context)),
  };
}

function readContent(body: SourceMapping, context: BuildContext): NodeFormNode["content"] {
  const entrypoint = entryOf(body, "entrypoint");
  if (entrypoint !== undefined) return { kind: "entrypoint", span: body.span, keySpan: entrypoint.key.span };
  return stepOf(body, context);
}

function stepOf(body: SourceMapping, context: BuildContext): StepNode {
  const [step] = context.steps({ kind: "sequence", span: body.span, items: [body] });
  return step ?? { kind: "invalid", span: body.span, keySpan: body.span };
}

function readEdge(node: SourceNode, context: BuildContext): EdgeFormNode | undefined {
  const body = asMapping(node, context);
  const to = body && readText(valueOf(body, "to"), context);
  if (body === undefined || to === undefined) {
    if (body !== undefined) context.reject(body);
    return undefined;
  }
  const condition = valueOf(body, "if");
  const set = body.entries.find(({ key }) => key.text === "set");
  const written = set && { kind: "mapping" as const, span: body.span, entries: [set] };
  const steps = [...(written === undefined ? [] : [stepOf(written, context)]), ...context.steps(valueOf(body, "mutations"))];
  return {
    span: body.span,
    to,
    condition: condition && readConditionOf(condition, body, context),
    mutations: mapDefined(steps, (step) => asMutation(step, body, context)),
  };
}

function asMutation(step: StepNode, body: SourceMapping, context: BuildContext): SetStep | MutateStep | undefined {
  if (step.kind === "set" || step.kind === "mutate") return step;
  if (step.kind !== "invalid") context.reject(body);
  return undefined;
}
