import fc from "fast-check";
import type { ThreadNode, TypeNode, VariableNode } from "../../src/ast/documents.js";
import type { Expression } from "../../src/ast/expressions.js";
import type { DeadlineNode } from "../../src/ast/people.js";
import type { ArgumentsNode, CatchNode, FailureNode, MutateStep, SaveNode, SetStep, StepNode, TargetNode } from "../../src/ast/steps.js";
import type { WaitedThread } from "../../src/ast/threads.js";
import type { ValueNode } from "../../src/ast/values.js";
import { SourceFile } from "../../src/source/source-file.js";
import type { Located } from "../../src/source/span.js";
import { parseType } from "../../src/types/parse-type.js";
import { expressions } from "../expressions/arbitrary.js";

export const span = { file: new SourceFile("none", ""), start: 0, end: 0 };
export const at = { span, keySpan: span };
export const located = <T>(value: T): Located<T> => ({ value, span });
export const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
export const some = <T>(arbitrary: fc.Arbitrary<T>, minLength = 0): fc.Arbitrary<T[]> => fc.array(arbitrary, { minLength, maxLength: 3 });
export const unique = <T>(arbitrary: fc.Arbitrary<T>, selector: (item: T) => string, minLength = 0): fc.Arbitrary<T[]> =>
  fc.uniqueArray(arbitrary, { selector, minLength, maxLength: 3 });

const words = fc.constantFrom("price", "a-b", "yes", "1", "true", "null", "fetch-order", "on", "1-fetch-TASK");
export const names = words.map(located);
const bools = fc.boolean().map(located);
const seconds = fc.integer({ min: 1, max: 10_000_000 }).map(located);
/** Half of a surrogate pair, which no file can hold. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const texts = fc
  .oneof(
    fc.constantFrom(
      "null",
      "~",
      "",
      "42",
      "1.5",
      "true",
      "01",
      "$price",
      "$price * 2",
      "$$",
      "$${",
      "${ x }",
      "a ${",
      "$(x)",
      "it's",
      "{0}",
      " a ",
      "a: b",
    ),
    fc.string(),
    fc.string({ unit: "grapheme" }),
  )
  .filter((text) => !text.includes("\0") && !HALF.test(text));
const prose = texts.filter((text) => text !== "");

/** Without `output`, which is the step's own output inside a `save` only, and without what no file can hold. */
const isWritten = (expression: Expression) =>
  !JSON.stringify(expression, (_, part: unknown) => (typeof part === "bigint" ? 0 : part)).includes('"own-output"');
export const free = expressions.filter(isWritten);

export const values: fc.Arbitrary<ValueNode> = fc.letrec<{ readonly value: ValueNode }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    texts.map((text): ValueNode => ({ kind: "text", span, text, plain: false })),
    fc.constantFrom("42", "-1.5", "true", "false", "0x1f", "1e3").map((text): ValueNode => ({ kind: "text", span, text, plain: true })),
    fc.constant<ValueNode>({ kind: "null", span }),
    free.map((expression): ValueNode => ({ kind: "expression", span, expression })),
    some(tie("value")).map((items): ValueNode => ({ kind: "list", span, items })),
    unique(fc.tuple(prose, fc.boolean(), tie("value")), ([key]) => key).map((entries): ValueNode => ({
      kind: "mapping",
      span,
      entries: entries.map(([key, isPlain, value]) => ({ key, keySpan: span, plainKey: isPlain && /^(?:\d+|true)$/.test(key), value })),
    })),
    fc
      .tuple(fc.constantFrom("int", "map<str, order@3>"), fc.boolean(), tie("value"))
      .map(([typeText, literal, value]): ValueNode => ({ kind: "typed", span, typeText, typeSpan: span, literal, value })),
  ),
})).value;
const constants = values.filter(
  (value) => !JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? 0 : part)).includes('"expression"'),
);

const targets: fc.Arbitrary<TargetNode> = fc
  .constantFrom<Expression>(
    { kind: "variable", span, name: "price" },
    { kind: "variable", span, name: "any name" },
    {
      kind: "path",
      span,
      base: { kind: "variable", span, name: "order" },
      selectors: [
        { kind: "key", key: "a b", span },
        { kind: "index", index: 0, span },
      ],
    },
    { kind: "json-path", span, base: { kind: "variable", span, name: "order" }, path: "$..a", pathSpan: span },
  )
  .map((expression) => ({ span, expression }) as TargetNode);
