import type { Expression } from "../../ast/expressions.js";
import { parseArgument, parseText } from "./arguments.js";
import { OPERATOR_METHODS, unknownMethod } from "../functions.js";
import type { Parsing } from "./parsing.js";

/** A method that is called: its name, where that stands, and where the value begins that has the method. */
interface MethodCall {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly whole: number;
}

/** Reads the call of a method of `base`; its `(` stands at the token. */
export function parseMethod(parsing: Parsing, base: Expression, call: MethodCall): Expression {
  if (call.name === "size") return parseSize(parsing, base, call);
  if (call.name === "jsonPath") return parseJsonPath(parsing, base, call);
  const operator = OPERATOR_METHODS.get(call.name);
  if (operator === undefined && call.name !== "contains") {
    return parsing.fail("unknown-function", call.start, call.end, unknownMethod(call.name));
  }
  const { height } = parsing;
  const { value } = parseArgument(parsing, call);
  parsing.rise(Math.max(height, parsing.height), call.start, call.end);
  const span = parsing.spanFrom(call.whole);
  if (operator === undefined) return { kind: "comparison", span, comparator: "IN", left: value, right: base };
  return { kind: "arithmetic", span, operator, left: base, right: value };
}

function parseSize(parsing: Parsing, operand: Expression, call: MethodCall): Expression {
  const { lexer } = parsing;
  const open = lexer.start;
  lexer.next();
  if (!lexer.is(")") && !lexer.is("end")) {
    return parsing.fail("invalid-expression", lexer.start, lexer.end, { message: `"size" takes no argument.`, help: `Write "x.size()".` });
  }
  parsing.close(")", open);
  parsing.rise(parsing.height, call.start, call.end);
  return { kind: "size", span: parsing.spanFrom(call.whole), operand };
}

function parseJsonPath(parsing: Parsing, base: Expression, call: MethodCall): Expression {
  const { lexer } = parsing;
  const fail = (message: string, help: string) => parsing.fail("invalid-expression", call.start, call.end, { message, help });
  if (base.kind === "cast") return fail("A path cannot follow a cast.", `Cast the part, as in "int(order.jsonPath('$.total'))".`);
  if (base.kind === "path" || base.kind === "json-path") {
    return fail("A jsonPath cannot follow another path.", `Write all of it in one jsonPath, as in "order.jsonPath('$.lines[0].total')".`);
  }
  const open = lexer.start;
  lexer.next();
  const path = parseText(parsing, "jsonPath('$.total')");
  parsing.close(")", open);
  return { kind: "json-path", span: parsing.spanFrom(call.whole), base, path: path.text, pathSpan: path.span };
}
