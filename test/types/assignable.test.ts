import { expect, test } from "vitest";
import { fits, isAssignable, type AssignPosition } from "../../src/types/assignable.js";
import { declared, filledIn, table, type } from "./words.js";

// Rows are sources, columns are targets; y = taken, - = refused.
const PRIMITIVES = `
             int double str bool bytes timestamp wf_run_id json_obj json_arr
int          y   y      y   -    -     -         -         -        -
double       -   y      y   -    -     -         -         -        -
str          -   -      y   -    -     -         -         -        -
bool         -   -      y   y    -     -         -         -        -
bytes        -   -      y   -    y     -         -         -        -
timestamp    -   -      -   -    -     y         -         -        -
wf_run_id    -   -      y   -    -     -         y         -        -
json_obj     -   -      -   -    -     -         -         y        -
json_arr     -   -      -   -    -     -         -         -        y
unknown      y   y      y   y    y     y         y         y        y
nothing      y   y      y   y    y     y         y         y        y
int!         y   y      y   -    -     -         -         -        -`;

const WHOLES = {
  assignment: `
             int json_arr car@0 car@1 person@0 array<int> array<double> map<str,int> map<str,str>
int          y   -        -     -     -        -          -             -            -
car@0        -   -        y     y     -        -          -             -            -
car@0!       -   -        y     y     -        -          -             -            -
array<int>   -   -        -     -     -        y          -             -            -
array<int>!  -   -        -     -     -        y          -             -            -
map<str,int> -   -        -     -     -        -          -             y            -
empty-array  -   -        -     -     -        y          y             -            -
empty-map    -   -        -     -     -        -          -             y            y
null         y   y        y     y     y        y          y             y            y
unknown      y   y        y     y     y        y          y             y            y`,
  "task-input": `
             int json_arr car@0 car@1 person@0 array<int> array<double> map<str,int> map<str,str>
int          y   -        -     -     -        -          -             -            -
car@0        y   y        y     y     y        y          y             y            y
array<int>   y   y        y     y     y        y          y             y            y
map<str,int> y   y        y     y     y        y          y             y            y
empty-array  y   y        y     y     y        y          y             y            y
null         y   y        y     y     y        y          y             y            y
unknown      y   y        y     y     y        y          y             y            y`,
  "thread-input": `
             int json_arr car@0 car@1 person@0 array<int> array<double> map<str,int> map<str,str>
int          y   -        -     -     -        -          -             -            -
car@0        -   -        y     -     -        -          -             -            -
car@0!       -   -        -     -     -        -          -             -            -
array<int>   -   -        -     -     -        y          -             -            -
array<int>!  -   -        -     -     -        -          -             -            -
map<str,int> -   -        -     -     -        -          -             y            -
empty-array  -   -        -     -     -        -          -             -            -
empty-map    -   -        -     -     -        -          -             -            -
null         -   -        -     -     -        -          -             -            -
unknown      y   y        y     y     y        y          y             y            y`,
} as const satisfies Record<AssignPosition, string>;

const POSITIONS = ["assignment", "task-input", "thread-input"] as const;

test.each(POSITIONS)("follows the server in what it takes as %s", (position) => {
  for (const expected of [PRIMITIVES, WHOLES[position]]) {
    const judged = filledIn(expected, (source, target) => (isAssignable(declared(target), type(source), position) ? "y" : "-"));
    expect(judged).toEqual(table(expected));
  }
});

test("counts the masks of elements, unlike the mask at the top", () => {
  const masked = { kind: "array", element: declared("str!") } as const;
  expect(isAssignable(declared("array<str>"), masked, "assignment")).toBe(false);
  expect(isAssignable({ ...masked, masked: true }, masked, "assignment")).toBe(true);
  expect(fits(declared("array<str>"), masked)).toBe(false);
});

const FITS = `
             int double str json_arr car car@0 car@1 array<int> array<car> array<car@0> map<str,int>
int          y   y      y   -        -   -     -     -          -          -            -
timestamp    -   -      -   -        -   -     -     -          -          -            -
json_obj     -   -      -   -        -   -     -     -          -          -            -
car          -   -      -   -        y   y     y     -          -          -            -
car@0        -   -      -   -        y   y     -     -          -          -            -
person@0     -   -      -   -        -   -     -     -          -          -            -
array<int>   -   -      -   -        -   -     -     y          -          -            -
array<car>   -   -      -   -        -   -     -     -          y          y            -
array<car@1> -   -      -   -        -   -     -     -          y          -            -
map<str,int> -   -      -   -        -   -     -     -          -          -            y
empty-array  -   -      -   -        -   -     -     y          y          y            -
empty-map    -   -      -   -        -   -     -     -          -          -            y
null         y   y      y   y        y   y     y     y          y          y            y
unknown      y   y      y   y        y   y     y     y          y          y            y
nothing      -   -      -   -        -   -     -     -          -          -            -`;

test("says as a reader would what fits", () => {
  expect(filledIn(FITS, (source, target) => (fits(declared(target), type(source)) ? "y" : "-"))).toEqual(table(FITS));
});
