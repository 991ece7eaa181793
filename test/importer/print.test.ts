import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DefinitionNode, ThreadNode } from "../../src/ast/documents.js";
import type { StepNode } from "../../src/ast/steps.js";
import type { PrintedDefinition } from "../../src/importer/print/documents.js";
import { printFile } from "../../src/importer/print/print-file.js";
import { buildDefinitions } from "../../src/parser/parse.js";
import { parseTree } from "../../src/parser/tree/parse-tree.js";
import { SourceFile } from "../../src/source/source-file.js";
import { coreScalar } from "../../src/types/literal-text.js";
import { at, bodies, free, located, mutations, names, optional, some, span, steps, unique, values } from "./arbitrary.js";

const ASIDE = new Set(["span", "keySpan", "handleSpan", "targetSpan", "operationSpan", "pathSpan", "typeSpan", "structs"]);
const FLAGS = new Set(["catchUnread", "catchEachUnread", "variablesUnread", "interruptsUnread", "masked"]);

/** The tree without places, and without what a file does not say: quotes around a text that is one anyhow, the name of a computed task. */
function bare(node: unknown): unknown {
  return JSON.parse(
    JSON.stringify(node, function (this: Record<string, unknown>, key, part: unknown) {
      if (ASIDE.has(key) || (FLAGS.has(key) && part !== true)) return undefined;
      if (key === "plainKey" && coreScalar(String(this["key"])).kind === "str") return undefined;
      if (key === "plain" && coreScalar(String(this["text"])).kind === "str") return undefined;
      if ((key === "task" || key === "workflow") && this["computed"] !== undefined) return undefined;
      if (key === "text" && "expression" in this) return undefined;
      if (typeof part === "bigint") return `${part}n`;
      return Object.is(part, -0) ? "-0" : part;
    }),
  );
}

function readBack(text: string): readonly DefinitionNode[] {
  const reports: string[] = [];
  const report = ({ code, message }: { readonly code: string; readonly message: string }): void => {
    if (code !== "unevaluated-text") reports.push(message);
  };
  const documents = parseTree(new SourceFile("a.wf.yaml", text), report) ?? [];
  const definitions = documents.flatMap(({ root }) => {
    const built = buildDefinitions(root, report);
    expect(built.rejected).toEqual([]);
    return built.definitions;
  });
  expect(reports).toEqual([]);
  return definitions;
}

function workflow(entry: ThreadNode, more: Partial<PrintedDefinition> = {}): PrintedDefinition {
  const { name: _, retention: __, ...body } = entry;
  return { kind: "WfSpec", ...at, name: located("wf"), entry: body, threads: [], defaults: {}, ...more } as PrintedDefinition;
}

describe("a printed document is read as the same tree", () => {
  it("values", () => {
    fc.assert(
      fc.property(values, (value) => {
        const steps: StepNode[] = [{ kind: "return", ...at, value }];
        const definition = workflow({ span, variables: [], steps, interrupts: [] });
        expect(readBack(printFile([{ definition }])).map(bare)).toEqual([bare(definition)]);
      }),
      { numRuns: 500 },
    );
  });

  it("steps and threads", () => {
    fc.assert(
      fc.property(
        bodies,
        unique(bodies, ({ name }) => name?.value ?? ""),
        (entry, threads) => {
          const definition = workflow(entry, { threads });
          expect(readBack(printFile([{ definition }])).map(bare)).toEqual([bare(definition)]);
        },
      ),
      { numRuns: 80 },
    );
  });

  it("single steps", () => {
    fc.assert(
      fc.property(steps, (step) => {
        const definition = workflow({ span, variables: [], steps: [step], interrupts: [] });
        expect(readBack(printFile([{ definition }])).map(bare)).toEqual([bare(definition)]);
      }),
      { numRuns: 400 },
    );
  });

  it("nodes", () => {
    const edges = fc.record({ span: fc.constant(span), to: names, condition: optional(free), mutations });
    const forms = fc.record({
      name: names,
      content: fc.oneof(steps.filter(isNode), fc.constant({ kind: "entrypoint" as const, ...at })),
      edges: some(edges),
    });
    fc.assert(
      fc.property(
        unique(forms, ({ name }) => name.value),
        (nodes) => {
          const definition = workflow({ span, variables: [], steps: [], nodes: nodes.map((node) => ({ span, ...node })), interrupts: [] });
          expect(readBack(printFile([{ definition }])).map(bare)).toEqual([bare(definition)]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

const CONSTRUCTS = new Set(["set", "mutate", "if", "switch", "while", "repeat", "parallel"]);

function isNode(step: StepNode): boolean {
  return !CONSTRUCTS.has(step.kind);
}
