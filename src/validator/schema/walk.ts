import type { Span } from "../../source/span.js";
import type { SourceMapping, SourceNode, SourceScalar, SourceSequence } from "../../source/tree.js";
import { checkBranches } from "./branches.js";
import { readAs, type ShapeContext } from "./context.js";
import { mendCutTypes } from "./mend/cut-types.js";
import { explainNode, explainNothing, explainScalar, type Place } from "./explain.js";
import {
  SHAPES,
  type BranchShape,
  type DefName,
  type ListShape,
  type MapShape,
  type MappingShape,
  type ScalarName,
  type Shape,
  type StepShape,
} from "./generated/shapes.js";
import { VALIDATORS } from "./generated/validators.js";
import { judgeScalar } from "./words/judge.js";
import { gatherSlipped, joinOrphans } from "./mend/layout.js";
import { NOT_RENAMED, resolveKeys, type Renamed } from "./keys.js";
import { reportMissing } from "./missing.js";
import { kindOfStep, type Construct } from "./steps.js";
import { checkValue } from "./values.js";

/** What a child is checked with. `suspect`: the compiled validator says that something about it, or about one of its neighbours, is wrong. */
interface Child {
  readonly node: SourceNode;
  readonly data: unknown;
  readonly place: Place;
  readonly anchor: Span;
  readonly suspect: boolean;
}

const NOWHERE: Place = {};

type Plain = Readonly<Record<string, unknown>>;

/** Checks a mapping with fixed keys, and all that is in it. */
export function checkMapping(
  { name, anchor, renamed: known }: Construct,
  written: SourceMapping,
  plain: Plain,
  context: ShapeContext,
): void {
  const shape = SHAPES[name];
  let renamed: Renamed = known;
  const suspect = known !== NOT_RENAMED || !VALIDATORS[shape.name](plain);
  const { node, data } = suspect ? gatherSlipped(name, { node: written, data: plain }, known, context) : { node: written, data: plain };
  if (suspect) {
    const resolved = resolveKeys(name, node, known, context);
    renamed = resolved.renamed;
    reportMissing(name, node, { anchor, ...resolved }, context);
  }
  for (const entry of node.entries) {
    if (!suspect && isPlainlyRight(entry.value)) continue;
    const written = entry.key.text;
    const key = renamed === NOT_RENAMED ? written : (renamed.get(entry) ?? written);
    const child = shape.keys.get(key);
    if (child === undefined) continue;
    const place = suspect ? { key, required: isNeeded(shape, key) } : { key };
    if (child === "default" && suspect && explainNothing(child, entry.value, place, context)) context.dropped.add(entry);
    else check(child, { node: entry.value, data: data[written], place, anchor: entry.key.span, suspect }, context);
  }
}

function isNeeded({ required, choices }: MappingShape, key: string): boolean {
  return required.includes(key) || choices.some((choice) => choice.includes(key));
}

function check(name: DefName, child: Child, context: ShapeContext): void {
  const shape: Shape = SHAPES[name];
  switch (shape.kind) {
    case "scalar":
      return checkScalar(name as ScalarName, child, context);
    case "value":
      return checkValue(child.node, child.place.key, context);
    case "either":
      return checkEither(name, child, context);
    case "list":
      return child.node.kind === "sequence" && Array.isArray(child.data)
        ? checkList(shape, child.node, child.data, context)
        : explain(name, child, context);
    default:
      return child.node.kind === "mapping" && isPlain(child.data)
        ? checkNested(shape, { ...child, node: child.node, data: child.data }, context)
        : explain(name, child, context);
  }
}

/** The constructs that are mappings. */
function checkNested(
  shape: Shape,
  { node, data, anchor }: Child & { readonly node: SourceMapping; readonly data: Plain },
  context: ShapeContext,
): void {
  switch (shape.kind) {
    case "mapping":
      return checkMapping({ name: shape.name, anchor, renamed: NOT_RENAMED }, node, data, context);
    case "map":
      return checkMap(shape, node, data, context);
    case "branch":
      return checkMapping({ name: branchOf(shape, node), anchor: anchorOf(node), renamed: NOT_RENAMED }, node, data, context);
    case "step":
      return checkStep(shape, node, data, context);
    default:
      return undefined;
  }
}

function checkStep(shape: StepShape, node: SourceMapping, data: Plain, context: ShapeContext): void {
  const step = kindOfStep(shape, node, context);
  if (step !== undefined) checkMapping(step, node, data, context);
}

