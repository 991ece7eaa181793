import type {
  ActionNode,
  ActionsNode,
  AnswerNode,
  AnswersNode,
  ExpectNode,
  NamedValueNode,
  PostNode,
  ScenarioNode,
  WfTestNode,
} from "../../ast/tests.js";
import type { Located } from "../../source/span.js";
import { entryOf, type SourceMapping, type SourceNode } from "../../source/tree.js";
import { mapDefined } from "../../util/lists.js";
import { asMapping, entriesOf, itemsOf, readInteger, readMilliseconds, readText, valueOf, type BuildContext } from "../parts/reader.js";
import { readConstant } from "../parts/values.js";
import type { DefinitionHead } from "./head.js";

/** A `WfTest` document: its scenarios; what is malformed in one is left out. */
export function buildWfTest(head: DefinitionHead, body: SourceMapping, context: BuildContext): WfTestNode {
  const defaults = asMapping(valueOf(body, "defaults"), context);
  return {
    kind: "WfTest",
    ...head,
    workflow: head.name,
    defaults: buildScenario(defaults ?? { kind: "mapping", span: body.span, entries: [] }, context),
    scenarios: mapDefined(itemsOf(valueOf(body, "scenarios"), context), (item) => {
      const scenario = asMapping(item, context);
      return scenario && buildScenario(scenario, context);
    }),
  };
}

function buildScenario(body: SourceMapping, context: BuildContext): ScenarioNode {
  const expect = asMapping(valueOf(body, "expect"), context);
  const startAt = valueOf(body, "start-at");
  return {
    span: body.span,
    name: readText(valueOf(body, "name"), context),
    input: namedValues(valueOf(body, "input"), context),
    tasks: readActions(valueOf(body, "tasks"), context),
    workflows: readActions(valueOf(body, "workflows"), context),
    events: mapDefined(itemsOf(valueOf(body, "events"), context), (item) => readPost(item, context)),
    userTasks: readAnswers(valueOf(body, "user-tasks"), context),
    startAt: startAt && readConstant(startAt, context),
    runUntil: readMilliseconds(valueOf(body, "run-until"), context),
    expect: expect && readExpect(expect, context),
  };
}

function namedValues(node: SourceNode | undefined, context: BuildContext): readonly NamedValueNode[] {
  return entriesOf(node, context).map(({ key, value }) => ({
    name: { value: key.text, span: key.span },
    value: readConstant(value, context),
  }));
}

/** One mapping, or a list of them. */
function oneOrMore(node: SourceNode): readonly SourceNode[] {
  return node.kind === "sequence" ? node.items : [node];
}

function readActions(node: SourceNode | undefined, context: BuildContext): readonly ActionsNode[] {
  return entriesOf(node, context).map(({ key, value }) => ({
    name: { value: key.text, span: key.span },
    actions: mapDefined(oneOrMore(value), (item) => readAction(item, context)),
  }));
}

function readAction(node: SourceNode, context: BuildContext): ActionNode | undefined {
  const body = asMapping(node, context);
  const entry = body?.entries.find(({ key }) => Object.hasOwn(results, key.text));
  const result = body && entry && results[entry.key.text as keyof typeof results](entry.value, body, context);
  if (body === undefined || entry === undefined || result === undefined) {
    if (body !== undefined) context.reject(body);
    return undefined;
  }
  const when = valueOf(body, "when");
  return {
    span: body.span,
    keySpan: entry.key.span,
    result,
    takes: readMilliseconds(valueOf(body, "takes"), context),
    when: when && namedValues(when, context),
  };
}

type ReadResult = (node: SourceNode, body: SourceMapping, context: BuildContext) => ActionNode["result"] | undefined;

const results = {
  returns: (node, _body, context) => ({ kind: "returns", value: readConstant(node, context) }),
  throws(node, body, context) {
    const name = readText(node, context);
    const content = valueOf(body, "content");
    const message = readText(valueOf(body, "message"), context);
    return name && { kind: "throws", name, content: content && readConstant(content, context), message };
  },
  fails(node, _body, context) {
    const message = readText(node, context);
    return message && { kind: "fails", message };
  },
  "times-out": () => ({ kind: "times-out" }),
} satisfies Readonly<Record<string, ReadResult>>;

function readPost(node: SourceNode, context: BuildContext): PostNode | undefined {
  const body = asMapping(node, context);
  if (body === undefined) return undefined;
  const event = readText(valueOf(body, "post"), context);
  const at = readMilliseconds(valueOf(body, "at"), context);
  if (event === undefined || at === undefined) {
    context.reject(body);
    return undefined;
  }
  const content = valueOf(body, "content");
  return { span: body.span, event, at, content: content && readConstant(content, context), key: readText(valueOf(body, "key"), context) };
}

function readAnswers(node: SourceNode | undefined, context: BuildContext): readonly AnswersNode[] {
  return entriesOf(node, context).map(({ key, value }) => ({
    form: { value: key.text, span: key.span },
    answers: mapDefined(oneOrMore(value), (item) => readAnswer(item, context)),
  }));
}

function readAnswer(node: SourceNode, context: BuildContext): AnswerNode | undefined {
  const body = asMapping(node, context);
  if (body === undefined) return undefined;
  const complete = valueOf(body, "complete");
  if (complete === undefined && entryOf(body, "cancel") === undefined) {
    context.reject(body);
    return undefined;
  }
  return {
    span: body.span,
    result: complete === undefined ? { kind: "cancel" } : { kind: "complete", fields: namedValues(complete, context) },
    at: readMilliseconds(valueOf(body, "at"), context),
    by: readText(valueOf(body, "by"), context),
  };
}

function readExpect(body: SourceMapping, context: BuildContext): ExpectNode {
  const output = valueOf(body, "output");
  const thrown = valueOf(body, "thrown");
  return {
    span: body.span,
    status: readText(valueOf(body, "status"), context),
    failure: readFailure(valueOf(body, "failure"), context),
    output: output && readConstant(output, context),
    variables: namedValues(valueOf(body, "variables"), context),
    duration: readMilliseconds(valueOf(body, "duration"), context),
    path: readHandles(valueOf(body, "path"), context),
    calls: mapDefined(entriesOf(valueOf(body, "calls"), context), ({ key, value }) => {
      const count = readInteger(value, context);
      return count && { task: { value: key.text, span: key.span }, count };
    }),
    thrown: thrown && mapDefined(itemsOf(thrown, context), (item) => readThrown(item, context)),
    waiting: readHandles(valueOf(body, "waiting"), context),
  };
}

function readFailure(node: SourceNode | undefined, context: BuildContext): ExpectNode["failure"] {
  if (node === undefined) return undefined;
  if (node.kind !== "mapping") return { name: readText(node, context) };
  const content = valueOf(node, "content");
  return {
    name: readText(valueOf(node, "name"), context),
    content: content && readConstant(content, context),
    message: readText(valueOf(node, "message"), context),
  };
}

function readHandles(node: SourceNode | undefined, context: BuildContext): readonly Located<string>[] | undefined {
  return node && mapDefined(itemsOf(node, context), (item) => readText(item, context));
}

function readThrown(node: SourceNode, context: BuildContext) {
  const body = asMapping(node, context);
  const event = readText(body && valueOf(body, "event"), context);
  const content = body && valueOf(body, "content");
  return event && { event, content: content && readConstant(content, context) };
}
