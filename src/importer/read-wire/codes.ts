import type { CodeTable } from "../../diagnostics/code.js";

/** What reading a request can report. */
export const WIRE_CODES = {
  "no-request": {
    summary: "A file that is to hold requests has something that is none.",
    why: "A request is a JSON object as `lhctl` takes it, or what a server stores of it. What is none is neither checked nor put.",
  },
  "unclear-request": {
    summary: "A request may be one of several things.",
    why: "Nothing in proto-JSON says which message it is. Its fields tell that mostly, but a request with a name alone may put a TaskDef as well as an event.",
  },
  "wire-kind": {
    summary: "A definition is of a kind that wfspec does not read.",
    why: "Nothing can be said of it, and nothing that names it can be checked.",
  },
  "wire-field": {
    summary: "A message has a field that LittleHorse 1.2 doesn't know, or has one twice.",
    why: "A server would never see it: clients refuse it, or drop it without a word.",
  },
  "wire-target": {
    summary: "A message has a field of a newer LittleHorse than the one that is asked about.",
    why: "An older server drops what it doesn't know without a word, and runs or refuses something else than what is written.",
  },
  "wire-value": {
    summary: "A field of a message holds what its type doesn't have.",
    why: "No client can send it: the field is a text, a number in a range, one of some names, a list or a message, and this is something else.",
    refusedBy: "server",
  },
  "wire-choice": {
    summary: "Of several fields that exclude one another, more than one is given.",
    why: "A message holds one of them only; which one a server would see depends on the client.",
    refusedBy: "server",
  },
  "wire-missing": {
    summary: "A message lacks a part without which the server can't read it.",
    why: "The server answers with an internal error, and stores nothing.",
    refusedBy: "server",
  },
  "wire-name": {
    summary: "A name that LittleHorse does not accept.",
    why: "The server refuses names that have anything but letters, digits and inner hyphens, exceptions that are called like one of its own errors, and fields of structs that have anything but letters and digits after a lower-case letter.",
    refusedBy: "server",
  },
  "wire-range": {
    summary: "A number is outside of what its place allows.",
    why: "The server refuses a task with less than no retries.",
    refusedBy: "server",
  },
  "wire-key": {
    summary: "A map has keys of a type that keys can't have.",
    why: "The server refuses variables of such a type; elsewhere it takes the type, and no value of it can be made.",
    refusedBy: "server",
  },
  "wire-depth": {
    summary: "Messages stand more than 99 deep.",
    why: "The server can't read such a request: it is refused, or dropped without an answer.",
    refusedBy: "server",
  },
  "wire-legacy": {
    summary: "A mutation says its value in the old way.",
    why: "The server refuses `literalValue` and `nodeOutput` of a mutation that sets a whole variable; only `rhsAssignment` can be sent.",
    refusedBy: "server",
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
