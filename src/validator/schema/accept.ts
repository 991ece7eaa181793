import type { SourceEntry, SourceMapping, SourceNode, SourceScalar, SourceSequence } from "../../source/tree.js";
import { isEmpty, isNull } from "./context.js";
import {
  DOCUMENTS,
  SHAPES,
  type DefName,
  type MappingShape,
  type MapShape,
  type ScalarName,
  type Shape,
  type StepShape,
} from "./generated/shapes.js";
import { isLoosePair } from "./values.js";
import { judgeScalar } from "./words/judge.js";

/**
 * Whether a document certainly has the shape of its kind: one look at the tree, by the tables of the schema. A no is no finding yet; the
 * check proper, which is slower, then finds out what is wrong, if anything is.
 */
export function accepts(root: SourceNode, isFirst: boolean): boolean {
  if (root.kind !== "mapping") return false;
  let name: DefName | undefined;
  let version: boolean | undefined;
  for (const { key, value } of root.entries) {
    if (key.text === "kind" && value.kind === "scalar") name = DOCUMENTS.get(value.text);
    else if (key.text === "apiVersion") version = true;
  }
  return name !== undefined && (version === true || !isFirst) && acceptsNode(name, root);
}

/** Whether a node certainly has the shape of a construct. */
export function acceptsNode(name: DefName, node: SourceNode): boolean {
  const shape: Shape = SHAPES[name];
  switch (shape.kind) {
    case "scalar":
      return node.kind === "scalar" && acceptsScalar(name as ScalarName, node);
    case "value":
      return (name !== "default" || !isNull(node)) && acceptsValue(node);
    case "either":
      return acceptsNode(node.kind === shape.nested ? shape.chosen : shape.otherwise, node);
    case "list":
      return node.kind === "sequence" && (shape.item === "value" ? acceptsValue(node) : acceptsList(shape.item, node));
    default:
      return node.kind === "mapping" && acceptsMapping(shape, node);
  }
}

function acceptsMapping(shape: Shape, node: SourceMapping): boolean {
  switch (shape.kind) {
    case "mapping":
      return acceptsKeys(shape, node);
    case "map":
      return acceptsMap(shape, node);
    case "step":
      return acceptsStep(shape, node);
    case "branch": {
      return acceptsKeys(SHAPES[has(node, shape.when) ? shape.chosen : shape.otherwise], node);
    }
    default:
      return false;
  }
}

function acceptsKeys({ keys, required, choices, needs }: MappingShape, node: SourceMapping): boolean {
  for (const { key, value } of node.entries) {
    const child = keys.get(key.text);
    if (child === undefined ? !key.text.startsWith("x-") : !acceptsNode(child, value)) return false;
  }
  for (const key of required) if (!has(node, key)) return false;
  for (const choice of choices) if (countOf(choice, node) !== 1) return false;
  return needs === undefined || needs.every(([key, others]) => !has(node, key) || others.every((other) => has(node, other)));
}

function countOf(keys: readonly string[], node: SourceMapping): number {
  let count = 0;
  for (const { key } of node.entries) if (keys.includes(key.text)) count++;
  return count;
}

function has({ entries }: SourceMapping, key: string): boolean {
  for (const entry of entries) if (entry.key.text === key) return true;
  return false;
}

function acceptsMap({ names, value }: MapShape, node: SourceMapping): boolean {
  if (value === "value") return acceptsValue(node);
  for (const entry of node.entries) {
    if (names !== undefined && !acceptsName(names, entry)) return false;
    if (!acceptsNode(value, entry.value)) return false;
  }
  return true;
}

function acceptsName(name: ScalarName, { key }: SourceEntry): boolean {
  return key.incomplete !== true && judgeScalar(name, key) === undefined;
}

function acceptsStep({ kinds }: StepShape, node: SourceMapping): boolean {
  for (const { key } of node.entries) {
    const kind = kinds.get(key.text);
    // A second kind is an unknown key of the first.
    if (kind !== undefined) return acceptsKeys(SHAPES[kind], node);
  }
  return false;
}

function acceptsList(item: DefName, { items }: SourceSequence): boolean {
  if (item === "branch" && !acceptsOrder(items)) return false;
  for (const node of items) if (!acceptsNode(item, node)) return false;
  return true;
}

/** Branches with `when`, and then perhaps one with `else`. */
function acceptsOrder(items: readonly SourceNode[]): boolean {
  if (items.length === 0) return false;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item?.kind !== "mapping") return false;
    if (has(item, "else") && (index === 0 || index < items.length - 1)) return false;
  }
  return true;
}

function acceptsScalar(name: ScalarName, scalar: SourceScalar): boolean {
  if (scalar.incomplete === true || (scalar.text.length < 5 && (isEmpty(scalar) || isNull(scalar)))) return false;
  return judgeScalar(name, scalar) === undefined;
}

function acceptsValue(node: SourceNode): boolean {
  switch (node.kind) {
    case "scalar":
      return node.style !== "plain" || (node.text !== "" && node.text !== "~");
    case "sequence":
      for (const item of node.items) if ((item.kind === "mapping" && isLoosePair(item, node)) || !acceptsValue(item)) return false;
      return true;
    case "mapping":
      for (const { value } of node.entries) if (!acceptsValue(value)) return false;
      return true;
  }
}
