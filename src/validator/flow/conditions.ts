import type { Assignment } from "../../graph/assignment.js";
import { typeOf } from "../../graph/infer.js";
import type { Comparator } from "../../types/comparators.js";
import type { Literal } from "../../types/literal.js";
import { isPrimitive } from "../../types/lh-type.js";
import { settledType } from "../soundness.js";
import { keyOf } from "./value-key.js";

/** Something that conditions ask about, and the answers that it can have: numbered, for what they mean is known to the conditions only. */
export interface Question {
  readonly key: string;
  /** The values that the answer depends on. */
  readonly values: readonly Assignment[];
  readonly answers: number;
}

/** The answer to each question, by its key. */
export type Answers = ReadonlyMap<string, number>;

/** A condition, as what must be answered to tell whether it holds. */
export interface Condition {
  readonly questions: readonly Question[];
  readonly holds: (answers: Answers) => boolean;
}

const ALWAYS: Condition = { questions: [], holds: () => true };
const NEVER: Condition = { questions: [], holds: () => false };

/**
 * Reads conditions that belong together: comparisons of one value with several constants become one question, so that `n < 5` and
 * `n >= 5` answer each other, and `n < 5` and `n > 7` leave a gap. What is not understood is a question of its own. No condition always
 * holds.
 */
export function readConditions(all: readonly (Assignment | undefined)[]): readonly Condition[] {
  const marks = new Map<string, Set<Mark>>();
  for (const condition of all) if (condition !== undefined) noteConstants(condition, marks);
  const scales = new Map([...marks].map(([key, own]) => [key, scaleOf(own)]));
  return all.map((condition) => (condition === undefined ? ALWAYS : read(condition, scales)));
}

/** A comparison with the constant on the right; of two values that are no constants the order does not matter, so it is made the same. */
function facing(value: Assignment): { readonly left: Assignment; readonly comparator: Order; readonly right: Assignment } | undefined {
  if (value.kind !== "comparison" || value.cast !== undefined || !isOrder(value.comparator)) return undefined;
  const { left, comparator, right } = value;
  const turn = isConstant(left) !== isConstant(right) ? isConstant(left) : keyOf(left) > keyOf(right);
  return turn ? { left: right, comparator: MIRRORED[comparator], right: left } : { left, comparator, right };
}

/** The constants that a value is compared with: each at its place among the gaps around them. */
interface Scale {
  readonly places: ReadonlyMap<Mark, number>;
  /** How many places there are, gaps and constants. */
  readonly length: number;
}
type Mark = bigint | number | string | boolean | null;

function scaleOf(marks: ReadonlySet<Mark>): Scale {
  const places = new Map<Mark, number>();
  let last: Mark | undefined;
  let place = 1;
  for (const mark of [...marks].sort(orderOf)) {
    // Nothing is between an int and the next.
    const isNext = typeof mark === "bigint" && typeof last === "bigint" && mark - last === 1n;
    if (last !== undefined) place += isNext ? 1 : 2;
    places.set(mark, place);
    last = mark;
  }
  return { places, length: place + 2 };
}

function noteConstants(value: Assignment, marks: Map<string, Set<Mark>>): void {
  if (value.kind === "operation") {
    noteConstants(value.left, marks);
    noteConstants(value.right, marks);
  }
  const { left, right } = facing(value) ?? {};
  if (left === undefined || right === undefined || !isConstant(right) || isConstant(left)) return;
  const key = scaleKey(left, right.value);
  const known = marks.get(key);
  if (known === undefined) marks.set(key, new Set([markOf(right)]));
  else known.add(markOf(right));
}

/** Values of different kinds are not compared with each other, so each kind has a scale of its own. */
function scaleKey(left: Assignment, { kind }: Literal): string {
  return `${kind} ${keyOf(left)}`;
}

function read(value: Assignment, scales: ReadonlyMap<string, Scale>): Condition {
  if (value.cast !== undefined) return truthOf(value);
  switch (value.kind) {
    case "literal":
      return value.value.kind === "bool" ? (value.value.value ? ALWAYS : NEVER) : truthOf(value);
    case "operation": {
      if (value.operator !== "AND" && value.operator !== "OR") return truthOf(value);
      const isAnd = value.operator === "AND";
      const [left, right] = [read(value.left, scales), read(value.right, scales)];
      return {
        questions: [...left.questions, ...right.questions],
        holds: (answers) => (isAnd ? left.holds(answers) && right.holds(answers) : left.holds(answers) || right.holds(answers)),
      };
    }
    case "comparison":
      return readComparison(value, scales);
    default:
      return truthOf(value);
  }
}

/** A value that is true or not. A null there crashes the server's command, which another rule says, so it counts as true. */
function truthOf(value: Assignment): Condition {
  const question = boolQuestion(value);
  return { questions: [question], holds: (answers) => answers.get(question.key) !== FALSE };
}

const TRUE = 0;
const FALSE = 1;
const NULL = 2;

function boolQuestion(value: Assignment): Question {
  return { key: `bool ${keyOf(value)}`, values: [value], answers: mayBeNull(value) ? 3 : 2 };
}

/** Whether it may be something else than true and false. */
function mayBeNull(value: Assignment): boolean {
  if (value.cast !== undefined) return true;
  if (value.kind === "operation" || value.kind === "comparison") return false;
  if (value.kind !== "variable" || value.path !== undefined) return true;
  const variable = value.variable.target;
  const type = settledType(variable?.type);
  if (variable === undefined || type === undefined || !isPrimitive(type, "bool")) return true;
  return variable.default === undefined && !variable.required;
}

