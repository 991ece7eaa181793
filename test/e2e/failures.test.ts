import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeTenant, missing, runCommand, type Tenant } from "./support/tenant.js";

const folder = mkdtempSync(join(tmpdir(), "wfspec-e2e-"));
let tenant: Tenant;

beforeAll(async () => {
  if (missing === undefined) tenant = await makeTenant();
});

afterAll(() => tenant?.close());

const SLOW = `apiVersion: wfspec/v1
kind: WfSpec
name: slow-checkout
variables:
  price: { type: int, required: true }
  receipt: str
steps:
  - task: slow-charge
    args: [$price]
    timeout: 1s
    retries: 3
    save: receipt
  - return: $receipt
---
kind: TaskDef
name: slow-charge
input: { price: int }
output: str
`;

it.skipIf(missing !== undefined)(
  "times out twice, retries and completes",
  async () => {
    const run = await runWith("slow", SLOW, "slow-charge", [
      `async (input, context) => {`,
      `  if (context.attemptNumber < 2) await new Promise((done) => setTimeout(done, 4000));`,
      `  return "receipt-" + input.price + "-" + context.attemptNumber;`,
      `}`,
    ]);
    expect(run.out).toContain('"receipt-42-2"');
    expect(run.err).toMatch(/TIMEOUT, .*TIMEOUT, /);
    expect(run.err.trimEnd().split("\n").at(-1)).toBe("COMPLETED");
    expect(run.code).toBe(0);
  },
  120_000,
);

it.skipIf(missing !== undefined)(
  "says which task gave back the wrong type, and what came",
  async () => {
    const run = await runWith("wrong", SLOW.replaceAll("slow-", "wrong-"), "wrong-charge", [`(() => 42n) as never`]);
    expect(run.code).toBe(1);
    expect(run.err).toContain("VAR_MUTATION_ERROR");
    expect(run.err).toMatch(/wrong-charge.*str/);
  },
  120_000,
);

it.skipIf(missing !== undefined)("shows a refusal of the server at the line of the file", async () => {
  const file = join(folder, "evolving.wf.yaml");
  const text = (type: string) =>
    `apiVersion: wfspec/v1\nkind: WfSpec\nname: evolving\nallowed-updates: minor\nvariables:\n  amount: { type: ${type}, required: true }\nsteps:\n  - task: note\n    args: ["\${ str(amount) }"]\n---\nkind: TaskDef\nname: note\ninput: { text: str }\n`;
  writeFileSync(file, text("int"));
  expect(await tenant.wfspec("apply", file)).toMatchObject({ code: 0, err: "" });
  writeFileSync(file, text("double"));
  const refused = await tenant.wfspec("apply", file);
  expect(refused.code).toBe(1);
  expect(refused.out).toContain("refused   WfSpec evolving");
  expect(refused.err).toMatch(/evolving\.wf\.yaml:3:7 error refused-by-server: /);
});

it.skipIf(missing !== undefined)("refuses to change a TaskDef, says what differs, and leaves out what needs it", async () => {
  const file = join(folder, "tasks.wf.yaml");
  const text = (type: string) =>
    `apiVersion: wfspec/v1\nkind: WfSpec\nname: uses-task\nsteps:\n  - task: fixed\n    args: [1]\n---\nkind: TaskDef\nname: fixed\ninput: { amount: ${type} }\n`;
  writeFileSync(file, text("int"));
  expect(await tenant.wfspec("apply", file)).toMatchObject({ code: 0 });
  writeFileSync(file, text("double"));
  const refused = await tenant.wfspec("apply", file);
  expect(refused.code).toBe(1);
  expect(refused.out).toContain("refused   TaskDef fixed");
  expect(refused.out).toContain("skipped   WfSpec uses-task");
  expect(refused.err).toMatch(/tasks\.wf\.yaml:9:7 error refused-by-server: /);
});

it("says in one line that no server answers", async () => {
  const environment = { PATH: process.env["PATH"] ?? "", HOME: folder, LHC_API_HOST: "localhost", LHC_API_PORT: "1" };
  for (const command of [
    ["apply", "examples/checkout"],
    ["run", "checkout"],
  ]) {
    const { code, out, err } = await runCommand(command, environment);
    expect(code).toBe(3);
    expect(out).toBe("");
    expect(err).toMatch(/^No LittleHorse server answers at localhost:1 .*\n$/);
  }
});

/** Applies a workflow of one task, runs it with a handler of these lines, and gives what `run --wait` says. */
async function runWith(name: string, workflow: string, task: string, handler: readonly string[]) {
  const home = join(folder, name);
  mkdirSync(home);
  const file = join(home, "workflow.wf.yaml");
  writeFileSync(file, workflow);
  expect(await tenant.wfspec("apply", file)).toMatchObject({ code: 0, err: "" });
  const workers = join(home, "workers");
  expect(await tenant.wfspec("generate", file, "-o", workers)).toMatchObject({ code: 0 });
  const path = join(workers, "handlers", `${task}.ts`);
  const stub = readFileSync(path, "utf8");
  const declaration = /^export const handler: \w+ = /m.exec(stub);
  writeFileSync(path, `${stub.slice(0, (declaration?.index ?? 0) + (declaration?.[0].length ?? 0))}${handler.join("\n")};\n`);
  const running = await tenant.startWorkers(workers);
  try {
    return await tenant.wfspec("run", /^name: (.*)$/m.exec(workflow)?.[1] ?? "", "price=42", "--wait");
  } finally {
    expect(await running.stop()).toBe(0);
  }
}
