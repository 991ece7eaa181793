import fc from "fast-check";
import { expect, it } from "vitest";
import { check } from "../../../src/index.js";

/** 300 for every run of the tests; more with `WFSPEC_RUNS=100000`. */
const RUNS = Number(process.env["WFSPEC_RUNS"] ?? "300");
const SEED = Number(process.env["WFSPEC_SEED"] ?? "1");

/** Which steps have run is kept in the bits of a number. */
const MOST_STEPS = 12;

/** A thread in steps; `make` has an output, `read` reads that of another step. */
type Step =
  | { readonly kind: "make" }
  | { readonly kind: "read"; readonly of: number }
  | { readonly kind: "fail" }
  | { readonly kind: "if"; readonly lists: readonly Steps[] }
  | { readonly kind: "switch"; readonly lists: readonly Steps[] }
  | { readonly kind: "while" | "repeat"; readonly lists: readonly Steps[] };
type Steps = readonly Step[];

const { steps } = fc.letrec<{ readonly steps: Steps; readonly step: Step }>((tie) => {
  const lists = (minLength: number, maxLength: number) => fc.array(tie("steps"), { minLength, maxLength });
  return {
    steps: fc.array(tie("step"), { minLength: 1, maxLength: 4 }),
    step: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { arbitrary: fc.constant({ kind: "make" as const }), weight: 4 },
      { arbitrary: fc.nat({ max: 5 }).map((of) => ({ kind: "read" as const, of })), weight: 4 },
      { arbitrary: fc.constant({ kind: "fail" as const }), weight: 1 },
      { arbitrary: lists(1, 2).map((all) => ({ kind: "if" as const, lists: all })), weight: 3 },
      { arbitrary: lists(1, 3).map((all) => ({ kind: "switch" as const, lists: all })), weight: 2 },
      { arbitrary: lists(1, 1).map((all) => ({ kind: "while" as const, lists: all })), weight: 1 },
      { arbitrary: lists(1, 1).map((all) => ({ kind: "repeat" as const, lists: all })), weight: 1 },
    ),
  };
});

/** A thread as a file, and where its steps stand in it. */
interface Written {
  readonly text: string;
  readonly lineOf: ReadonlyMap<Step, number>;
  /** The number of the step whose output a step makes. */
  readonly numberOf: ReadonlyMap<Step, number>;
}

function written(all: Steps): Written {
  const lines = ["apiVersion: wfspec/v1", "kind: WfSpec", "name: random", "variables:", "  n: { type: int, default: 0 }", "steps:"];
  const lineOf = new Map<Step, number>();
  const numberOf = new Map<Step, number>();
  const count = countOf(all);
  const put = (list: Steps, indent: string): void => {
    for (const step of list) {
      lineOf.set(step, lines.length + 1);
      if (step.kind === "make") {
        lines.push(`${indent}- { task: make, id: s${numberOf.size} }`);
        numberOf.set(step, numberOf.size);
      } else if (step.kind === "read")
        lines.push(`${indent}- { task: read, id: r${lines.length}, args: [$steps.s${step.of % Math.max(count, 1)}] }`);
      else if (step.kind === "fail") lines.push(`${indent}- fail: oops`);
      else putLists(step, indent);
    }
  };
  const putLists = (step: Extract<Step, { lists: readonly Steps[] }>, indent: string): void => {
    const inner = `${indent}    `;
    const [first = [], ...others] = step.lists;
    if (step.kind === "if") {
      lines.push(`${indent}- if: n > 0`, `${indent}  then:`);
      put(first, inner);
      if (others[0] === undefined) return;
      lines.push(`${indent}  else:`);
      put(others[0], inner);
    } else if (step.kind === "switch") {
      lines.push(`${indent}- switch:`);
      for (const [index, list] of step.lists.entries()) {
        const isElse = index > 0 && index === step.lists.length - 1;
        lines.push(isElse ? `${inner}- else:` : `${inner}- when: n > ${index}`, ...(isElse ? [] : [`${inner}  then:`]));
        put(list, `${inner}    `);
      }
    } else {
      lines.push(`${indent}- ${step.kind}${step.kind === "while" ? ": n > 0" : ":"}`);
      if (step.kind === "while") lines.push(`${indent}  steps:`);
      put(first, inner);
      if (step.kind === "repeat") lines.push(`${indent}  until: n > 0`);
    }
  };
  put(all, "  ");
  lines.push("---", "kind: Definitions", "tasks: { make: { output: str }, read: { input: { text: str } } }", "");
  return { text: lines.join("\n"), lineOf, numberOf };
}

function countOf(list: Steps): number {
  return list.reduce(
    (sum, step) => sum + (step.kind === "make" ? 1 : "lists" in step ? step.lists.reduce((all, one) => all + countOf(one), 0) : 0),
    0,
  );
}

/** Which steps have run, as bits: for each run of which nothing else is known. */
type Runs = ReadonlySet<number>;

/** Goes through a thread in every way that its branches and up to two rounds of its loops allow. */
class Walk {
  /** For each step the runs that come to it. */
  readonly arrivals = new Map<Step, Set<number>>();

  constructor(readonly numberOf: ReadonlyMap<Step, number>) {}

  list(list: Steps, runs: Runs): Runs {
    return list.reduce((now, step) => this.#step(step, now), runs);
  }

  #step(step: Step, runs: Runs): Runs {
    const arrived = this.arrivals.get(step) ?? new Set();
    for (const run of runs) arrived.add(run);
    this.arrivals.set(step, arrived);
    switch (step.kind) {
      case "make":
        return new Set([...runs].map((run) => run | (1 << (this.numberOf.get(step) ?? 0))));
      case "read":
        return runs;
      case "fail":
        return new Set();
      case "if":
      case "switch": {
        const hasElse = step.lists.length > 1;
        return new Set([...(hasElse ? [] : runs), ...step.lists.flatMap((list) => [...this.list(list, runs)])]);
      }
      default: {
        const [body = []] = step.lists;
        const once = this.list(body, runs);
        const twice = this.list(body, once);
        return new Set([...(step.kind === "while" ? runs : []), ...once, ...twice]);
      }
    }
  }
}

/** Each step as an object of its own, which drawn ones are not. */
function copied(list: Steps): Steps {
  return list.map((step) => ("lists" in step ? { kind: step.kind, lists: step.lists.map(copied) } : { ...step }));
}

it(`knows which steps may not have run when their output is read (${RUNS} threads)`, { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(steps.filter((all) => countOf(all) <= MOST_STEPS).map(copied), (all) => {
      const { text, lineOf, numberOf } = written(all);
      const { diagnostics } = check([{ path: "random.wf.yaml", text, named: true }]);
      const walk = new Walk(numberOf);
      walk.list(all, new Set([0]));
      const said = (code: string, line: number | undefined) => diagnostics.some((found) => found.code === code && found.line === line);
      const about = [...lineOf].filter(([step]) => step.kind === "read");
      for (const [step, line] of about) {
        if (step.kind !== "read" || said("unknown-handle", line)) continue;
        const runs = [...(walk.arrivals.get(step) ?? [])];
        // Of a step that can't be come to nothing is known.
        if (runs.length === 0) continue;
        const bit = 1 << (step.of % Math.max(countOf(all), 1));
        expect([line, said("uncertain-handle", line)]).toEqual([line, runs.some((run) => (run & bit) === 0)]);
      }
      const lost = [...lineOf].filter(([step]) => (walk.arrivals.get(step)?.size ?? 0) === 0);
      expect(diagnostics.some(({ code }) => code === "unreachable-step")).toBe(lost.length > 0);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