function readComparison(value: Extract<Assignment, { kind: "comparison" }>, scales: ReadonlyMap<string, Scale>): Condition {
  const faced = facing(value);
  if (faced === undefined) return readMembership(value);
  const { left, comparator, right } = faced;
  if (isConstant(left) && isConstant(right) && left.value.kind === right.value.kind)
    return SIGNS[comparator].includes(orderOf(markOf(left), markOf(right))) ? ALWAYS : NEVER;
  const wanted = isConstant(right) ? boolAnswer(left, right) : undefined;
  if (wanted !== undefined && (comparator === "EQUALS" || comparator === "NOT_EQUALS")) {
    const question = boolQuestion(left);
    return { questions: [question], holds: (answers) => (answers.get(question.key) === wanted) === (comparator === "EQUALS") };
  }
  return readOrder(left, comparator, right, scales);
}

/** The answer that a comparison of something that is true, false or null asks for. */
function boolAnswer(left: Assignment, { value }: Constant): number | undefined {
  if (value.kind === "bool") return value.value ? TRUE : FALSE;
  return value.kind === "null" && isPrimitive(typeOf(left), "bool") ? NULL : undefined;
}

/** A value is at one of the constants that it is compared with, or in a gap around them. */
function readOrder(left: Assignment, comparator: Order, right: Assignment, scales: ReadonlyMap<string, Scale>): Condition {
  const scale = isConstant(right) ? scales.get(scaleKey(left, right.value)) : undefined;
  const key = isConstant(right) ? `scale ${scaleKey(left, right.value)}` : `order ${keyOf(left)} ${keyOf(right)}`;
  const place = (isConstant(right) ? scale?.places.get(markOf(right)) : undefined) ?? 1;
  const question: Question = { key, values: [left, right], answers: scale?.length ?? 3 };
  return { questions: [question], holds: (answers) => SIGNS[comparator].includes(Math.sign((answers.get(key) ?? 0) - place)) };
}

/** `in` and `not in`; anything else is a question of its own. */
function readMembership(value: Extract<Assignment, { kind: "comparison" }>): Condition {
  const { left, comparator, right } = value;
  if (comparator !== "IN" && comparator !== "NOT_IN") return truthOf(value);
  const question: Question = { key: `in ${keyOf(left)} ${keyOf(right)}`, values: [left, right], answers: 2 };
  return { questions: [question], holds: (answers) => (answers.get(question.key) === TRUE) === (comparator === "IN") };
}

type Order = Exclude<Comparator, "IN" | "NOT_IN">;

const MIRRORED: Readonly<Record<Order, Order>> = {
  LESS_THAN: "GREATER_THAN",
  LESS_THAN_EQ: "GREATER_THAN_EQ",
  GREATER_THAN: "LESS_THAN",
  GREATER_THAN_EQ: "LESS_THAN_EQ",
  EQUALS: "EQUALS",
  NOT_EQUALS: "NOT_EQUALS",
};

const SIGNS: Readonly<Record<Order, readonly number[]>> = {
  LESS_THAN: [-1],
  LESS_THAN_EQ: [-1, 0],
  GREATER_THAN: [1],
  GREATER_THAN_EQ: [0, 1],
  EQUALS: [0],
  NOT_EQUALS: [-1, 1],
};

function isOrder(comparator: Comparator): comparator is Order {
  return comparator in MIRRORED;
}

type Constant = Extract<Assignment, { kind: "literal" }>;

/** Whether it is a constant whose order among its kind is known. */
function isConstant(value: Assignment): value is Constant {
  return value.kind === "literal" && value.cast === undefined && ["int", "double", "str", "bool", "null"].includes(value.value.kind);
}

function markOf({ value }: Constant): Mark {
  return "value" in value ? value.value : null;
}

/** Of two of one kind. */
function orderOf(a: Mark, b: Mark): number {
  if (a === b || a === null || b === null) return 0;
  return a < b ? -1 : 1;
}

/** What a run can do at a node that tries conditions one after the other. */
export interface Ways {
  /** For each condition, whether it can be the first that holds. */
  readonly possible: readonly boolean[];
  /** Whether one of them always holds; undefined where there are too many cases to tell. */
  readonly complete: boolean | undefined;
}

/** The most cases that are gone through. */
const MOST_CASES = 2000;

/** Goes through all answers to what the conditions ask; `given` are known. */
export function waysOf(conditions: readonly Condition[], given: Answers): Ways {
  const open = new Map<string, Question>();
  for (const { questions } of conditions) for (const question of questions) if (!given.has(question.key)) open.set(question.key, question);
  const questions = [...open.values()];
  let cases = 1;
  for (const { answers } of questions) cases *= answers;
  if (cases > MOST_CASES) return { possible: conditions.map(() => true), complete: undefined };
  const possible = conditions.map(() => false);
  let complete = true;
  const answers = new Map(given);
  for (let one = 0; one < cases; one++) {
    let rest = one;
    for (const question of questions) {
      answers.set(question.key, rest % question.answers);
      rest = Math.floor(rest / question.answers);
    }
    const first = conditions.findIndex(({ holds }) => holds(answers));
    if (first === -1) complete = false;
    else possible[first] = true;
  }
  return { possible, complete };
}
