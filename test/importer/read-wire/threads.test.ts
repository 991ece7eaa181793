import { describe, expect, it } from "vitest";
import { nodeOf, places, plain, read, threadOf } from "./support.js";

/** Keeps the number of the thread that node `s` starts. */
const KEEP = { lhsName: "number", rhsAssignment: { nodeOutput: { nodeName: "s" } } };

describe("threads", () => {
  it("has the entry first, then those of the text, each with its place", () => {
    const threadSpecs = { b: { nodes: {} }, main: { nodes: { z: { exit: {} }, a: { entrypoint: {} } } }, a: { nodes: {} } };
    const reading = read(["PutWfSpecRequest", { name: "wf", entrypointThreadName: "main", threadSpecs }]);
    const [graph] = reading.definitions;
    expect(graph?.kind === "WfSpec" && graph.threads.map(({ name, role }) => `${name} ${role}`)).toEqual([
      "main entry",
      "b declared",
      "a declared",
    ]);
    expect(threadOf(reading).nodes.map(({ name, keySpan }) => [name, keySpan.file.text.slice(keySpan.start, keySpan.end)])).toEqual([
      ["z", '"z"'],
      ["a", '"a"'],
    ]);
  });

  it("says that there is no entry thread", () => {
    expect(places(read(["PutWfSpecRequest", { name: "wf", entrypointThreadName: "no" }]))).toEqual(['wire-missing: "no"']);
  });

  it("knows who starts a thread", () => {
    const handler = (handlerSpecName: string) => [{ handlerSpecName }];
    const nodes = {
      s: { startThread: { threadSpecName: "a" }, failureHandlers: handler("b") },
      w: { waitForThreads: { perThreadFailureHandlers: handler("c") } },
    };
    const interruptDefs = [{ externalEventDefId: { name: "e" }, handlerSpecName: "d" }];
    const threadSpecs = { main: { nodes, interruptDefs }, a: {}, b: {}, c: {}, d: {} };
    const reading = read(["PutWfSpecRequest", { name: "wf", entrypointThreadName: "main", threadSpecs }]);
    expect(["a", "b", "c", "d"].map((name) => threadOf(reading, name).starts.map(({ kind, thread }) => `${thread} ${kind}`))).toEqual([
      ["main spawn"],
      ["main handler"],
      ["main child-handler"],
      ["main interrupt"],
    ]);
    expect(plain(threadOf(reading).interrupts)).toEqual([
      { event: { name: "e", exact: false }, thread: { name: "d", target: "→ d", exact: true } },
    ]);
  });

  it("reads variables with all that they say", () => {
    const variableDefs = [
      {
        varDef: { name: "v", typeDef: { primitiveType: "INT" }, defaultValue: { int: "3" } },
        required: true,
        searchable: true,
        jsonIndexes: [{ fieldPath: "$.a", fieldType: "STR" }],
        accessLevel: "INHERITED_VAR",
      },
    ];
    const retentionPolicy = { secondsAfterThreadTermination: "60" };
    const reading = read([
      "PutWfSpecRequest",
      { name: "wf", entrypointThreadName: "main", threadSpecs: { main: { variableDefs, retentionPolicy } } },
    ]);
    expect(threadOf(reading).retentionSeconds).toBe(60);
    expect(plain(threadOf(reading).variables)).toEqual([
      {
        name: "v",
        type: { structs: [], type: { kind: "primitive", name: "int" } },
        default: { kind: "literal", value: { kind: "int", value: "3n" } },
        required: true,
        searchable: true,
        searchableOn: [{ path: "$.a", type: { structs: [], type: { kind: "primitive", name: "str" } } }],
        access: "inherited",
      },
    ]);
  });
});

describe("what a thread sees", () => {
  const variable = (name: string) => [{ varDef: { name, typeDef: { primitiveType: "INT" } } }];
  const reads = (name: string) => ({ r: { exit: { returnContent: { variableName: name } } } });
  const starts = (...names: readonly string[]) =>
    Object.fromEntries(names.map((threadSpecName) => [`s-${threadSpecName}`, { startThread: { threadSpecName } }]));
  const seen = (threadSpecs: object, thread: string): unknown => {
    const reading = read(["PutWfSpecRequest", { name: "wf", entrypointThreadName: "main", threadSpecs }]);
    const { exit } = nodeOf(reading, "r", thread) as { exit: { value: { variable: unknown } } };
    return exit.value.variable;
  };
  const SEES_V = { name: "v", target: "→ v", exact: true };
  const ELSEWHERE = { name: "v", elsewhere: "→ v", exact: false };

  it("sees the variables of those above", () => {
    const main = { nodes: starts("a"), variableDefs: variable("v") };
    expect(seen({ main, a: { nodes: starts("b") }, b: { nodes: reads("v") } }, "b")).toEqual(SEES_V);
  });

  it("sees none of a thread below or beside", () => {
    const threads = {
      main: { nodes: { ...starts("a", "b"), ...reads("v") } },
      a: { variableDefs: variable("v") },
      b: { nodes: reads("v") },
    };
    expect(seen(threads, "main")).toEqual(ELSEWHERE);
    expect(seen(threads, "b")).toEqual(ELSEWHERE);
  });

  it("sees what all that start it see", () => {
    const main = { nodes: starts("a", "b"), variableDefs: variable("v") };
    const both = { main, a: { nodes: starts("c") }, b: { nodes: starts("c") }, c: { nodes: reads("v") } };
    expect(seen(both, "c")).toEqual(SEES_V);
    const one = { main: { nodes: starts("a", "b") }, a: { nodes: starts("c"), variableDefs: variable("v") }, b: both.b, c: both.c };
    expect(seen(one, "c")).toEqual(ELSEWHERE);
  });

  it("is not led astray by threads that start one another", () => {
    const main = { nodes: starts("a"), variableDefs: variable("v") };
    expect(seen({ main, a: { nodes: { ...starts("b"), ...reads("v") } }, b: { nodes: starts("a") } }, "a")).toEqual(SEES_V);
    expect(seen({ main, a: {}, x: { nodes: { ...starts("y"), ...reads("v") } }, y: { nodes: starts("x") } }, "x")).toEqual(ELSEWHERE);
  });

  it("lets a handler of children see what a failed child sees", () => {
    const start = { startThread: { threadSpecName: "kid" }, outgoingEdges: [{ sinkNodeName: "w", variableMutations: [KEEP] }] };
    const wait = {
      threads: { threads: [{ threadRunNumber: { variableName: "number" } }] },
      perThreadFailureHandlers: [{ handlerSpecName: "handler" }],
    };
    const main = { nodes: { s: start, w: { waitForThreads: wait } }, variableDefs: variable("number") };
    const threads = { main, kid: { variableDefs: variable("v") }, handler: { nodes: reads("v") } };
    expect(seen(threads, "handler")).toEqual(SEES_V);
  });

  it("takes any name where variables could not be read", () => {
    expect(seen({ main: { nodes: reads("v"), variableDefs: 5 } }, "main")).toEqual({ name: "v", exact: true });
  });

  it("takes its time for many threads only in proportion", () => {
    const names = Array.from({ length: 60 }, (_, index) => `t${index}`);
    const threads = Object.fromEntries(names.map((name, index) => [name, { nodes: starts(...names.slice(index + 1)) }]));
    const main = { nodes: starts(...names), variableDefs: variable("v") };
    const begin = performance.now();
    expect(seen({ main, ...threads, t59: { nodes: reads("v") } }, "t59")).toEqual(SEES_V);
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});
