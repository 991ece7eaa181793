import fc from "fast-check";
import { expect, it } from "vitest";
import { check, type Diagnostic } from "../../../src/index.js";
import { ALL_VALUES, graphs, nodeLine, written, type Node } from "./graphs.js";
import { Walks } from "./walks.js";

/** 300 for every run of the tests; more with `WFSPEC_RUNS=100000`. */
const RUNS = Number(process.env["WFSPEC_RUNS"] ?? "300");
const SEED = Number(process.env["WFSPEC_SEED"] ?? "1");

/** Every rule about the flow against a walk through all assignments. */
it(`says of any thread what a walk through all assignments says (${RUNS} graphs)`, { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(graphs, (nodes) => {
      const { diagnostics } = check([{ path: "random.wf.yaml", text: written(nodes), named: true }]);
      const found = (code: string) => diagnostics.filter((diagnostic) => diagnostic.code === code);
      expect(diagnostics.filter(({ code }) => !EXPECTED.has(code))).toEqual([]);
      const walks = new Walks(nodes);
      unreachableSteps(walks, found("unreachable-step"));
      unreachableEdges(walks, found("unreachable-edge"));
      missingEdges(walks, found("missing-edge"));
      endlessLoops(walks, found("endless-loop"));
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

const EXPECTED = new Set(["unreachable-step", "unreachable-edge", "missing-edge", "endless-loop", "unused-variable", "unused-thread"]);

const placesOf = (findings: readonly Diagnostic[]): readonly number[] => findings.map(({ line }) => line - nodeLine(0));
const isTangled = ({ edges }: Node): boolean => edges.some(({ condition }) => condition?.isTangled === true);

/** Exactly: the first of each row of nodes that no edge leads to. */
function unreachableSteps(walks: Walks, findings: readonly Diagnostic[]): void {
  const reached = walks.reached();
  const lost = walks.nodes.map((_, index) => index).filter((index) => !reached.has(index) && (index === 0 || reached.has(index - 1)));
  expect(placesOf(findings)).toEqual(lost);
}

/** One a node at most: an edge that no assignment takes; and where an edge always fits, the one behind it. */
function unreachableEdges(walks: Walks, findings: readonly Diagnostic[]): void {
  const said = placesOf(findings);
  expect(new Set(said).size).toBe(said.length);
  for (const [index, { kind, edges }] of walks.nodes.entries()) {
    const isExit = kind === "complete" || kind === "fail";
    const always = edges.findIndex(({ condition }) => condition === undefined);
    if (!isExit && always !== -1 && always < edges.length - 1) expect(said).toContain(index);
    if (!said.includes(index)) continue;
    const taken = walks.taken(index);
    const target = /^This edge to "n(\d+)"/.exec(findings[said.indexOf(index)]?.message ?? "")?.[1];
    expect(edges.some((edge) => String(edge.to) === target && !taken.has(edge))).toBe(true);
  }
}

/** Every node that may have no way on, and no other where no two variables are compared with each other. */
function missingEdges(walks: Walks, findings: readonly Diagnostic[]): void {
  const said = new Set(placesOf(findings));
  const reached = walks.reached();
  for (const [index, node] of walks.nodes.entries()) {
    if (node.kind === "complete" || node.kind === "fail") expect(said).not.toContain(index);
    else if (!reached.has(index)) expect(said).not.toContain(index);
    else if (walks.mayStop(index)) expect(said).toContain(index);
    else if (!isTangled(node)) expect(said).not.toContain(index);
  }
}

/**
 * Of a loop without way out no run gets out, whatever the variables are, and every such loop is found; of one in which nothing changes
 * the condition some run does not get out.
 */
function endlessLoops(walks: Walks, findings: readonly Diagnostic[]): void {
  const always = new Set<number>();
  for (const [place, { message }] of findings.entries()) {
    const start = placesOf(findings)[place] ?? -1;
    const ends = ALL_VALUES.filter((values) => !walks.isEndless(start, values));
    if (!message.includes("no way out")) expect(ends.length).toBeLessThan(ALL_VALUES.length);
    else {
      always.add(start);
      expect(ends).toEqual([]);
    }
  }
  const trapped = walks.trapped();
  for (const start of always) expect(trapped).toContain(start);
  const isPlain = [...trapped].every((index) => !isTangled(walks.nodes[index] as Node));
  // Each way ends in a loop that has been told.
  if (isPlain) for (const index of trapped) expect([...walks.ahead(index)].some((one) => always.has(one))).toBe(true);
}
