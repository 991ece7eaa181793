import fc from "fast-check";
import { expect, it } from "vitest";
import { compile, importDefinitions, type Definition, type Json, type JsonObject } from "../../src/index.js";

/** 500 for every run of the tests; more with `WFSPEC_RUNS=10000`. */
const RUNS = Number(process.env["WFSPEC_RUNS"] ?? "500");

const TASK: Definition = {
  kind: "PutTaskDefRequest",
  request: {
    name: "work",
    inputVars: [{ name: "n", typeDef: { primitiveType: "INT" } }],
    returnType: { returnType: { primitiveType: "INT" } },
  },
};
const EVENT: Definition = {
  kind: "PutExternalEventDefRequest",
  request: { name: "paid", contentType: { returnType: { primitiveType: "INT" } } },
};

const int = (value: number): JsonObject => ({ literalValue: { int: String(value) } });
const variables = fc.constantFrom("a", "b").map((variableName): JsonObject => ({ variableName }));
const operands: fc.Arbitrary<JsonObject> = fc.oneof(fc.integer({ min: -9, max: 99 }).map(int), variables);
const sums = fc
  .tuple(operands, fc.constantFrom("ADD", "SUBTRACT", "MULTIPLY"), operands)
  .map(([lhs, mutationType, rhs]): JsonObject => ({ expression: { lhs, mutationType, rhs } }));
const comparisons = fc
  .tuple(operands, fc.constantFrom("EQUALS", "NOT_EQUALS", "GREATER_THAN", "LESS_THAN_EQ"), operands)
  .map(([lhs, comparator, rhs]): JsonObject => ({ expression: { lhs, comparator, rhs } }));
const conditions: fc.Arbitrary<JsonObject> = fc.oneof(
  comparisons,
  fc
    .tuple(comparisons, fc.constantFrom("AND", "OR"), comparisons)
    .map(([lhs, mutationType, rhs]) => ({ expression: { lhs, mutationType, rhs } })),
);

const KINDS: readonly (readonly [human: string, kind: string, content: JsonObject])[] = [
  ["nop", "NOP", { nop: {} }],
  ["work", "TASK", { task: { taskDefId: { name: "work" }, variables: [{ variableName: "a" }] } }],
  ["sleep", "SLEEP", { sleep: { rawSeconds: int(5) } }],
  ["paid", "EXTERNAL_EVENT", { externalEvent: { externalEventDefId: { name: "paid" } } }],
  ["oops", "EXIT", { exit: { failureDef: { failureName: "oops" } } }],
  ["complete", "EXIT", { exit: {} }],
];

interface Drawn {
  readonly kinds: readonly number[];
  /** Whether nodes are named as the SDK names them. */
  readonly sdkNames: boolean;
  readonly edges: readonly (readonly {
    readonly to: number;
    readonly condition?: JsonObject | undefined;
    readonly mutations: readonly JsonObject[];
  }[])[];
}

const graphs: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 7 }).chain((count) => {
  const node = fc.nat({ max: count });
  const mutation = fc
    .tuple(fc.constantFrom("a", "b"), fc.oneof(operands, sums), fc.constantFrom(undefined, "ADD", "SUBTRACT"))
    .map(([lhsName, rhsAssignment, operation]): JsonObject => ({ lhsName, ...(operation && { operation }), rhsAssignment }));
  const edge = fc.record({
    to: node,
    condition: fc.option(conditions, { nil: undefined }),
    mutations: fc.array(mutation, { maxLength: 2 }),
  });
  return fc.record({
    kinds: fc.array(fc.nat({ max: KINDS.length - 1 }), { minLength: count, maxLength: count }),
    sdkNames: fc.boolean(),
    edges: fc.array(fc.array(edge, { maxLength: 3 }), { minLength: count + 1, maxLength: count + 1 }),
  });
});

/** A thread: the entrypoint and the drawn nodes, none of whose edges leads to itself or to the entrypoint. */
function threadOf({ kinds, sdkNames, edges }: Drawn): JsonObject {
  const all = [["entrypoint", "ENTRYPOINT", { entrypoint: {} }] as const, ...kinds.map((kind) => KINDS[kind] as (typeof KINDS)[number])];
  const names = all.map(([human, kind], index) => (sdkNames ? `${index}-${human}-${kind}` : `node ${index}`));
  const nodes: Record<string, Json> = {};
  for (const [index, [, , content]] of all.entries()) {
    const outgoing = (edges[index] ?? []).filter(({ to }) => to !== 0 && to !== index);
    const outgoingEdges = outgoing.map(({ to, condition, mutations }) => ({
      sinkNodeName: names[to] ?? "",
      ...(condition && { condition }),
      ...(mutations.length > 0 && { variableMutations: [...mutations] }),
    }));
    nodes[names[index] ?? ""] = { ...(outgoingEdges.length > 0 && { outgoingEdges }), ...content };
  }
  const variable = (name: string): JsonObject => ({ varDef: { name, typeDef: { primitiveType: "INT" } }, accessLevel: "PRIVATE_VAR" });
  return { nodes, variableDefs: [variable("a"), variable("b")] };
}

it(`gives any graph back that it has written as a file (${RUNS} graphs)`, () => {
  fc.assert(
    fc.property(graphs, (drawn) => {
      const request = { name: "random", threadSpecs: { entrypoint: threadOf(drawn) }, entrypointThreadName: "entrypoint" };
      const workflow: Definition = { kind: "PutWfSpecRequest", request };
      const { files, diagnostics } = importDefinitions([TASK, EVENT, workflow]);
      expect(diagnostics).toEqual([]);
      const compiled = compile(files);
      expect(compiled.definitions.find(({ kind }) => kind === "PutWfSpecRequest")?.request).toEqual(request);
      expect(compile(files)).toEqual(compiled);
    }),
    { numRuns: RUNS },
  );
});