const targetKey = ({ expression }: TargetNode) => JSON.stringify(expression);

const saves: fc.Arbitrary<SaveNode> = fc.oneof(
  targets.map((target): SaveNode => ({ kind: "whole", target })),
  unique(fc.record({ target: targets, value: expressions }), (entry) => targetKey(entry.target), 1).map((entries): SaveNode => ({
    kind: "parts",
    entries,
  })),
);
const sets: fc.Arbitrary<SetStep> = unique(fc.record({ target: targets, value: values }), (entry) => targetKey(entry.target), 1).map(
  (assignments) => ({
    kind: "set",
    ...at,
    assignments,
  }),
);
const mutates: fc.Arbitrary<MutateStep> = fc
  .record({ target: targets, operation: fc.constantFrom("ASSIGN", "ADD", "REMOVE_IF_PRESENT", "REMOVE_KEY", "AND", "OR"), value: values })
  .map((step) => ({ kind: "mutate", ...at, operationSpan: span, ...step }));
export const mutations = some(fc.oneof(sets, mutates));
const args: fc.Arbitrary<ArgumentsNode> = fc.oneof(
  some(values).map((items): ArgumentsNode => ({ kind: "list", span, items })),
  unique(fc.record({ name: names, value: values }), ({ name }) => name.value).map((entries): ArgumentsNode => ({
    kind: "mapping",
    span,
    entries,
  })),
);
const backoffs = fc.record({
  span: fc.constant(span),
  baseMilliseconds: fc.integer({ min: 1, max: 100_000 }),
  maxMilliseconds: fc.integer({ min: 1, max: 100_000 }),
  multiplier: fc.constantFrom(2, 1.5, 3),
});
const policy = { timeout: optional(seconds), retries: optional(fc.nat(9).map(located)), backoff: optional(backoffs) };
const computed = optional(free.map((expression): ValueNode => ({ kind: "expression", span, expression })));
const types: fc.Arbitrary<TypeNode> = fc
  .record({ text: fc.constantFrom("str", "json_obj", "array<order>", "map<str, order@3>"), masked: fc.boolean() })
  .map(({ text, masked }) => ({ span, type: parseType(text)?.type, structs: [], masked }));
const plainTypes = types.map((type) => ({ ...type, masked: false }));
const failures: fc.Arbitrary<FailureNode> = fc.oneof(
  names.map((name): FailureNode => ({ kind: "exception", name })),
  names.map((name): FailureNode => ({ kind: "error", name })),
  fc.constantFrom<FailureNode>({ kind: "any-exception" }, { kind: "any-error" }, { kind: "any" }),
);
const deadlines: fc.Arbitrary<DeadlineNode> = fc
  .record({
    after: values,
    from: optional(fc.constantFrom("arrival", "assignment").map(located)),
    action: fc.oneof(
      fc.record({ kind: fc.constant("reassign"), user: optional(values), group: optional(values) }),
      fc.constantFrom({ kind: "release-to-group" }, { kind: "cancel" }),
      fc.record({ kind: fc.constant("remind"), task: names, computed, args: optional(args), mutations, ...policy }),
    ),
  })
  .map((deadline) => ({ ...at, ...deadline }) as DeadlineNode);
const variables: fc.Arbitrary<VariableNode> = fc
  .record({
    name: names,
    type: types,
    default: optional(constants),
    required: optional(bools),
    searchable: optional(bools),
    searchableOn: unique(fc.record({ path: fc.constantFrom("$.a", "$['b c']").map(located), type: plainTypes }), ({ path }) => path.value),
    access: optional(fc.constantFrom("private", "public", "inherited").map(located)),
  })
  .map((variable) => ({ span, ...variable }) as VariableNode);
const waited: fc.Arbitrary<WaitedThread> = fc.oneof(
  names.map((handle): WaitedThread => ({ kind: "handle", handle })),
  free.map((expression): WaitedThread => ({ kind: "value", value: { kind: "expression", span, expression } })),
);
const versions = optional(fc.nat(9).map(located));

