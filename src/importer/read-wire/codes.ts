import type { CodeTable } from "../../diagnostics/code.js";

/** What reading a request can report. */
export const WIRE_CODES = {
  "wire-kind": {
    summary: "A definition is of a kind that wfspec does not read.",
    why: "Nothing can be said of it, and nothing that names it can be checked.",
  },
  "wire-field": {
    summary: "A message has a field that LittleHorse 1.2 doesn't know, or has one twice.",
    why: "A server would never see it: clients refuse it, or drop it without a word.",
  },
  "wire-value": {
    summary: "A field of a message holds what its type doesn't have.",
    why: "No client can send it: the field is a text, a number in a range, one of some names, a list or a message, and this is something else.",
  },
  "wire-choice": {
    summary: "Of several fields that exclude one another, more than one is given.",
    why: "A message holds one of them only; which one a server would see depends on the client.",
  },
  "wire-missing": {
    summary: "A message lacks a part without which the server can't read it.",
    why: "The server answers with an internal error, and stores nothing.",
  },
  "wire-depth": {
    summary: "Messages stand more than 99 deep.",
    why: "The server can't read such a request: it is refused, or dropped without an answer.",
  },
  "wire-legacy": {
    summary: "A mutation says its value in the old way.",
    why: "The server refuses `literalValue` and `nodeOutput` of a mutation that sets a whole variable; only `rhsAssignment` can be sent.",
  },
  "wire-dropped": {
    summary: "A message says something that the server doesn't keep.",
    why: "The server stores something else in its place, and says nothing.",
    severity: "warning",
  },
  "wire-unsupported": {
    summary: "A message says something that wfspec can't hold.",
    why: "A server takes it, though it means nothing useful; the language has no words for it, so it can be neither checked nor written out.",
  },
} as const satisfies CodeTable;

export type WireCode = keyof typeof WIRE_CODES;
