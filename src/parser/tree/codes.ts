import type { CodeTable } from "../../diagnostics/code.js";

const LIMIT =
  "No workflow that a server accepts comes near. The limits keep the time and memory bounded that a file of a stranger can cost.";

/** What reading a text as YAML or JSON can report. */
export const TREE_CODES = {
  "invalid-yaml": {
    summary: "The text is not valid YAML 1.2.",
    why: "What follows could be read in more than one way, so nothing of the file is used.",
  },
  "invalid-json": {
    summary: "The text is not valid JSON (RFC 8259).",
    why: "A file whose name ends in `.json` is read by other tools too; what only YAML or JavaScript allows would break them.",
  },
  "forbidden-character": {
    summary: "The file has a character that can't be seen or that changes how the text around it looks.",
    why: "Such characters make a file mean something else than what its reader sees, in comments too.",
  },
  "bare-carriage-return": {
    summary: "A carriage return stands without a line feed.",
    why: "Some programs show a line end there and YAML sees none, or the other way round.",
  },
  "invalid-text": {
    summary: "A text has the character NUL or half of a surrogate pair, written as an escape.",
    why: "Neither can be sent to a server: the wire holds UTF-8, and programs that take NUL as the end would see half of the text.",
  },
  "unexpected-directive": {
    summary: "The file has a YAML directive.",
    why: "A directive can change what the rest of the file means (`%YAML 1.1` makes `no` a boolean).",
  },
  "unexpected-tag": {
    summary: "A value has a YAML tag.",
    why: "What a value is follows from its position; a tag would be ignored.",
  },
  "unexpected-merge-key": {
    summary: "A mapping has the merge key `<<`.",
    why: "YAML 1.2 has no merge keys: it would be an ordinary key, and what it merges would be missing.",
  },
  "duplicate-key": {
    summary: "A mapping has the same key twice.",
    why: "Programs differ in which of the two they take.",
  },
  "invalid-key": {
    summary: "A key is empty, a list or a mapping.",
    why: "All keys of the language are words, and names are texts.",
  },
  "reserved-key": {
    summary: "A key is `__proto__`, `constructor` or `prototype`.",
    why: "In JavaScript these keys change other objects than the one they are written in.",
  },
  "invalid-alias": {
    summary: "An alias has no anchor before it, stands inside its own anchor, or expands to too much.",
    why: "There is no value that it could stand for, or one that takes all memory.",
  },
  "cut-by-comment": {
    summary: "A comment starts inside an expression or a text that is still open.",
    why: "In YAML ` #` starts a comment in a value without quotes: what follows is not part of the value.",
  },
  "unfilled-placeholder": {
    summary: "A placeholder `$(name)` has no value.",
    why: "The workflow would be stored with the placeholder in it.",
  },
  "limit-bytes": { summary: "The file is larger than 1 MiB.", why: LIMIT },
  "limit-line": { summary: "A line has more than 20,000 characters.", why: LIMIT },
  "limit-lines": { summary: "The file has more than 200,000 lines.", why: LIMIT },
  "limit-depth": { summary: "Mappings and lists stand more than 64 levels deep.", why: LIMIT },
  "limit-nodes": { summary: "The file has more than 100,000 values.", why: LIMIT },
  "limit-keys": { summary: "A mapping has more than 5,000 keys.", why: LIMIT },
  "limit-key": { summary: "A key has more than 256 characters.", why: LIMIT },
  "limit-scalar": { summary: "A text has more than 65,536 characters.", why: LIMIT },
  "limit-documents": { summary: "The file has more than 1,000 documents.", why: LIMIT },
} as const satisfies CodeTable;