/** Steps of every kind, and threads of them, as the parser can make them. */
export const { step: steps, body: bodies } = fc.letrec<{ readonly step: StepNode; readonly body: ThreadNode; readonly item: CatchNode }>(
  (tie) => {
    const list = some(tie("step"));
    const handlers = fc.array(tie("item"), { maxLength: 2 });
    const handler = fc.oneof(
      names.map((name) => ({ kind: "thread" as const, name })),
      tie("body").map((thread) => ({ kind: "inline" as const, thread: { ...thread, name: undefined, retention: undefined } })),
    );
    const kind = <K extends StepNode["kind"]>(name: K, parts: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<StepNode> =>
      fc.record({ id: optional(names), ...parts }).map((step) => ({ kind: name, ...at, ...step }) as unknown as StepNode);
    const branch = fc.record({ span: fc.constant(span), condition: free, then: list });
    const wait = { strategy: optional(fc.constantFrom("all", "first", "any").map(located)), catchEach: handlers };
    return {
      step: fc.oneof(
        { maxDepth: 2, depthSize: "small" },
        kind("complete", {}),
        kind("nop", {}),
        kind("task", { task: names, computed, args: optional(args), save: optional(saves), catch: handlers, ...policy }),
        kind("user-task", {
          form: fc.constantFrom("approve", "ask").map(located),
          version: versions,
          user: optional(values),
          group: optional(values),
          notes: optional(values),
          onCancel: optional(values),
          deadlines: some(deadlines),
          save: optional(saves),
          catch: handlers,
        }),
        kind("wait-event", {
          event: names,
          timeout: optional(values),
          correlationKey: optional(values),
          maskCorrelationKey: optional(bools),
          save: optional(saves),
          catch: handlers,
        }),
        kind("throw-event", { event: names, content: optional(values), catch: handlers }),
        kind("sleep", { form: fc.constantFrom("until", "until-iso"), value: values, catch: handlers }),
        kind("sleep", { form: fc.constant("seconds"), value: values.filter((value) => value.kind !== "mapping"), catch: handlers }),
        kind("wait-until", { condition: free, catch: handlers }),
        sets,
        mutates,
        kind("if", { condition: free, then: list, else: optional(list) }),
        kind("switch", { branches: some(branch, 1), else: optional(list) }),
        kind("while", { condition: free, steps: list }),
        kind("repeat", { steps: list, until: free }),
        kind("spawn", { thread: names, args: optional(args), catch: handlers }),
        kind("spawn-each", { thread: names, each: free, args: optional(args), catch: handlers }),
        kind("wait-threads", {
          threads: fc.oneof(
            waited.map((thread) => ({ kind: "one", span, thread })),
            some(waited).map((items) => ({ kind: "list", span, items })),
          ),
          catch: handlers,
          ...wait,
        }),
        kind("parallel", {
          branches: unique(fc.tuple(tie("body"), names), ([, name]) => name.value, 1).map((all) =>
            all.map(([body, name]) => ({ ...body, name })),
          ),
          catch: handlers,
          ...wait,
        }),
        kind("run-workflow", {
          workflow: fc.constantFrom("child", "other").map(located),
          version: versions,
          args: optional(args),
          save: optional(saves),
          catch: handlers,
        }),
        kind("wait-workflow", { handle: names, child: optional(values), save: optional(saves), catch: handlers }),
        kind("fail", { exception: names, message: optional(prose.map(located)), content: optional(values) }),
        kind("return", { value: values }),
      ),
      body: fc
        .record({
          name: names,
          variables: unique(variables, ({ name }) => name.value),
          steps: list,
          interrupts: unique(fc.record({ event: names, handler, content: optional(plainTypes) }), ({ event }) => event.value).map((all) =>
            all.map((interrupt) => ({ span, ...interrupt })),
          ),
          retention: optional(seconds),
        })
        .map((thread): ThreadNode => ({ span, ...thread })),
      item: fc.record({ failure: failures, content: optional(plainTypes), handler }).map((item): CatchNode => ({ ...at, ...item })),
    };
  },
);
