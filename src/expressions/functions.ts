import type { ArithmeticOperator } from "../ast/expressions.js";
import { didYouMean } from "../util/did-you-mean.js";
import { quotedList } from "../util/text.js";
import { ARITHMETIC } from "./operators.js";
import { quoted, type Words } from "./words.js";

/** The functions that are a cast to the type of their name. */
export const CAST_FUNCTIONS: ReadonlySet<string> = new Set(["int", "double", "str", "bool", "bytes", "wf_run_id"]);

/** Casts that are a literal when a text literal stands in them. */
export const LITERAL_CASTS: ReadonlySet<string> = new Set(["bytes", "wf_run_id"]);

const FUNCTIONS: readonly string[] = [...CAST_FUNCTIONS, "cast", "timestamp", "format", "var"];

/** The methods that become an arithmetic operator. */
export const OPERATOR_METHODS: ReadonlyMap<string, ArithmeticOperator> = new Map(
  (["EXTEND", "REMOVE_IF_PRESENT", "REMOVE_INDEX", "REMOVE_KEY"] as const).map((operator) => [ARITHMETIC[operator].method, operator]),
);

const METHODS: readonly string[] = ["size", "contains", "jsonPath", ...OPERATOR_METHODS.keys()];

/** Names that other languages have for ours. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["length", "size"],
  ["len", "size"],
  ["count", "size"],
  ["includes", "contains"],
  ["has", "contains"],
  ["concat", "extend"],
  ["append", "extend"],
  ["push", "extend"],
  ["delete", "remove"],
  ["string", "str"],
  ["tostring", "str"],
  ["integer", "int"],
  ["float", "double"],
  ["number", "double"],
  ["boolean", "bool"],
]);

/** What is said about a function that does not exist. */
export function unknownFunction(name: string): Words {
  const message = `There is no function ${quoted(name)}.`;
  const known = OTHER_NAMES.get(name.toLowerCase()) ?? name;
  if (METHODS.includes(known)) return { message, help: `Write "x.${known}(${known === "size" ? "" : "…"})": it is a method.` };
  return { message, help: suggestion(name, FUNCTIONS, "The functions are") };
}

/** What is said about a method that does not exist. */
export function unknownMethod(name: string): Words {
  const message = `There is no method ${quoted(name)}.`;
  const known = OTHER_NAMES.get(name.toLowerCase()) ?? name;
  if (FUNCTIONS.includes(known)) return { message, help: `Write "${known}(x)": it is a function.` };
  return { message, help: suggestion(name, METHODS, "The methods are") };
}

function suggestion(name: string, candidates: readonly string[], list: string): string {
  const other = OTHER_NAMES.get(name.toLowerCase());
  if (other !== undefined && candidates.includes(other)) return `Did you mean "${other}"?`;
  return didYouMean(name, candidates) ?? `${list} ${quotedList(candidates)}.`;
}
