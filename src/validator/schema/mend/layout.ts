import type { SourceEntry, SourceMapping, SourceNode, SourceSequence } from "../../../source/tree.js";
import { closest } from "../../../util/did-you-mean.js";
import { isEmpty, shown, type ShapeContext } from "../context.js";
import { SHAPES, type DefName, type MappingName, type Shape } from "../generated/shapes.js";
import type { Renamed } from "../keys.js";
import { adviceOn, homeOf, knownStepKeys, synonymOf } from "../words/belonging.js";
import { NOUNS } from "../words/wording.js";

type Plain = Readonly<Record<string, unknown>>;

/** A node as its author meant it to be laid out, and its plain data. */
export interface LaidOut<Node extends SourceNode, Data> {
  readonly node: Node;
  readonly data: Data;
}

/**
 * A key that a construct does not have, right below a mapping of the author's names, is one of these names that is indented too little.
 * Reports each such entry, and gives the construct with the entries where they belong.
 */
export function gatherSlipped(
  name: MappingName,
  { node, data }: LaidOut<SourceMapping, Plain>,
  renamed: Renamed,
  context: ShapeContext,
): LaidOut<SourceMapping, Plain> {
  const entries: SourceEntry[] = [];
  const gathered: Record<string, unknown> = { ...data };
  let open: Open | undefined;
  for (const entry of node.entries) {
    const owner = entries.at(-1);
    const isSlipped = isStranger(name, entry) && isOwnLine(entry);
    if (isSlipped && open === undefined && owner !== undefined && !renamed.has(owner) && ownsNames(name, owner))
      open = opened(owner, gathered);
    if (!isSlipped || open === undefined || open.names.has(entry.key.text)) {
      entries.push(entry);
      open = undefined;
      continue;
    }
    reportSlipped(name, entry, open, context);
    open.names.add(entry.key.text);
    open.inside.push(entry);
    open.data[entry.key.text] = data[entry.key.text];
    delete gathered[entry.key.text];
    entries[entries.length - 1] = { key: open.owner.key, value: open.value };
  }
  if (entries.length === node.entries.length) return { node, data };
  const meant = { ...node, entries };
  context.replaced.set(node, meant);
  return { node: meant, data: gathered };
}

/** A mapping of names that gets those back which have slipped out of it. */
interface Open {
  readonly owner: SourceEntry;
  readonly value: SourceMapping;
  readonly inside: SourceEntry[];
  readonly data: Record<string, unknown>;
  readonly names: Set<string>;
}

function opened(owner: SourceEntry, data: Record<string, unknown>): Open {
  const { key, value } = owner;
  const inside = value.kind === "mapping" ? [...value.entries] : [];
  const own = { ...(data[key.text] as Plain | null) };
  data[key.text] = own;
  return {
    owner,
    value: { kind: "mapping", span: value.span, entries: inside },
    inside,
    data: own,
    names: new Set(inside.map((entry) => entry.key.text)),
  };
}

function reportSlipped(name: MappingName, { key }: SourceEntry, { owner }: Open, context: ShapeContext): void {
  context.report({
    code: "misplaced-key",
    message: `"${shown(key.text)}" does not belong in ${NOUNS[name]}.`,
    span: key.span,
    help: `Indent it more if it belongs to "${owner.key.text}".`,
    related: [{ span: owner.key.span, message: `"${owner.key.text}" is here.` }],
  });
}

/** Whether a key means nothing in the construct, not even by mistake. */
function isStranger(name: MappingName, { key }: SourceEntry): boolean {
  const { text } = key;
  const { keys } = SHAPES[name];
  if (keys.has(text) || text.startsWith("x-") || key.incomplete === true) return false;
  if (synonymOf(name, text) !== undefined || adviceOn(name, text) !== undefined || homeOf(name, text) !== undefined) return false;
  return closest(text, keys.keys()) === undefined;
}

/** Whether what stands after a key is a mapping of the author's names, one a line, or nothing yet. */
function ownsNames(name: MappingName, entry: SourceEntry): boolean {
  const { key, value } = entry;
  if (!isOwnLine(entry)) return false;
  const child = SHAPES[name].keys.get(key.text);
  if (child === undefined || !isMap(child)) return false;
  return value.kind === "mapping" ? value.entries[0] !== undefined && isOwnLine(value.entries[0]) : isEmpty(value);
}

function isMap(name: DefName): boolean {
  const shape: Shape = SHAPES[name];
  return shape.kind === "either" ? isMap(shape.chosen) || isMap(shape.otherwise) : shape.kind === "map";
}

function isOwnLine({ key: { span } }: SourceEntry): boolean {
  const before = span.file.text.slice(span.file.text.lastIndexOf("\n", span.start - 1) + 1, span.start);
  return before.trim() === "";
}

/**
 * An item that has only keys that a step has beside its kind, right behind a step that lacks them, is the rest of that step: its dash is one
 * too many. Reports each such item, and gives the list without them.
 */
export function joinOrphans(
  node: SourceSequence,
  data: readonly unknown[],
  context: ShapeContext,
): LaidOut<SourceSequence, readonly unknown[]> {
  if (node.items.every(saysItsKind)) return { node, data };
  const items: SourceNode[] = [];
  const plain: unknown[] = [];
  for (const [index, item] of node.items.entries()) {
    const before = items.at(-1);
    if (item.kind !== "mapping" || before?.kind !== "mapping" || !isRestOf(item, before)) {
      items.push(item);
      plain.push(data[index]);
      continue;
    }
    const { key } = item.entries[0] as SourceEntry;
    context.report({
      code: "unknown-step",
      message: "This step has no key that says its kind.",
      span: key.span,
      help: `"${shown(key.text)}" belongs to the step before it: write it without "- ", below the key that says the kind.`,
      related: before.entries.slice(0, 1).map((first) => ({ span: first.key.span, message: "The step is here." })),
    });
    items[items.length - 1] = { ...before, span: { ...before.span, end: item.span.end }, entries: [...before.entries, ...item.entries] };
    plain[plain.length - 1] = { ...(plain.at(-1) as Plain), ...(data[index] as Plain) };
  }
  if (items.length === node.items.length) return { node, data };
  const meant = { ...node, items };
  context.replaced.set(node, meant);
  return { node: meant, data: plain };
}

function saysItsKind(item: SourceNode): boolean {
  return item.kind !== "mapping" || item.entries.some(({ key }) => SHAPES.step.kinds.has(key.text));
}

function isRestOf({ entries }: SourceMapping, step: SourceMapping): boolean {
  const kind = step.entries.find(({ key }) => SHAPES.step.kinds.has(key.text))?.key.text;
  const name = kind === undefined ? undefined : SHAPES.step.kinds.get(kind);
  if (name === undefined || entries.length === 0) return false;
  const has = (text: string): boolean => step.entries.some(({ key }) => key.text === text);
  return entries.every(({ key: { text } }) => knownStepKeys().has(text) && SHAPES[name].keys.has(text) && !has(text));
}
