import { expect, test } from "vitest";
import { castability, castsOf, isIdleCast } from "../../src/types/casts.js";
import { declared, filledIn, table, type } from "./words.js";

const MARKS = { same: "=", automatic: "a", explicit: "c", refused: "-" };

// Rows are sources, columns are what is asked for: = same, a automatic, c a cast is needed, - refused.
const CASTS = `
              int double str bool bytes timestamp wf_run_id json_obj json_arr car array<int> map<str,int>
int           =   a      a   -    -     -         -         -        -        -   -          -
double        c   =      a   -    -     -         -         -        -        -   -          -
str           c   c      =   c    c     -         c         -        -        -   -          -
bool          -   -      a   =    -     -         -         -        -        -   -          -
bytes         -   -      a   -    =     -         -         -        -        -   -          -
timestamp     -   -      -   -    -     =         -         -        -        -   -          -
wf_run_id     -   -      a   -    -     -         =         -        -        -   -          -
json_obj      -   -      -   -    -     -         -         =        -        -   -          -
json_arr      -   -      -   -    -     -         -         -        =        -   -          -
str!          c   c      =   c    c     -         c         -        -        -   -          -
car           c   c      c   c    c     c         c         c        c        =   c          c
array<int>    c   c      c   c    c     c         c         c        c        c   =          c
map<str,int>  c   c      c   c    c     c         c         c        c        c   c          =
empty-array   c   c      c   c    c     c         c         c        c        c   c          c
unknown       c   c      c   c    c     c         c         c        c        c   c          c
null          a   a      a   a    a     a         a         a        a        a   a          a`;

test("follows the server in what can be cast to what", () => {
  expect(filledIn(CASTS, (from, to) => MARKS[castability(type(from), declared(to))])).toEqual(table(CASTS));
});

test.each([
  ["car", "int", true],
  ["array<int>", "array<double>", true],
  ["map<str,int>", "json_obj", true],
  ["empty-map", "car", true],
  ["empty-array", "array<int>", false],
  ["car", "car", false],
  ["unknown", "int", false],
  ["null", "int", false],
  ["str", "int", false],
])("knows whether the server takes a cast of %s to %s and does nothing: %s", (from, to, idle) => {
  expect(isIdleCast(type(from), declared(to))).toBe(idle);
});

test("lists what a primitive type can be cast to", () => {
  expect(castsOf("str")).toEqual(["int", "double", "bool", "bytes", "wf_run_id"]);
  expect(castsOf("timestamp")).toEqual([]);
});