/** An item of a list is known by its first key. */
function anchorOf(node: SourceNode): Span {
  return (node.kind === "mapping" ? node.entries[0]?.key.span : undefined) ?? node.span;
}

function checkEither(name: DefName, child: Child, context: ShapeContext): void {
  const shape: Shape = SHAPES[name];
  if (shape.kind !== "either") return undefined;
  const { kind } = child.node;
  if (kind === shape.nested) return check(shape.chosen, child, context);
  const fits = kind === (SHAPES[shape.otherwise].kind === "scalar" ? "scalar" : "mapping");
  return fits ? check(shape.otherwise, child, context) : explain(name, child, context);
}

function checkScalar(name: ScalarName, { node, place, suspect }: Child, context: ShapeContext): void {
  if (node.kind !== "scalar") return explainNode(name, node, place, context);
  if (suspect || !isPlainlyRight(node)) explainScalar(name, node, place, context);
  return undefined;
}

/**
 * Whether a scalar needs no look when its plain data are right. Others may be wrong nevertheless: YAML's typing loses how numbers, bools and
 * nulls are written, and a pattern can't tell a nested type.
 */
function isPlainlyRight(node: SourceNode): boolean {
  if (node.kind !== "scalar") return false;
  const first = node.text.charCodeAt(0);
  return first >= 97 && first <= 122 && !node.text.includes("<");
}

function checkList(shape: ListShape, written: SourceSequence, plain: readonly unknown[], context: ShapeContext): void {
  if (SHAPES[shape.item].kind === "value") return checkValue(written, undefined, context);
  const { node, data } = shape.item === "step" ? joinOrphans(written, plain, context) : { node: written, data: plain };
  const suspect = !VALIDATORS[shape.name](data);
  let index = 0;
  for (const item of node.items) {
    const own = data[index++];
    if (!suspect && shape.item === "step" && item.kind === "mapping" && isPlain(own)) checkStep(SHAPES.step, item, own, context);
    else check(shape.item, { node: item, data: own, place: NOWHERE, anchor: anchorOf(item), suspect }, context);
  }
  if (shape.item === "branch") checkBranches(node, context);
}

function checkMap(shape: MapShape, node: SourceMapping, data: Plain, context: ShapeContext): void {
  if (shape.value === "value") return checkValue(node, undefined, context);
  const suspect = !VALIDATORS[shape.name](data);
  if (suspect) mendCutTypes(node, context);
  for (const entry of node.entries) {
    const { key, value } = entry;
    if (suspect ? context.dropped.has(entry) : isPlainlyRight(value)) continue;
    if (suspect && shape.names !== undefined && key.incomplete !== true) checkName(shape.names, key, context);
    check(shape.value, { node: value, data: data[key.text], place: { key: key.text, required: true }, anchor: key.span, suspect }, context);
  }
}

function checkName(name: ScalarName, key: SourceScalar, context: ShapeContext): void {
  const problem = judgeScalar(name, key);
  if (problem === undefined) return;
  context.report({ code: problem.code, message: problem.message, help: problem.help, span: key.span });
  if (problem.meant !== undefined) readAs(key, problem.meant, context);
}

/** What people write in place of `else`. */
const OTHER_WORDS: readonly string[] = ["els", "esle", "default", "otherwise"];

/** A branch is what its keys say; one that says neither is the one that its keys resemble. */
function branchOf(shape: BranchShape, node: SourceMapping): BranchShape["chosen"] {
  const texts = node.entries.map(({ key }) => key.text);
  const { keys, required } = SHAPES[shape.otherwise];
  const [first] = required;
  if (first !== undefined && texts.includes(first)) return shape.otherwise;
  const chosen = SHAPES[shape.chosen].keys;
  const looksChosen = (text: string) => !keys.has(text) && (chosen.has(text) || [shape.when, ...OTHER_WORDS].includes(text.toLowerCase()));
  return texts.some(looksChosen) ? shape.chosen : shape.otherwise;
}

function explain(name: DefName, { node, place, data }: Child, context: ShapeContext): void {
  const shape: Shape = SHAPES[name];
  const kind = shape.kind === "list" || (shape.kind === "either" && shape.nested === "sequence") ? "sequence" : "mapping";
  if (node.kind !== kind || data === undefined) explainNode(name, node, place, context);
}

function isPlain(data: unknown): data is Plain {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
