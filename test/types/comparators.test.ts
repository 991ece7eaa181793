import { expect, test } from "vitest";
import { COMPARATOR_FAMILIES, comparison, comparisonFailure, serverCompares, type Comparator } from "../../src/types/comparators.js";
import { filledIn, table, type } from "./words.js";

// Rows are left sides, columns right sides: y works, r is registered but fails (or is false) in every run, - is refused by the server.
const IDENTITY = `
              int double str bool timestamp wf_run_id bytes json_obj json_arr car@0 car@1 array<int> map<str,int> null unknown
int           y   r      r   r    r         -         -     -        -        -     -     -          -            y    y
double        r   y      r   r    r         -         -     -        -        -     -     -          -            y    y
str           r   r      y   r    r         -         -     -        -        -     -     -          -            y    y
bool          r   r      r   y    r         -         -     -        -        -     -     -          -            y    y
timestamp     r   r      r   r    r         -         -     -        -        -     -     -          -            y    y
wf_run_id     -   -      -   -    -         y         -     -        -        -     -     -          -            y    y
bytes         -   -      -   -    -         -         r     -        -        -     -     -          -            y    y
json_obj      -   -      -   -    -         -         -     r        -        -     -     -          -            y    y
json_arr      -   -      -   -    -         -         -     -        r        -     -     -          -            y    y
car@0         -   -      -   -    -         -         -     -        -        y     -     -          -            y    y
array<int>    -   -      -   -    -         -         -     -        -        -     -     r          -            y    y
map<str,int>  -   -      -   -    -         -         -     -        -        -     -     -          r            y    y
null          y   y      y   y    y         -         -     -        -        -     -     -          -            y    y
unknown       y   y      y   y    y         y         y     y        y        y     y     y          y            y    y
nothing       y   y      y   y    y         y         y     y        y        y     y     y          y            y    y
car@0!        -   -      -   -    -         -         -     -        -        -     -     -          -            y    y
str!          r   r      y   r    r         -         -     -        -        -     -     -          -            y    y`;

const MAGNITUDE = `
              int double str bool timestamp wf_run_id bytes json_obj json_arr car@0 car@1 array<int> map<str,int> null unknown
int           y   r      r   r    r         -         -     -        -        -     -     -          -            y    y
double        r   y      r   r    r         -         -     -        -        -     -     -          -            y    y
timestamp     r   r      r   r    r         -         -     -        -        -     -     -          -            y    y
wf_run_id     r   r      r   r    r         -         -     -        -        -     -     -          -            y    y
json_obj      r   r      r   r    r         -         -     -        -        -     -     -          -            y    y
car@0         r   r      r   r    r         -         -     -        -        -     -     -          -            y    y
null          y   y      y   y    y         -         -     -        -        -     -     -          -            y    y
unknown       y   y      y   y    y         y         y     y        y        y     y     y          y            y    y`;

const INCLUSION = `
              int str bytes json_obj json_arr car@0 array<int> array<str> array<double> map<str,int> map<int,str> empty-array null unknown
int           -   -   -     -        y        -     -          -          -             -            -            -           r    y
str           -   -   -     y        y        r     r          y          r             y            r            y           r    y
json_obj      -   -   -     -        y        -     -          -          -             -            -            -           r    y
null          -   -   -     -        y        -     -          -          -             -            -            -           r    y
unknown       y   y   y     y        y        y     y          y          y             y            y            y           y    y`;

const TABLES = { identity: IDENTITY, magnitude: MAGNITUDE, inclusion: INCLUSION };
const comparators = Object.keys(COMPARATOR_FAMILIES) as Comparator[];

const MARKS = { server: "-", "run-time": "r" };

test.each(comparators)("knows what %s compares", (comparator) => {
  const expected = TABLES[COMPARATOR_FAMILIES[comparator]];
  const judged = filledIn(expected, (left, right) => {
    const verdict = comparison(comparator, type(left), type(right));
    return verdict.ok ? "y" : MARKS[verdict.refusedBy];
  });
  expect(judged).toEqual(table(expected));
});

test.each(comparators)("follows the server in what it registers with %s", (comparator) => {
  const expected = TABLES[COMPARATOR_FAMILIES[comparator]];
  const judged = filledIn(expected, (left, right) => (serverCompares(comparator, type(left), type(right)) ? "taken" : "-"));
  expect(judged).toEqual(table(expected).map((row) => row.replace(/ [yr](?= |$)/g, " taken")));
});

test.each([
  ["EQUALS", "int", "double", "int and double cannot be compared: a constant of type double is written 5000.0"],
  ["LESS_THAN", "str", "int", "str and int cannot be compared"],
  ["EQUALS", "json_obj", "json_obj", "json_obj can be compared with null only"],
  ["NOT_EQUALS", "car@0", "car@1", "the server compares car@0 with null and exactly its own type only, version and mask included"],
  ["EQUALS", "null", "bytes", "the server wants null on the right of bytes"],
  ["LESS_THAN", "null", "json_arr", "values of type json_arr have no order"],
  ["LESS_THAN", "car@0", "car@0", "values of type car@0 have no order"],
  ["IN", "str", "car@0", "nothing is in car@0"],
  ["IN", "int", "array<int>", "the server lets only a str be looked for in array<int>"],
  ["IN", "str", "str", "the server lets nothing be looked for in str"],
  ["NOT_IN", "str", "array<int>", "array<int> never holds str"],
  ["IN", "bool", "map<str,int>", "map<str, int> never has a key of type bool"],
] as const)("says why %s of %s and %s does not work", (comparator, left, right, reason) => {
  expect(comparison(comparator, type(left), type(right))).toMatchObject({ ok: false, reason });
});

test.each([
  ["IN", "int", "array<int>", undefined],
  ["IN", "int", "array<double>", undefined],
  ["IN", "str", "str", undefined],
  ["IN", "car", "array<car@1>", undefined],
  ["IN", "null", "str", "null is in no text"],
  ["LESS_THAN", "wf_run_id", "wf_run_id", undefined],
  ["EQUALS", "int", "double", "int and double cannot be compared: a constant of type double is written 5000.0"],
] as const)("judges %s of %s and %s where the server does not look", (comparator, left, right, failure) => {
  expect(comparisonFailure(comparator, type(left), type(right))).toBe(failure);
});
