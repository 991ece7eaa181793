import { expect, test } from "vitest";
import {
  OPERATORS,
  hasSize,
  isMutationAccepted,
  operationFailure,
  operatorResult,
  operatorsOf,
  type Operator,
} from "../../src/types/operators.js";
import { declared, type } from "./words.js";

const EVERYTHING = [
  "int",
  "double",
  "str",
  "bool",
  "bytes",
  "timestamp",
  "wf_run_id",
  "json_obj",
  "json_arr",
  "car",
  "array<int>",
  "array<str>",
  "map<str,int>",
  "null",
  "empty-array",
  "empty-map",
];

// operator; left; right sides taken (all others are refused); result
const RULES = `
ADD SUBTRACT MULTIPLY DIVIDE | int          | int double                               | int
ADD SUBTRACT MULTIPLY DIVIDE | double       | int double                               | double
ADD EXTEND REMOVE_IF_PRESENT | str          | int double str bool timestamp wf_run_id  | str
ADD                          | json_arr     | *                                        | json_arr
POW                          | int          | int                                      | int
POW                          | int          | double                                   | double
POW                          | double       | int double                               | double
EXTEND                       | bytes        | bytes                                    | bytes
EXTEND                       | json_arr     | json_arr                                 | json_arr
EXTEND                       | array<int>   | int array<int>                           | array<int>
EXTEND                       | map<str,int> | map<str,int> empty-map                   | map<str,int>
EXTEND                       | empty-array  | null empty-array                         | empty-array
EXTEND                       | empty-map    | map<str,int> empty-map                   | empty-map
REMOVE_IF_PRESENT            | json_obj     | int double str bool timestamp wf_run_id  | json_obj
REMOVE_IF_PRESENT            | json_arr     | int double str bool timestamp wf_run_id  | json_arr
REMOVE_IF_PRESENT            | array<int>   | int                                      | array<int>
REMOVE_IF_PRESENT            | empty-array  | null                                     | empty-array
REMOVE_INDEX                 | str          | int double                               | str
REMOVE_INDEX                 | json_arr     | int double                               | json_arr
REMOVE_INDEX                 | array<int>   | int double                               | array<int>
EXTEND                       | array<str>   | str array<str>                           | array<str>
REMOVE_IF_PRESENT            | array<str>   | str                                      | array<str>
REMOVE_INDEX                 | array<str>   | int double                               | array<str>
REMOVE_INDEX                 | empty-array  | int double                               | empty-array
REMOVE_KEY                   | json_obj     | int double str bool timestamp wf_run_id  | json_obj
REMOVE_KEY                   | map<str,int> | int double str bool bytes wf_run_id null | map<str,int>
REMOVE_KEY                   | empty-map    | *                                        | empty-map`;

const rules = RULES.trim()
  .split("\n")
  .flatMap((line) => {
    const [operators = "", left = "", right = "", result = ""] = line.split("|").map((cell) => cell.trim());
    const rights = right === "*" ? EVERYTHING : right.split(/\s+/);
    return operators.split(" ").map((operator) => ({ operator: operator as Operator, left, rights, result }));
  });

const operators = OPERATORS.filter((operator) => !["ASSIGN", "AND", "OR"].includes(operator));

test.each(operators)("follows the server in what may stand left and right of %s, and in the result", (operator) => {
  for (const left of EVERYTHING) {
    for (const right of EVERYTHING) {
      const result = operatorResult(operator, type(left), type(right));
      const expected = rules.find((rule) => rule.operator === operator && rule.left === left && rule.rights.includes(right))?.result;
      expect(result, `${left} ${operator} ${right}`).toEqual(expected === undefined ? undefined : type(expected));
    }
  }
});

test("lets anything stand beside and and or, and makes it a bool", () => {
  for (const left of EVERYTHING)
    for (const right of EVERYTHING) expect(operatorResult("AND", type(left), type(right))).toEqual(type("bool"));
});

test("lets ASSIGN take what an assignment takes", () => {
  expect(operatorResult("ASSIGN", type("double"), type("int"))).toEqual(type("double"));
  expect(operatorResult("ASSIGN", type("int"), type("double"))).toBeUndefined();
  expect(operatorResult("ASSIGN", type("null"), type("double"))).toEqual(type("null"));
  expect(operatorResult("ASSIGN", type("empty-map"), type("map<str,int>"))).toBeUndefined();
});

test("knows nothing of a result when it knows nothing of a side", () => {
  expect(operatorResult("ADD", type("bool"), type("unknown"))).toEqual(type("unknown"));
  expect(operatorResult("AND", type("nothing"), type("bool"))).toEqual(type("unknown"));
});

test("forgets the mask of an operand, but never finds a masked element", () => {
  expect(operatorResult("ADD", type("str!"), type("str!"))).toEqual(type("str"));
  expect(operatorResult("EXTEND", type("array<str>!"), type("str!"))).toEqual(type("array<str>"));
  const masked = { kind: "array", element: declared("str!") } as const;
  expect(operatorResult("EXTEND", masked, type("str!"))).toBeUndefined();
  expect(operatorResult("EXTEND", masked, masked)).toEqual(masked);
});

test.each([
  ["POW", "int", "double", false],
  ["POW", "double", "int", true],
  ["AND", "bool", "bool", true],
  ["OR", "str", "bool", true],
  ["AND", "int", "bool", false],
  ["ADD", "int", "double", true],
  ["ASSIGN", "car@0", "car@1", true],
  ["ASSIGN", "bool", "unknown", true],
] as const)("follows the server in %s as a mutation of %s by %s: %s", (operator, variable, right, accepted) => {
  expect(isMutationAccepted(operator, declared(variable), type(right))).toBe(accepted);
});

test("lists the operators of a left side", () => {
  expect(operatorsOf(type("bool"))).toEqual(["ASSIGN", "AND", "OR"]);
  expect(operatorsOf(type("array<int>"))).toEqual(["ASSIGN", "EXTEND", "REMOVE_IF_PRESENT", "REMOVE_INDEX", "AND", "OR"]);
  expect(operatorsOf(type("unknown"))).toEqual(OPERATORS);
});

test("lets texts, JSON arrays and arrays have a size", () => {
  expect(EVERYTHING.filter((word) => hasSize(type(word)))).toEqual(["str", "json_arr", "array<int>", "array<str>", "empty-array"]);
  expect(hasSize(type("unknown"))).toBe(true);
});

test("names operations that are registered but fail in every run", () => {
  expect(operationFailure("REMOVE_INDEX", type("str"), type("int"))).toBe(
    "LittleHorse registers REMOVE_INDEX on str but cannot carry it out",
  );
  expect(operationFailure("REMOVE_IF_PRESENT", type("json_obj"), type("str"))).toContain("json_obj");
  expect(operationFailure("AND", type("int"), type("bool"))).toBe("int is neither true nor false");
  expect(operationFailure("OR", type("bool"), type("array<int>"))).toBe("array<int> is neither true nor false");
  expect(operationFailure("AND", type("null"), type("bool"))).toBe("null is neither true nor false");
  expect(operationFailure("AND", type("str"), type("null"))).toBeUndefined();
  expect(operationFailure("ADD", type("int"), type("int"))).toBeUndefined();
});
