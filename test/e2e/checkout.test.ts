import { afterAll, beforeAll, expect, it } from "vitest";
import type { JsonObject } from "../../src/wire/definition.js";
import { makeTenant, missing, type Tenant, type Workers } from "./support/tenant.js";

const EXAMPLE = "examples/checkout";
let tenant: Tenant;
let workers: Workers;

beforeAll(async () => {
  if (missing !== undefined) return;
  tenant = await makeTenant();
});

afterAll(async () => {
  await workers?.stop();
  tenant?.close();
});

it.skipIf(missing === undefined)(`runs on a real LittleHorse server (skipped: ${missing})`, () => {
  expect(missing).toBeDefined();
});

it.skipIf(missing !== undefined)("creates every definition of the example, and changes nothing the second time", async () => {
  expect(await tenant.wfspec("apply", EXAMPLE)).toEqual({
    code: 0,
    out: "created   TaskDef calculate-price\ncreated   TaskDef charge-credit-card\ncreated   TaskDef ship-item\ncreated   WfSpec checkout 0.0\n",
    err: "",
  });
  expect(await tenant.wfspec("apply", EXAMPLE)).toEqual({
    code: 0,
    out: "unchanged TaskDef calculate-price\nunchanged TaskDef charge-credit-card\nunchanged TaskDef ship-item\nunchanged WfSpec checkout 0.0\n",
    err: "",
  });
});

it.skipIf(missing !== undefined)("completes a run with the generated workers, the right price charged", async () => {
  workers = await tenant.startWorkers(`${EXAMPLE}/workers`);
  const run = await tenant.wfspec("run", "checkout", "customer-id=luke", "item-id=lightsaber", "--wait");
  expect(run.err).toContain("3-ship-item-TASK COMPLETED");
  expect(run.err.trimEnd().split("\n").at(-1)).toBe("COMPLETED");
  expect(run.code).toBe(0);
  const price = await variable(run.out.trim(), "price");
  expect(price).toEqual({ int: "129900" });
  expect(await chargedPrice(run.out.trim())).toEqual({ int: "129900" });
});

it.skipIf(missing !== undefined)("ends a run whose card is declined with the exception payment-failed", async () => {
  const run = await tenant.wfspec("run", "checkout", "customer-id=customer-without-funds", "item-id=droid", "--wait");
  expect(run.err).toContain("EXCEPTION payment-failed: The card was declined.");
  expect(run.code).toBe(1);
});

it.skipIf(missing !== undefined)("says what is wrong with a run's inputs, and starts nothing", async () => {
  const wrong = await tenant.wfspec("run", "checkout", "customer-id=luke", "itm-id=droid", "price=cheap");
  expect(wrong.code).toBe(1);
  expect(wrong.out).toBe("");
  expect(wrong.err).toContain("itm-id");
  expect(wrong.err).toContain('Did you mean "item-id"?');
  expect(wrong.err).toContain("cheap");
  const unknown = await tenant.wfspec("run", "checkuot");
  expect(unknown).toMatchObject({ code: 1, out: "" });
  expect(unknown.err).toContain('There is no workflow "checkuot"');
});

it.skipIf(missing !== undefined)("shows an item that nobody sells as the failed task's own words", async () => {
  const run = await tenant.wfspec("run", "checkout", "customer-id=luke", "item-id=deathstar", "--wait");
  expect(run.code).toBe(1);
  expect(run.err).toContain("ERROR TASK_FAILURE");
  expect(run.err).toContain('There is no item "deathstar".');
});

it.skipIf(missing !== undefined)("ends the workers gracefully", async () => {
  expect(await workers.stop()).toBe(0);
});

async function variable(run: string, name: string): Promise<JsonObject> {
  const found = await tenant.connection.unary("GetVariable", { wfRunId: { id: run }, threadRunNumber: 0, name });
  return found["value"] as JsonObject;
}

/** What the task that charges was given as its price. */
async function chargedPrice(run: string): Promise<unknown> {
  const { results } = await tenant.connection.unary("ListTaskRuns", { wfRunId: { id: run } });
  const charge = (results as readonly JsonObject[]).find(
    (taskRun) => (taskRun["taskDefId"] as JsonObject)["name"] === "charge-credit-card",
  );
  const inputs = charge?.["inputVariables"] as readonly JsonObject[];
  return inputs.find((input) => input["varName"] === "price")?.["value"];
}
