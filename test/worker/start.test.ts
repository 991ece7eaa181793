import { afterEach, beforeEach, expect, test } from "vitest";
import { bind, defineTask } from "../../src/worker/index.js";
import { Refusal } from "../connection/fake-littlehorse.js";
import { Bench, greet } from "./bench.js";

let bench: Bench;
beforeEach(async () => {
  bench = new Bench();
  await bench.open();
});
afterEach(() => bench.close());

test("does not start without its TaskDef", async () => {
  bench.server.on("GetTaskDef", () => Promise.reject(new Refusal("NOT_FOUND", "")));
  await expect(bench.start([bind(greet, () => "")])).rejects.toThrow(
    `There is no TaskDef "greet" on 127.0.0.1:${bench.server.port} (tenant "default"). Put the definitions there first: wfspec apply.`,
  );
  expect(bench.server.called("RegisterTaskWorker")).toEqual([]);
});

test("does not start with another TaskDef than it was generated for", async () => {
  bench.server.on("GetTaskDef", () => ({
    id: { name: "greet" },
    inputVars: [
      { name: "the-name", typeDef: { primitiveType: "INT" } },
      { name: "more", type: "BOOL" },
    ],
  }));
  await expect(bench.start([bind(greet, () => "")])).rejects.toThrow(
    'is not the one this worker was generated for: the input "the-name" is str here and int on the server; the server has no input "times"; the server has an input "more" more; the output is str here and nothing on the server. Generate the worker again',
  );
});

test("does not care for the version that the server pinned the newest struct to", async () => {
  const struct = { name: "order", version: -1, fields: {} };
  const pack = defineTask<object, void>({
    name: "pack",
    input: [{ name: "a", property: "a", type: { map: ["str", { array: { struct } }] } }],
    output: "void",
    throws: {},
  });
  const typeDef = {
    inlineMapDef: {
      keyType: { primitiveType: "STR" },
      valueType: { inlineArrayDef: { arrayType: { structDefId: { name: "order", version: 4 } } } },
    },
  };
  bench.server.on("GetTaskDef", () => ({ id: { name: "pack" }, inputVars: [{ name: "a", typeDef }], returnType: {} }));
  await bench.start([bind(pack, () => undefined)]);
  expect(bench.server.called("RegisterTaskWorker").length).toBeGreaterThan(0);
});

test("says that no server answers", async () => {
  bench.server.stop();
  await expect(bench.start([bind(greet, () => "")])).rejects.toThrow(/^No LittleHorse server answers at 127\.0\.0\.1:/);
});

test("refuses two handlers for one task", async () => {
  await expect(bench.start([bind(greet, () => ""), bind(greet, () => "")])).rejects.toThrow('The task "greet" has two handlers.');
});
