import fc from "fast-check";
import type { Expression, LiteralExpression, Selector } from "../../src/ast/expressions.js";
import { SourceFile } from "../../src/source/source-file.js";
import type { Literal } from "../../src/types/literal.js";

const span = { file: new SourceFile("none", ""), start: 0, end: 0 };

const names = fc.oneof(
  fc.constantFrom("price", "a-b", "INPUT", "int", "steps", "threads", "output", "in", "not", "1-kid", "any name", "it's", "größe", ""),
  fc.string(),
);
const strings = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.constantFrom("'", `"`, `'"`, "\\", "\n\t\u0000", "{0}", "}"));

const literals: fc.Arbitrary<Literal> = fc.oneof(
  fc.constant<Literal>({ kind: "null" }),
  strings.map((value): Literal => ({ kind: "str", value })),
  fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map((value): Literal => ({ kind: "int", value })),
  fc.integer({ min: -9, max: 9 }).map((value): Literal => ({ kind: "int", value: BigInt(value) })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value): Literal => ({ kind: "double", value })),
  fc.boolean().map((value): Literal => ({ kind: "bool", value })),
  fc.base64String().map((base64): Literal => ({ kind: "bytes", base64: Buffer.from(base64, "base64").toString("base64") })),
  fc.constantFrom<Literal>({ kind: "timestamp", text: "2026-01-31T08:00:00.5+01:00" }, { kind: "wf_run_id", text: "root_child" }),
);

const literalNodes = literals.map((value): LiteralExpression => ({ kind: "literal", span, value }));

const leaves: fc.Arbitrary<Expression> = fc.oneof(
  names.map((name): Expression => ({ kind: "variable", span, name })),
  names.map((handle): Expression => ({ kind: "step-output", span, handle, handleSpan: span })),
  names.map((handle): Expression => ({ kind: "thread-handle", span, handle, handleSpan: span })),
  fc.constant<Expression>({ kind: "own-output", span }),
  literalNodes,
  fc.array(literalNodes, { maxLength: 3 }).map((items): Expression => ({ kind: "list", span, items })),
);

const isIndexOrKey = (e: Expression) => e.kind === "literal" && (e.value.kind === "int" || e.value.kind === "str");
const mayHavePath = (e: Expression) => e.kind !== "path" && e.kind !== "json-path" && e.kind !== "cast";

/** Expressions as the parser can make them: every kind of node, in every place that it may stand in. */
export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ readonly tree: Expression }>((tie) => {
  const tree = tie("tree");
  const pair = fc.tuple(tree, tree);
  const selectors: fc.Arbitrary<Selector> = fc.oneof(
    names.map((key): Selector => ({ kind: "key", key, span })),
    fc.integer({ min: -2147483648, max: 2147483647 }).map((index): Selector => ({ kind: "index", index, span })),
    tree.filter((value) => !isIndexOrKey(value)).map((value): Selector => ({ kind: "computed", value, span })),
  );
  const bases = tree.filter(mayHavePath);
  const types = fc.constantFrom("int", "double", "str", "bool", "bytes", "wf_run_id", "timestamp", "array<int>", "map<str, order@3>");
  return {
    tree: fc.oneof(
      { maxDepth: 5, depthSize: "small" },
      leaves,
      pair.chain(([left, right]) =>
        fc
          .constantFrom("ADD", "SUBTRACT", "MULTIPLY", "DIVIDE", "POW", "EXTEND", "REMOVE_IF_PRESENT", "REMOVE_INDEX", "REMOVE_KEY")
          .map((operator): Expression => ({ kind: "arithmetic", span, operator, left, right })),
      ),
      pair.chain(([left, right]) =>
        fc
          .constantFrom("LESS_THAN", "LESS_THAN_EQ", "GREATER_THAN", "GREATER_THAN_EQ", "EQUALS", "NOT_EQUALS", "IN", "NOT_IN")
          .map((comparator): Expression => ({ kind: "comparison", span, comparator, left, right })),
      ),
      pair.chain(([left, right]) =>
        fc.constantFrom("AND", "OR").map((operator): Expression => ({ kind: "logic", span, operator, left, right })),
      ),
      tree.map((operand): Expression => ({ kind: "not", span, operand })),
      tree.map((operand): Expression => ({ kind: "size", span, operand })),
      fc
        .tuple(
          tree.filter((operand) => operand.kind !== "cast"),
          types,
        )
        .map(([operand, typeText]): Expression => ({ kind: "cast", span, operand, typeText, typeSpan: span })),
      fc.tuple(strings, fc.array(tree, { maxLength: 3 })).map(([template, args]): Expression => ({ kind: "format", span, template, args })),
      fc
        .tuple(bases, fc.array(selectors, { minLength: 1, maxLength: 3 }))
        .map(([base, path]): Expression => ({ kind: "path", span, base, selectors: path })),
      fc.tuple(bases, strings).map(([base, path]): Expression => ({ kind: "json-path", span, base, path, pathSpan: span })),
    ),
  };
}).tree;
