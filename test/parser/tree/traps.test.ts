import { expect, test } from "vitest";
import { findings, firstScalar, parse, placeOf } from "./support.js";

test.each([
  ["a: ${ x # y }\n", "1:9", "1:4"],
  ["a: Total ${ x # y }\n", "1:15", "1:10"],
  ["a: x == 'b # c'\n", "1:12", "1:9"],
  ['a: x == "b # c"\n', "1:12", "1:9"],
  ["a: len(x # y)\n", "1:10", "1:7"],
  ["a: $x[ # y\n", "1:8", "1:6"],
  ["- ${ {} # y }\n", "1:9", "1:3"],
  ["a: ${ x\n  + y # z }\n", "2:7", "1:4"],
])("reports the comment that cuts %j", (text, place, opened) => {
  const parsed = parse(text);
  expect(findings(parsed)).toEqual([`${place} cut-by-comment`]);
  expect(parsed.reports[0]?.related?.map(({ span }) => placeOf(span))).toEqual([opened]);
});

test("marks the scalar as incomplete", () => {
  expect(firstScalar(parse("a: ${ x # y }\n")).incomplete).toBe(true);
  expect(firstScalar(parse("a: ${ x\n  + y # z }\n"))).toMatchObject({ incomplete: true, text: "${ x + y" });
});

test.each([
  "a: ${ x } # y\n",
  "a: x == 'b' # c\n",
  "a: don't # a note\n",
  "a: the users' list # a note\n",
  'a: 5" wide # a note\n',
  "a: b) # c\n",
  "a: x#y ${ z }\n",
  "a: '${ x # y }'\n",
  "a: |\n  ${ x # y\n",
  "# ${ x\na: b # ${ x\n",
])("says nothing about %j", (text) => {
  expect(findings(parse(text))).toEqual([]);
});
