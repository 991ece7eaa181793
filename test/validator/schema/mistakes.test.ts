import { expect, test } from "vitest";
import { shapeOf } from "../../support/shapes.js";
import { MISTAKES } from "./tables/index.js";

test.each(MISTAKES)("finds one mistake: $finds in $text", ({ text, finds, help }) => {
  const { places, reports, clean } = shapeOf(text);
  expect(places, JSON.stringify(reports.map(({ message, help: said }) => `${message} ${said}`))).toEqual([finds]);
  expect(reports[0]?.help).toContain(help);
  expect(clean).toBe(false);
});

test.each(MISTAKES)("says what is wrong in a sentence: $finds in $text", ({ text }) => {
  for (const { message, help } of shapeOf(text).reports) {
    expect(message).toMatch(/^["A-Z0-9-].*[.]$/s);
    expect(help).toMatch(/^["A-Z].*[.?]$/s);
  }
});

test.each(MISTAKES)("finds nothing more once a misspelling is repaired: $finds in $text", ({ text }) => {
  const [report] = shapeOf(text).reports;
  const edits = report?.fixes?.[0]?.edits ?? [];
  if (edits.length === 0) return;
  let mended = text;
  for (const { span, text: written } of edits) mended = mended.slice(0, span.start) + written + mended.slice(span.end);
  const { reports } = shapeOf(mended);
  expect(reports.map(({ message }) => message)).toEqual([]);
});
