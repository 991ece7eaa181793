import { expect, it } from "vitest";
import type { Expression } from "../../src/ast/expressions.js";
import { parseExpression } from "../../src/expressions/parser.js";
import type { SourceScalar } from "../../src/source/tree.js";
import { blockScalar, plainScalar, quotedScalar, reporter, textOf } from "../support/scalars.js";

function parse(scalar: SourceScalar): Expression {
  return parseExpression({ scalar, start: 0, end: scalar.text.length }, reporter().report);
}

/** The written text of every node, the outer ones first. */
function texts(e: Expression): readonly string[] {
  return [textOf(e.span), ...parts(e).flatMap(texts)];
}

function parts(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case "arithmetic":
    case "comparison":
    case "logic":
      return [e.left, e.right];
    case "not":
    case "size":
    case "cast":
      return [e.operand];
    case "list":
      return e.items;
    case "format":
      return e.args;
    case "json-path":
      return [e.base];
    case "path":
      return [e.base, ...e.selectors.flatMap((selector) => (selector.kind === "computed" ? [selector.value] : []))];
    default:
      return [];
  }
}

const NODES: readonly (readonly [string, readonly string[]])[] = [
  [" a + b * c ", ["a + b * c", "a", "b * c", "b", "c"]],
  ["(a + b) * c", ["(a + b) * c", "(a + b)", "a", "b", "c"]],
  ["not (a) and $b", ["not (a) and $b", "not (a)", "(a)", "$b"]],
  ["-1 - -2", ["-1 - -2", "-1", "-2"]],
  ["x.a [0].size( )", ["x.a [0].size( )", "x.a [0]", "x"]],
  ["(x.a)[i]", ["(x.a)[i]", "x", "i"]],
  ["list.contains( e )", ["list.contains( e )", "e", "list"]],
  ["x.remove-at(1).y", ["x.remove-at(1).y", "x.remove-at(1)", "x", "1"]],
  ["x.jsonPath('$') == 'é'", ["x.jsonPath('$') == 'é'", "x.jsonPath('$')", "x", "'é'"]],
  ["cast( x, 'int' )", ["cast( x, 'int' )", "x"]],
  ["format('{0}', a + 1)", ["format('{0}', a + 1)", "a + 1", "a", "1"]],
  ["a in [1, 'b']", ["a in [1, 'b']", "a", "[1, 'b']", "1", "'b'"]],
  ["var('a b') or steps['x']", ["var('a b') or steps['x']", "var('a b')", "steps['x']"]],
];

it.each(NODES)("gives each node of %s its own stretch, parentheses included", (text, expected) =>
  expect(texts(parse(plainScalar(text)))).toEqual(expected),
);

it("points at texts in quotes without the quotes", () => {
  const [steps, cast, json] = ["steps['x']", "cast(x, 'array<int>')", "x.jsonPath('$.a')"].map((text) => parse(plainScalar(text)));
  expect(steps?.kind === "step-output" && textOf(steps.handleSpan)).toBe("x");
  expect(cast?.kind === "cast" && textOf(cast.typeSpan)).toBe("array<int>");
  expect(json?.kind === "json-path" && textOf(json.pathSpan)).toBe("$.a");
});

it("points at names of functions and handles", () => {
  const [cast, handle] = ["int(x)", "$threads.kid"].map((text) => parse(plainScalar(text)));
  expect(cast?.kind === "cast" && textOf(cast.typeSpan)).toBe("int");
  expect(handle?.kind === "thread-handle" && textOf(handle.handleSpan)).toBe("kid");
});

it("gives each selector the stretch of its key, index or expression", () => {
  const path = parse(plainScalar("x.a['b c'][0][i + 1]"));
  expect(path.kind === "path" && path.selectors.map((selector) => textOf(selector.span))).toEqual(["a", "b c", "0", "i + 1"]);
});

it("follows quotes that YAML doubles", () => {
  expect(texts(parse(quotedScalar("x['a'] > b")))).toEqual(["x[''a''] > b", "x[''a'']", "x", "b"]);
});

it("follows the lines of a block scalar", () => {
  expect(texts(parse(blockScalar("a and", "b")))).toEqual(["a and\n  b", "a", "b"]);
});

it("covers the written text of an expression that could not be read", () => {
  expect(textOf(parse(plainScalar("  a +  ")).span)).toBe("a +");
});
