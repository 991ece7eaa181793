import { inSteps, inWorkflow, type Mistake } from "./mistake.js";

const variable = (text: string, finds: string, help: string, onlyOurs?: true): Mistake =>
  inWorkflow(`variables:\n  v: ${text}`, `6:${finds}`, help, onlyOurs);
const timeout = (text: string, code: string, help: string, onlyOurs?: true): Mistake =>
  inSteps(`  - task: a\n    timeout: ${text}`, `6:14 ${code}`, help, onlyOurs);

/** Names, types, durations, numbers, words, bools. */
export const MISTAKES_IN_SCALARS: readonly Mistake[] = [
  inSteps("  - task: charge card", "5:11 invalid-name", 'A name has letters, digits and inner hyphens: "charge-card".'),
  inSteps("  - task: 1.0", "5:11 invalid-name", "A name has letters", true),
  inSteps("  - task: -a-", "5:11 invalid-name", 'A name has letters, digits and inner hyphens: "a".'),
  inSteps("  - fail: a_b", "5:11 invalid-name", 'A name has letters, digits and inner hyphens: "a-b".'),
  inSteps("  - fail: TIMEOUT", "5:11 invalid-name", "Give the exception another name"),
  inSteps('  - task: a\n    id: ""', "6:9 invalid-name", "A name has letters"),
  // types
  variable("string", "6 invalid-type", 'Did you mean "str"?'),
  variable("boolean", "6 invalid-type", 'Did you mean "bool"?'),
  variable("number", "6 invalid-type", 'Did you mean "double"?'),
  variable("object", "6 invalid-type", 'Did you mean "json_obj"?'),
  variable("STR", "6 invalid-type", 'Did you mean "str"?'),
  variable("wf_run_idd", "6 invalid-type", 'Did you mean "wf_run_id"?'),
  variable("array<boolean>", "6 invalid-type", 'Did you mean "bool"?', true),
  variable("int[]", "6 invalid-type", 'Write "array<int>".'),
  variable("list<int>", "6 invalid-type", 'Write "array<int>".'),
  variable("array", "6 invalid-type", 'Write for example "array<str>".'),
  variable("map<int>", "6 invalid-type", 'Write for example "map<str, int>".', true),
  variable("map<bytes, int>", "6 invalid-type", 'Keys are "int"', true),
  variable("array<str", "6 invalid-type", 'Write "array<T>"'),
  variable("void", "6 invalid-type", "Only outputs and the content of events"),
  variable("order@", "6 invalid-type", "A type is"),
  variable("5 > 3", "6 invalid-type", "Write"),
  variable("{ type: map<str, int> }", "14 invalid-type", 'Put the type in quotes: "map<str, int>".'),
  // durations
  timeout("0x10", "invalid-duration", "Write for example", true),
  timeout("5 min", "invalid-duration", 'Write "5m".'),
  timeout("1.5h", "invalid-duration", 'Write "1h30m".'),
  timeout("PT5M", "invalid-duration", 'Write "5m".'),
  timeout("30m1h", "invalid-duration", 'Write "1h30m".'),
  timeout("500ms", "invalid-duration", 'Write "1s".'),
  timeout("soon", "invalid-duration", "Write for example"),
  timeout("-5", "invalid-duration", "Write for example"),
  timeout("1.5", "invalid-duration", "Write for example"),
  timeout("99999999999", "invalid-duration", "The longest duration here"),
  timeout("99999d", "invalid-duration", "The longest duration here", true),
  timeout("'90'", "wrong-type", "Write 90"),
  timeout("$patience", "invalid-duration", "Write for example"),
  inSteps("  - sleep: soon", "5:12 invalid-duration", "Write for example"),
  inWorkflow("retention: for ever", "5:12 invalid-duration", "Write for example"),
  inSteps("  - task: a\n    backoff: { base: 1s }", "6:5 missing-key", 'Add "max".'),
  inSteps("  - task: a\n    backoff: 5s", "6:14 wrong-type", 'Write "{ base: 1s'),
  inSteps("  - task: a\n    backoff: { base: 1s, max: 1m, multiplier: 0.5 }", "6:47 invalid-value", "Write a number that is at least 1."),
  inSteps('  - task: a\n    backoff: { base: 1s, max: 1m, multiplier: "2" }', "6:47 wrong-type", "Write 2 without quotes."),
  // numbers
  inSteps("  - task: a\n    retries: three", "6:14 wrong-type", "Write for example 3."),
  inSteps("  - task: a\n    retries: '3'", "6:14 wrong-type", "Write 3 without quotes."),
  inSteps("  - task: a\n    retries: -1", "6:14 invalid-value", "Write a number from 0 to 2147483647."),
  inSteps("  - task: a\n    retries: 1.5", "6:14 invalid-value", "Write 2."),
  // bools
  variable("{ type: str, required: on }", "29 wrong-type", 'Write "true".'),
  variable("{ type: str, masked: No }", "27 wrong-type", 'Write "false".'),
  variable("{ type: str, required: True }", "29 wrong-type", 'Write "true".', true),
  variable("{ type: str, required: 'true' }", "29 wrong-type", "Write true without quotes."),
  variable("{ type: str, required: maybe }", "29 wrong-type", 'Write "true" or "false".'),
  inSteps("  - complete: yes", "5:15 wrong-type", 'Write "true".'),
  inSteps("  - complete: false", "5:15 invalid-value", 'Write "true", or leave it out.'),
  // words
  variable("{ type: str, access: pubic }", "27 invalid-value", 'Did you mean "public"?'),
  variable("{ type: str, access: secret }", "27 invalid-value", 'Write "private", "public" or "inherited".'),
  inWorkflow("allowed-updates: Minor", "5:18 invalid-value", 'Did you mean "minor"?'),
  inWorkflow("allowed-updates: major", "5:18 invalid-value", 'Write "all", "minor" or "none".'),
  inWorkflow("target: 2", "5:9 invalid-value", 'Write "1.2" or "1.3".'),
  inWorkflow("node-names: stabel", "5:13 invalid-value", 'Did you mean "stable"?'),
  variable("{ type: json_obj, searchable-on: { a.b: str } }", "41 invalid-name", 'Write "$.a.b".'),
  variable("{ type: json_obj, searchable-on: { $.a: string } }", "46 invalid-type", 'Did you mean "str"?'),
];
