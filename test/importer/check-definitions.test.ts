import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDefinitions, type Definition, type JsonObject } from "../../src/index.js";
import { RICH } from "./rich-request.js";
import { PUT_REQUESTS, type PutRequest } from "../../src/wire/definition.js";

const task = (name: string, more: JsonObject = {}): Definition => ({ kind: "PutTaskDefRequest", request: { name, ...more } });
/** A workflow that runs a task. */
const calling = (name: string): Definition => ({
  kind: "PutWfSpecRequest",
  request: {
    name: "wf",
    entrypointThreadName: "main",
    threadSpecs: {
      main: {
        nodes: {
          start: { entrypoint: {}, outgoingEdges: [{ sinkNodeName: "call" }] },
          call: { task: { taskDefId: { name } }, outgoingEdges: [{ sinkNodeName: "end" }] },
          end: { exit: {} },
        },
      },
    },
  },
});

describe("checkDefinitions", () => {
  it("has one outcome for each request, in order", () => {
    const { outcomes, diagnostics } = checkDefinitions([task("t"), calling("t"), task("t"), task("t", { description: "other" })]);
    expect(outcomes.map(({ status }) => status)).toEqual(["created", "created", "unchanged", "refused"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["fixed-definition"]);
  });

  it("places a finding in the request's JSON", () => {
    const definitions = [task("t"), calling("u")];
    const { outcomes, diagnostics } = checkDefinitions(definitions);
    const [finding] = diagnostics;
    const text = JSON.stringify(definitions[1]?.request, undefined, 2);
    expect(finding).toMatchObject({ code: "unknown-task", refusedBy: "server", span: { path: "1/PutWfSpecRequest.json" } });
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe('"u"');
    expect(text.split("\n")[(finding?.line ?? 0) - 1]).toContain('"name": "u"');
    expect(outcomes.map(({ status }) => status)).toEqual(["created", "refused"]);
  });

  it("reads nothing as something near, but says what was probably meant", () => {
    const { diagnostics } = checkDefinitions([task("charge"), calling("chrage")]);
    expect(diagnostics).toMatchObject([{ code: "unknown-task", help: 'Did you mean "charge"?' }]);
  });

  it("finds names in a base", () => {
    const base = checkDefinitions([task("t")]).project;
    const { outcomes, diagnostics } = checkDefinitions([calling("t"), task("t")], { base });
    expect([diagnostics, outcomes]).toMatchObject([[], [{ status: "created" }, { status: "unchanged" }]]);
  });

  it("refuses what it can't read, and goes on", () => {
    const { outcomes } = checkDefinitions([
      { kind: "RunWfRequest" as PutRequest, request: {} },
      task("t"),
      { kind: "PutTaskDefRequest", request: [] as never },
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["refused", "created", "refused"]);
  });

  it("leaves the outcome as the server would have it where only wfspec finds fault", () => {
    const { outcomes, diagnostics } = checkDefinitions([task("t", { colour: "blue" })]);
    expect(diagnostics.map(({ code, refusedBy }) => `${code} ${refusedBy}`)).toEqual(["wire-field wfspec"]);
    expect(outcomes.map(({ status }) => status)).toEqual(["created"]);
  });
});

/** Values of JavaScript that are no JSON, or not what they seem. */
function hostileValues(): readonly unknown[] {
  const cycle: Record<string, unknown> = { name: "a" };
  cycle["structDef"] = cycle;
  const wide: unknown[] = [];
  wide.push(wide, wide, wide);
  const throwing = {
    get name(): string {
      throw new Error("no");
    },
  };
  let deep: unknown = {};
  for (let level = 0; level < 10_000; level++) deep = { sizeOf: deep };
  const proxy = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error("no");
      },
    },
  );
  return [
    undefined,
    null,
    () => 1,
    Symbol("s"),
    10n ** 400n,
    Number.NaN,
    new Date(Number.NaN),
    new Map([["name", "a"]]),
    Object.create(null),
    JSON.parse('{"__proto__": {"name": "a"}, "constructor": 1}'),
    { name: "\u0000\ud800" },
    { toJSON: () => ({ name: "a" }) },
    { threadSpecs: { __proto__: null, toString: { nodes: { constructor: { task: {} } } } } },
    cycle,
    wide,
    throwing,
    deep,
    proxy,
  ];
}

describe("no input makes it throw", () => {
  it.each(PUT_REQUESTS)("%s of values that are no JSON", (kind) => {
    for (const request of hostileValues()) {
      expect(checkDefinitions([{ kind, request: request as JsonObject }]).outcomes).toHaveLength(1);
    }
  });

  it("any JSON", () => {
    const definition = fc.record({ kind: fc.constantFrom(...PUT_REQUESTS), request: fc.jsonValue() as fc.Arbitrary<JsonObject> });
    fc.assert(
      fc.property(fc.array(definition, { maxLength: 4 }), (definitions) => {
        expect(checkDefinitions(definitions).outcomes).toHaveLength(definitions.length);
      }),
    );
  });

  it("a request that has almost everything, with anything anywhere", () => {
    const places = pathsOf(WITH_OLD_FORMS);
    const strange = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...places.map((path) => at(WITH_OLD_FORMS, path))));
    const change = fc.tuple(fc.constantFrom(...places), strange);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let request: unknown = WITH_OLD_FORMS;
        for (const [path, value] of changes) request = replaced(request, path, value);
        expect(checkDefinitions([{ kind: "PutWfSpecRequest", request: request as JsonObject }]).outcomes).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});

const X = { variableName: "x" };
const COMPARISON = { comparator: 4, left: X, right: X };
const MUTATIONS = [
  { lhsName: "x", lhsJsonPath: "$.a", nodeOutput: { jsonpath: "$" } },
  { lhsName: "x", literalValue: { str: "a" } },
];
const WITH_OLD_FORMS = replaced(RICH, ["threadSpecs", "kid", "nodes"], {
  start: { entrypoint: {}, outgoingEdges: [{ sinkNodeName: "wait", legacyCondition: COMPARISON, variableMutations: MUTATIONS }] },
  wait: { waitForCondition: { legacyCondition: COMPARISON } },
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, above: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [above];
  const keys: readonly (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    ...(above.length > 0 ? [above] : []),
    ...keys.flatMap((key) => pathsOf((value as Record<string, unknown>)[key], [...above, key])),
  ];
}

function at(value: unknown, path: Path): unknown {
  let part = value;
  for (const key of path) part = (part as Record<string, unknown>)[key];
  return part;
}

/** The value with another in one place; where there is no such place any more, the value itself. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? replaced(item, rest, by) : item));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === key ? replaced(part, rest, by) : part]));
}
