import type { CodeTable } from "../../diagnostics/code.js";

/** What the shape check can report. */
export const SHAPE_CODES = {
  "unknown-key": {
    summary: "A key that the language does not have.",
    why: "A key that nobody reads would be lost without a word, and what it was meant to do would not happen. Keys that start with x- are free.",
  },
  "misplaced-key": {
    summary: "A key that the language has, but not in this place.",
    why: "A key that nobody reads in its place would be lost without a word, and what it was meant to do would not happen.",
  },
  "missing-key": {
    summary: "A key that is needed is not there.",
    why: "Without it the definition is not complete: there is nothing that could be sent to the server, or done by it.",
  },
  "unknown-step": {
    summary: "A step without a key that says its kind.",
    why: "The kind decides which node the step becomes. A step of no known kind can't be compiled.",
  },
  "ambiguous-step": {
    summary: "A step with two keys that say its kind.",
    why: "A step is one thing. Two of them in one mapping are usually two steps of which the second lacks its dash.",
  },
  "wrong-type": {
    summary: "A mapping, a list or a text where something else belongs.",
    why: "YAML reads what is written, not what is meant: a missing dash, quote or blank makes another thing of it.",
  },
  "invalid-name": {
    summary: "A name that LittleHorse does not accept.",
    why: "The server refuses names that have anything but letters, digits and inner hyphens, and exceptions that are called like one of its own errors.",
  },
  "invalid-type": {
    summary: "A text that is no type.",
    why: "Types decide how values are stored, compared and checked. The server would take an unknown word for a struct that does not exist.",
  },
  "invalid-duration": {
    summary: "A text that is no duration, or one that is too long or too fine for its place.",
    why: "LittleHorse counts whole seconds nearly everywhere. A duration that is read differently from how it is meant waits too long or not long enough.",
  },
  "invalid-value": {
    summary: "A word or number that is not among the allowed ones.",
    why: "The wire has a fixed list or range there, and the server would refuse the value or, worse, read another one.",
  },
  "unknown-kind": {
    summary: "A document of a kind that the language does not have.",
    why: "The kind decides what a document defines. A document of no known kind defines nothing.",
  },
  "unknown-api-version": {
    summary: "A version of the language that this version of wfspec does not know.",
    why: "Another version of the language may mean something else by the same words.",
  },
  "empty-value": {
    summary: "A key or a list item with nothing after it.",
    why: "YAML reads nothing as null. Whether null, an empty text, an empty list or a forgotten value is meant can't be told.",
  },
  "unexpected-null": {
    summary: "A null where a value is needed, or one that is not written as null.",
    why: "The language has one way to write null, and only values can be null: ~ is easily taken for a text, and a null default is none.",
  },
} as const satisfies CodeTable;

/** A code of the shape check. */
export type ShapeCode = keyof typeof SHAPE_CODES;
