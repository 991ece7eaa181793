import type { BackoffNode, TaskPolicyNode, ThrowsNode, TypeNode } from "../../ast/documents.js";
import type { Expression } from "../../ast/expressions.js";
import type { ArgumentsNode, MutateStep, SaveNode, SetStep, TargetNode } from "../../ast/steps.js";
import type { Located } from "../../source/span.js";
import { printExpression } from "../../expressions/printer.js";
import { printDuration } from "../../types/durations.js";
import { printType } from "../../types/lh-type.js";
import { coreScalar } from "../../types/literal-text.js";
import { invariant } from "../../util/invariant.js";
import { secondsText } from "../seconds-text.js";
import { printValue } from "./values.js";
import { blockList, blockMap, list, map, plain, text, type OptionalEntry, type Yaml, type YamlMap } from "./yaml/node.js";

/** A name or another text of the author's. */
export function printText(located: Located<string> | undefined): Yaml | undefined {
  return located && text(located.value);
}

/** A number or a bool. */
export function printPlain(located: Located<number | boolean> | undefined): Yaml | undefined {
  return located && plain(located.value);
}

/** A name with its version: `order@3`. */
export function printVersioned(name: Located<string>, version: Located<number> | undefined): Yaml {
  return text(version === undefined ? name.value : `${name.value}@${version.value}`);
}

export function printSeconds(located: Located<number> | undefined): Yaml | undefined {
  return located && text(secondsText(located.value));
}

/** A condition, or another place that always holds an expression: a number or a bool needs no quotes there. */
export function printCondition(expression: Expression): Yaml {
  const written = printExpression(expression);
  return expression.kind === "literal" && coreScalar(written).kind !== "str" ? plain(written) : text(written);
}

/** What is changed; where nothing else can be meant, a variable called `output` needs no `var('output')`. */
export function printTarget({ expression }: TargetNode): string {
  return printExpression(asTarget(expression));
}

function asTarget(expression: Expression): Expression {
  if (expression.kind === "path" || expression.kind === "json-path") return { ...expression, base: asTarget(expression.base) };
  return expression.kind === "variable" && expression.name === "output" ? { kind: "own-output", span: expression.span } : expression;
}

/** A type's text. */
export function typeText({ type }: TypeNode): string {
  invariant(type, "what is printed has types");
  return printType(type);
}

/** A type with what is said about it: alone if there is nothing more, else `{ type: …, … }`. */
export function printTyped(node: TypeNode, entries: readonly OptionalEntry[]): Yaml {
  const type = text(typeText(node));
  const body = map([["type", { ...type, quotable: true }], ...entries]);
  return body.entries.length === 1 ? type : body;
}

/** `masked: true`, which stands beside the type. */
export function maskedEntry({ type, masked }: TypeNode): OptionalEntry {
  return ["masked", masked === true || type?.masked === true ? plain(true) : undefined];
}

export function printThrows(throws: readonly ThrowsNode[] | undefined): YamlMap | undefined {
  return throws && map(throws.map(({ name, content }) => [name.value, map([["content", content && text(typeText(content))]])]));
}

export function policyEntries({ timeout, retries, backoff }: TaskPolicyNode): readonly OptionalEntry[] {
  return [
    ["timeout", printSeconds(timeout)],
    ["retries", printPlain(retries)],
    ["backoff", backoff && printBackoff(backoff)],
  ];
}

function printBackoff({ baseMilliseconds, maxMilliseconds, multiplier }: BackoffNode): Yaml {
  return map([
    ["base", text(printDuration(baseMilliseconds))],
    ["max", text(printDuration(maxMilliseconds))],
    ["multiplier", multiplier === 2 ? undefined : plain(multiplier)],
  ]);
}

export function printArguments(args: ArgumentsNode | undefined): Yaml | undefined {
  switch (args?.kind) {
    case "list":
      return list(args.items.map(printValue));
    case "mapping":
      return map(args.entries.map(({ name, value }) => [name.value, printValue(value)]));
    default:
      return undefined;
  }
}

export function printSave(save: SaveNode | undefined): Yaml | undefined {
  if (save === undefined) return undefined;
  if (save.kind === "whole") return text(printTarget(save.target));
  return map(save.entries.map(({ target, value }) => [printTarget(target), printCondition(value)]));
}

/** Targets with their values, on lines of their own where one of them is put together of parts. */
export function printAssignments({ assignments }: SetStep): YamlMap {
  const entries = assignments.map(({ target, value }) => [printTarget(target), printValue(value)] as const);
  return entries.some(([, value]) => value.kind === "map" && value.entries.length > 0) ? blockMap(entries) : map(entries);
}

/** `mutate: target`, and the operation with its value. */
export function mutateEntries({ target, operation, value }: MutateStep): readonly OptionalEntry[] {
  return [
    ["mutate", text(printTarget(target))],
    [operation.toLowerCase().replaceAll("_", "-"), printValue(value)],
  ];
}

/** A list of mutations, in order: each in lines of its own, or `dense`, on the line of an edge where it fits. */
export function printMutations(mutations: readonly (SetStep | MutateStep)[], layout: "lines" | "dense"): Yaml | undefined {
  if (mutations.length === 0) return undefined;
  const entries = mutations.map((step) => (step.kind === "set" ? [["set", printAssignments(step)] as const] : mutateEntries(step)));
  return layout === "lines" ? blockList(entries.map(blockMap)) : list(entries.map(map));
}
