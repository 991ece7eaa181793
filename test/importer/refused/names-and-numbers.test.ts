import { describe, expect, it } from "vitest";
import type { Definition, JsonObject } from "../../../src/index.js";
import { put, task, event, form, struct, STR, thread, workflow, withNode, variable, declaring, said } from "./support.js";

describe("names that a server refuses", () => {
  it.each<readonly [string, Definition, string]>([
    ["a WfSpec", workflow({ main: thread({ nop: {} }) }, { name: "a_b" }), 'wire-name server: "a_b" is no name of a WfSpec.'],
    ["a TaskDef", task({ name: "a.b" }), 'wire-name server: "a.b" is no name of a TaskDef.'],
    ["nothing", task({}), 'wire-name server: "" is no name of a TaskDef.'],
    ["a StructDef", struct("a b", {}), 'wire-name server: "a b" is no name of a StructDef.'],
    ["an ExternalEventDef", event("-a"), 'wire-name server: "-a" is no name of an ExternalEventDef.'],
    ["a UserTaskDef", form("ä"), 'wire-name server: "ä" is no name of a UserTaskDef.'],
    ["a field", struct("s", { a_b: STR }), 'wire-name server: "a_b" is no name of a field.'],
    ["an exception", withNode({ exit: { failureDef: { failureName: "a_b" } } }), 'wire-name server: "a_b" is no name of an exception.'],
    [
      "an exception, called like an error",
      withNode({ exit: { failureDef: { failureName: "TIMEOUT" } } }),
      `wire-name server: "TIMEOUT" is the name of one of LittleHorse's own errors.`,
    ],
  ])("%s", (_, definition, finding) => {
    expect(said([definition])).toContain(finding);
    expect(said([definition]).at(-1)).toBe("refused");
  });

  it("takes any name of a WorkflowEventDef", () => {
    expect(said([put("PutWorkflowEventDefRequest", { name: "a/b" })])).toEqual(["created"]);
  });

  it("looks at what handlers catch, and takes one that catches the empty name", () => {
    const catching = (...names: readonly string[]): Definition =>
      workflow({
        main: thread({ nop: {}, failureHandlers: names.map((specificFailure) => ({ specificFailure, handlerSpecName: "h" })) }),
        h: thread({ nop: {} }),
      });
    const fault = (name: string, by: string) => `wire-name ${by}: "${name}" is the name of no exception, nor of an error.`;
    expect(said([catching("a-b", "a_b")])).toEqual(expect.arrayContaining([fault("a_b", "server"), "refused"]));
    expect(said([catching("")])).toEqual(expect.arrayContaining([fault("", "wfspec"), "created"]));
    expect(said([catching("", "")])).toEqual(expect.arrayContaining([fault("", "server"), "refused"]));
    expect(said([catching("TIMEOUT", "a")]).filter((line) => line.startsWith("wire-name"))).toEqual([]);
  });
});

describe("threads", () => {
  const nodes = (...kinds: readonly JsonObject[]): Definition =>
    workflow({ main: { nodes: Object.fromEntries(kinds.map((kind, index) => [`n${index}`, kind])) } });

  it("begin at one node", () => {
    expect(said([nodes({ nop: {} })])).toContain('missing-entrypoint server: Thread "main" has no entrypoint.');
    expect(said([nodes({ entrypoint: {} }, { entrypoint: {} })])).toContain(
      'missing-entrypoint server: Thread "main" has a second entrypoint, "n1".',
    );
  });

  it("are not faulted for a node that could not be read", () => {
    expect(said([nodes({ entrypoint: 5 })]).filter((line) => line.startsWith("missing-entrypoint"))).toEqual([]);
  });

  it("of interrupts have INPUT once", () => {
    const INPUT = variable("INPUT", { primitiveType: "STR" });
    const interrupted = thread({ nop: {} }, { interruptDefs: [{ externalEventDefId: { name: "e" }, handlerSpecName: "h" }] });
    const definition = workflow({ main: interrupted, h: thread({ nop: {} }, { variableDefs: [INPUT, INPUT] }) });
    expect(said([event("e"), definition])).toContain("interrupt-variable server: The thread of an interrupt has INPUT twice.");
  });

  it("may be interrupted twice by one event, as far as a server goes", () => {
    const interrupt = { externalEventDefId: { name: "e" }, handlerSpecName: "h" };
    const twice = thread({ nop: {} }, { interruptDefs: [interrupt, interrupt] });
    const once = thread({ nop: {} }, { interruptDefs: [interrupt] });
    const h = thread({ nop: {} });
    expect(said([event("e"), workflow({ main: twice, h })])).toEqual([
      'interrupt-conflict wfspec: Event "e" interrupts this thread already.',
      "created",
    ]);
    expect(said([event("e"), workflow({ main: once, other: once, h })])).toContain(
      'interrupt-conflict server: Event "e" interrupts another thread too.',
    );
  });
});

describe("numbers of tasks", () => {
  const calling = (more: JsonObject): readonly Definition[] => [
    task({ name: "t" }),
    withNode({ task: { taskDefId: { name: "t" }, ...more } }),
  ];
  const backoff = (multiplier: number): JsonObject => ({ exponentialBackoff: { baseIntervalMs: 5, maxDelayMs: "5", multiplier } });

  it("are in their ranges", () => {
    expect(said(calling({ retries: -1 }))).toEqual(["wire-range server: A task can't be tried again -1 times.", "refused"]);
    expect(said(calling(backoff(0.5)))).toEqual([
      "invalid-backoff server: The multiplier is 0.5, so the waits would become shorter.",
      "refused",
    ]);
    expect(said(calling(backoff(1)))).toEqual(["created"]);
  });

  it("are not looked at in reminders", () => {
    const remind = { delaySeconds: { literalValue: { int: "5" } }, task: { task: { taskDefId: { name: "t" }, retries: -1 } } };
    const node = { userTask: { userTaskDefName: "f", userGroup: { literalValue: { str: "g" } }, actions: [remind] } };
    expect(said([task({ name: "t" }), form("f"), withNode(node)])).toEqual([
      "wire-range wfspec: A task can't be tried again -1 times.",
      "created",
    ]);
  });
});

describe("keys of maps", () => {
  const map = (keyType: JsonObject): JsonObject => ({ inlineMapDef: { keyType, valueType: { primitiveType: "INT" } } });

  it("are scalars in variables, at any depth", () => {
    const array = { inlineArrayDef: { arrayType: map({ primitiveType: "BYTES" }) } };
    expect(said([declaring(variable("a", map({})))])).toEqual([
      `wire-key server: "json_obj" can't be the type of a map's keys.`,
      "refused",
    ]);
    expect(said([declaring(variable("a", array))])).toContain(`wire-key server: "bytes" can't be the type of a map's keys.`);
    expect(said([declaring(variable("a", map({ primitiveType: "STR" })))])).toEqual(["created"]);
  });

  it("are not looked at elsewhere", () => {
    const key = { inlineArrayDef: { arrayType: { primitiveType: "STR" } } };
    expect(said([task({ name: "t", inputVars: [{ name: "a", typeDef: map(key) }] })])).toEqual([
      "wire-key wfspec: An array can't be the type of a map's keys.",
      "created",
    ]);
  });
});

it("a node that runs no workflow can't be waited for as one", () => {
  const wait = { waitForChildWf: { childWfRunId: { nodeOutput: { nodeName: "start" } }, childWfRunSourceNode: "start" } };
  expect(said([withNode(wait)])).toContain('unknown-handle server: "start" runs no workflow, so there is none to wait for.');
});
