import fc from "fast-check";

/** The variables of a random thread: two of type bool and two of type int. */
export interface Values {
  readonly a: boolean;
  readonly b: boolean;
  readonly m: number;
  readonly n: number;
}

export const CONSTANTS = [0, 1, 3, 4] as const;

/** Values around and between all constants. */
const INTS = [-1, 0, 1, 2, 3, 4, 5];

/** Every assignment of the variables. */
export const ALL_VALUES: readonly Values[] = [true, false].flatMap((a) =>
  [true, false].flatMap((b) => INTS.flatMap((m) => INTS.map((n) => ({ a, b, m, n })))),
);

/** A condition: how it is written, and what it is. */
export interface Condition {
  readonly text: string;
  readonly holds: (values: Values) => boolean;
  /** It compares two variables, whose answers depend on each other in a way that the rules don't follow. */
  readonly isTangled: boolean;
}

const COMPARATORS: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
  "==": (left, right) => left === right,
  "!=": (left, right) => left !== right,
};
const comparators = fc.constantFrom(...Object.keys(COMPARATORS));
const compare = (comparator: string, left: number, right: number): boolean => COMPARATORS[comparator]?.(left, right) ?? false;

const ints = fc.constantFrom("m" as const, "n" as const);
const bools = fc.constantFrom("a" as const, "b" as const);
const plain: fc.Arbitrary<Condition> = fc.oneof(
  bools.map((name) => ({ text: name, holds: (values: Values) => values[name], isTangled: false })),
  fc.tuple(bools, fc.constantFrom("==", "!="), fc.boolean()).map(([name, comparator, wanted]) => ({
    text: `${name} ${comparator} ${wanted}`,
    holds: (values: Values) => (values[name] === wanted) === (comparator === "=="),
    isTangled: false,
  })),
  fc.tuple(ints, comparators, fc.constantFrom(...CONSTANTS)).map(([name, comparator, constant]) => ({
    text: `${name} ${comparator} ${constant}`,
    holds: (values: Values) => compare(comparator, values[name], constant),
    isTangled: false,
  })),
  fc.tuple(ints, comparators, fc.constantFrom(...CONSTANTS)).map(([name, comparator, constant]) => ({
    text: `${constant} ${comparator} ${name}`,
    holds: (values: Values) => compare(comparator, constant, values[name]),
    isTangled: false,
  })),
);
const tangled: fc.Arbitrary<Condition> = comparators.map((comparator) => ({
  text: `m ${comparator} n`,
  holds: ({ m, n }) => compare(comparator, m, n),
  isTangled: true,
}));
const simple = fc.oneof({ arbitrary: plain, weight: 8 }, { arbitrary: tangled, weight: 1 });

/** Conditions of one comparison, of two, or the opposite of one. */
export const conditions: fc.Arbitrary<Condition> = fc.oneof(
  { arbitrary: simple, weight: 4 },
  {
    arbitrary: fc.tuple(simple, fc.boolean(), simple).map(([left, isAnd, right]) => ({
      text: `${left.text} ${isAnd ? "and" : "or"} ${right.text}`,
      holds: (values: Values) => (isAnd ? left.holds(values) && right.holds(values) : left.holds(values) || right.holds(values)),
      isTangled: left.isTangled || right.isTangled,
    })),
    weight: 2,
  },
  {
    arbitrary: simple.map(({ text, holds, isTangled }) => ({
      text: `not (${text})`,
      holds: (values: Values) => !holds(values),
      isTangled,
    })),
    weight: 1,
  },
);

export interface Edge {
  readonly to: number;
  readonly condition?: Condition | undefined;
  readonly sets: Partial<Values>;
}

export interface Node {
  readonly kind: "entrypoint" | keyof typeof KINDS;
  readonly edges: readonly Edge[];
}

/** How a node is written, whether a run waits in it, and whether a handler of its own may wait. */
export const KINDS = {
  nop: { text: "nop: true", waits: false },
  event: { text: "throw-event: told", waits: false },
  task: { text: "task: work", waits: true },
  sleep: { text: "sleep: 1s", waits: true },
  handled: { text: "throw-event: told, catch: [{ any-error: true, thread: help }]", waits: true },
  complete: { text: "complete: true", waits: true },
  fail: { text: "fail: oops", waits: true },
} as const;

const kinds = fc.oneof(
  { arbitrary: fc.constantFrom("nop" as const, "event" as const), weight: 8 },
  { arbitrary: fc.constantFrom("task" as const, "sleep" as const, "handled" as const), weight: 2 },
  { arbitrary: fc.constantFrom("complete" as const, "fail" as const), weight: 2 },
);

const sets: fc.Arbitrary<Partial<Values>> = fc.oneof(
  { arbitrary: fc.constant({}), weight: 4 },
  { arbitrary: fc.boolean().map((a) => ({ a })), weight: 1 },
  { arbitrary: fc.constantFrom(...CONSTANTS).map((n) => ({ n })), weight: 1 },
);

/** A thread of an entrypoint and one to seven other nodes; no edge leads to its own node or to the entrypoint. */
export const graphs: fc.Arbitrary<readonly Node[]> = fc.integer({ min: 1, max: 7 }).chain((count) => {
  const edgesOf = (own: number): fc.Arbitrary<readonly Edge[]> => {
    const targets = Array.from({ length: count }, (_, index) => index + 1).filter((to) => to !== own);
    if (targets.length === 0) return fc.constant([]);
    const edge = fc.record({ to: fc.constantFrom(...targets), condition: fc.option(conditions, { nil: undefined }), sets });
    return fc.oneof({ arbitrary: fc.array(edge, { minLength: 1, maxLength: 3 }), weight: 9 }, { arbitrary: fc.constant([]), weight: 1 });
  };
  const others = Array.from({ length: count }, (_, index) => fc.record({ kind: kinds, edges: edgesOf(index + 1) }));
  const entrypoint = edgesOf(0).map((edges) => ({ kind: "entrypoint" as const, edges }));
  return fc.tuple(entrypoint, ...others);
});

/** The place of the first edge in a file, and of each node's line. */
export const nodeLine = (index: number): number => HEAD.length + 1 + index;

const HEAD = [
  "apiVersion: wfspec/v1",
  "kind: WfSpec",
  "name: random",
  "variables:",
  "  a: { type: bool, default: true }",
  "  b: { type: bool, default: true }",
  "  m: { type: int, default: 0 }",
  "  n: { type: int, default: 0 }",
  "threads: { help: { steps: [] } }",
  "nodes:",
];

const TAIL = ["---", "kind: Definitions", "tasks: { work: {} }", "workflow-events: { told: {} }", ""];

/** A thread as a file, one node a line. */
export function written(nodes: readonly Node[]): string {
  const lines = nodes.map(({ kind, edges }, index) => {
    const list = edges.map(({ to, condition, sets: assigned }) => {
      const condText = condition === undefined ? "" : `, if: "${condition.text}"`;
      const set = Object.entries(assigned).map(([name, value]) => `, set: { ${name}: ${value} }`);
      return `{ to: n${to}${condText}${set.join("")} }`;
    });
    return `  n${index}: { ${kind === "entrypoint" ? "entrypoint: true" : KINDS[kind].text}, edges: [${list.join(", ")}] }`;
  });
  return [...HEAD, ...lines, ...TAIL].join("\n");
}
