import fc from "fast-check";
import { expect, it } from "vitest";
import { check } from "../../../src/index.js";

/** 300 for every run of the tests; more with `WFSPEC_RUNS=100000`. */
const RUNS = Number(process.env["WFSPEC_RUNS"] ?? "300");
const SEED = Number(process.env["WFSPEC_SEED"] ?? "1");

/** The failures that steps of some kinds can have: exceptions, and errors, which are written in capitals. */
const STEPS: readonly { readonly text: string; readonly failures: readonly string[] }[] = [
  { text: "task: open", failures: ["lost", "late", "odd", "TASK_FAILURE", "TIMEOUT", "VAR_SUB_ERROR", "VAR_MUTATION_ERROR", "TASK_ERROR"] },
  { text: "task: closed", failures: ["lost", "TASK_FAILURE", "TIMEOUT", "VAR_SUB_ERROR", "VAR_MUTATION_ERROR", "TASK_ERROR"] },
  { text: "task: quiet", failures: ["TASK_FAILURE", "TIMEOUT", "VAR_SUB_ERROR", "VAR_MUTATION_ERROR", "TASK_ERROR"] },
  { text: "sleep: 1s", failures: ["VAR_SUB_ERROR"] },
  { text: "wait-event: paid", failures: ["TIMEOUT", "VAR_ERROR", "VAR_SUB_ERROR"] },
  { text: "user-task: form, user: u", failures: ["USER_TASK_CANCELLED", "VAR_ERROR", "VAR_SUB_ERROR", "TASK_ERROR"] },
  { text: "user-task: form, user: u, on-cancel: lost", failures: ["lost", "VAR_ERROR", "VAR_SUB_ERROR", "TASK_ERROR"] },
];

const EXCEPTIONS = ["lost", "late"];
const ERRORS = [
  "TASK_FAILURE",
  "TIMEOUT",
  "VAR_SUB_ERROR",
  "VAR_MUTATION_ERROR",
  "TASK_ERROR",
  "VAR_ERROR",
  "USER_TASK_CANCELLED",
  "CHILD_FAILURE",
];
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  TASK_ERROR: ["TASK_FAILURE", "TIMEOUT"],
  VAR_ERROR: ["VAR_SUB_ERROR", "VAR_MUTATION_ERROR"],
};
const isError = (failure: string): boolean => failure === failure.toUpperCase();

/** A handler: how it is written, and which failures it catches. */
interface Handler {
  readonly text: string;
  readonly catches: (failure: string) => boolean;
}

const handlers: fc.Arbitrary<Handler> = fc.oneof(
  fc.constantFrom(...EXCEPTIONS).map((name) => ({ text: `exception: ${name}`, catches: (failure: string) => failure === name })),
  fc.constantFrom(...ERRORS).map((name) => ({
    text: `error: ${name}`,
    catches: (failure: string) => failure === name || WITHIN[name]?.includes(failure) === true,
  })),
  fc.constantFrom<Handler>(
    { text: "any-exception: true", catches: (failure) => !isError(failure) },
    { text: "any-error: true", catches: isError },
    { text: "any: true", catches: () => true },
  ),
);

const HEAD = ["apiVersion: wfspec/v1", "kind: WfSpec", "name: random", "steps:"];
const TAIL = [
  "---",
  "kind: Definitions",
  "tasks: { open: {}, closed: { throws: { lost: {} } }, quiet: { throws: {} } }",
  "events: { paid: { content: void } }",
  "user-tasks: { form: { fields: { ok: bool } } }",
  "",
];

it(`knows which handlers never run (${RUNS} steps)`, { timeout: 3_600_000 }, () => {
  const all = [...EXCEPTIONS, "odd", ...ERRORS];
  const steps = fc.record({ step: fc.constantFrom(...STEPS), caught: fc.array(handlers, { minLength: 1, maxLength: 5 }) });
  fc.assert(
    fc.property(steps, ({ step, caught }) => {
      const lines = caught.map(({ text }) => `      - { ${text}, steps: [] }`);
      const keys = step.text.split(", ").map((key, index) => `${index === 0 ? "  - " : "    "}${key}`);
      const above = [...HEAD, ...keys, "    catch:"];
      const first = above.length + 1;
      const { diagnostics } = check([{ path: "random.wf.yaml", text: [...above, ...lines, ...TAIL].join("\n"), named: true }]);
      for (const [index, { catches }] of caught.entries()) {
        const own = diagnostics.filter(
          ({ code, line }) => line === first + index && (code === "unreachable-handler" || code === "duplicate-handler"),
        );
        expect(own.length).toBeLessThanOrEqual(1);
        const before = caught.slice(0, index);
        const runs = step.failures.some((failure) => catches(failure) && !before.some((other) => other.catches(failure)));
        if (own.length > 0) expect([index, runs]).toEqual([index, false]);
        // What nothing raises, or one before it catches whole, is always found.
        const isRaised = step.failures.some(catches);
        const isCovered = before.some((other) => all.every((failure) => !catches(failure) || other.catches(failure)));
        if (!isRaised || isCovered) expect([index, own.length]).toEqual([index, 1]);
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
