import type { DefName, MappingName } from "../generated/shapes.js";

/** How a construct is called in a sentence. */
export const NOUNS = {
  "wf-spec": "a WfSpec",
  "task-def": "a TaskDef",
  "struct-def": "a StructDef",
  "external-event-def": "an ExternalEventDef",
  definitions: "a Definitions document",
  "task-body": "a TaskDef",
  "struct-body": "a StructDef",
  "event-body": "an ExternalEventDef",
  "input-body": "an input",
  "task-output-body": "an output",
  thrown: "an exception",
  "field-body": "a field",
  "correlation-body": '"correlation"',
  defaults: '"defaults"',
  backoff: '"backoff"',
  thread: "a thread",
  "variable-body": "a variable",
  "task-step": 'a "task" step',
  "wait-event-step": 'a "wait-event" step',
  "sleep-step": 'a "sleep" step',
  "sleep-until": 'the mapping of "sleep"',
  "set-step": 'a "set" step',
  "if-step": 'an "if" step',
  "switch-step": 'a "switch" step',
  "when-branch": 'a branch of a "switch"',
  "else-branch": 'the last branch of a "switch"',
  "while-step": 'a "while" step',
  "fail-step": 'a "fail" step',
  "return-step": 'a "return" step',
  "complete-step": 'a "complete" step',
  handler: 'an item of "catch"',
} as const satisfies Record<MappingName, string>;

/** What belongs in a place, as part of a sentence, and a sentence that shows how it is written. */
export interface Wording {
  readonly what: string;
  readonly help: string;
}

const word = (what: string, example: string): Wording => ({ what, help: `Write for example "${example}".` });
const TYPE = word("a type", "str");
const STEPS: Wording = {
  what: "a list of steps",
  help: 'Write "- " before each step: "- task: charge-card". A list without steps is "[]".',
};
const ONE_OF_STEPS: Wording = { what: "a step", help: 'Write a step as a mapping: "- task: charge-card".' };
const DURATION = word("a duration", "1h30m");
const TARGETS: Wording = { what: "a mapping of variables to values", help: 'Write each variable with its value: "price: 5".' };
const TASK: Wording = {
  what: "a TaskDef",
  help: 'Write "{ input: { order: order }, output: double }", or "{}" for a task without input and output.',
};
const STRUCT: Wording = { what: "a StructDef", help: 'Write "{ fields: { id: str } }".' };
const EVENT: Wording = { what: "an ExternalEventDef", help: 'Write "{ content: str }", or "{}" for an untyped event.' };
const BRANCH: Wording = { what: "a branch", help: 'Write "- when: price > 100" and "then:" below it, or "- else:".' };
const HANDLER: Wording = { what: "a handler", help: 'Write "- exception: card-declined" and "steps:" below it.' };
const byName = (what: string, example: string): Wording => ({
  what: `a mapping of ${what}`,
  help: `Write each with its name: "${example}".`,
});

/** The wording of every construct and every kind of scalar. */
export const WORDING = {
  kind: word("a kind of document", "WfSpec"),
  "api-version": word("a version of the language", "wfspec/v1"),
  "wf-spec": { what: "a WfSpec", help: 'Write "kind: WfSpec".' },
  "task-def": TASK,
  "struct-def": STRUCT,
  "external-event-def": EVENT,
  definitions: { what: "a Definitions document", help: 'Write "kind: Definitions".' },
  structs: byName("StructDefs", "order: { fields: { id: str } }"),
  tasks: byName("TaskDefs", "price-order: { input: { order: order }, output: double }"),
  events: byName("ExternalEventDefs", "payment-received: { content: str }"),
  "struct-body": STRUCT,
  "task-body": TASK,
  "event-body": EVENT,
  inputs: byName("inputs", "price: int"),
  input: { what: "a type, or a mapping with one", help: 'Write a type, "str", or "{ type: str, masked: true }".' },
  "input-body": { what: "an input", help: 'Write "{ type: str, masked: true }".' },
  "task-output": { what: "a type, or a mapping with one", help: 'Write a type, "str", or "{ type: str, masked: true }".' },
  "task-output-body": { what: "an output", help: 'Write "{ type: str, masked: true }".' },
  throws: byName("exceptions", "card-declined: { content: str }"),
  thrown: {
    what: "a mapping with the type of the content",
    help: 'Write "{ content: str }", or "{}" for an exception that carries nothing.',
  },
  fields: byName("fields", "id: str"),
  field: { what: "a type, or a mapping with one", help: 'Write a type, "str", or "{ type: str, nullable: true }".' },
  "field-body": { what: "a field", help: 'Write "{ type: str, nullable: true }".' },
  updates: word("a rule for updates", "none"),
  correlation: { what: "true, false or a mapping", help: 'Write "true", or "{ ttl: 1h, delete-after-first: true }".' },
  "correlation-body": { what: "a mapping", help: 'Write "{ ttl: 1h, delete-after-first: true }".' },
  target: word("a LittleHorse version", "1.2"),
  "node-names": word("a way to name nodes", "sdk"),
  "allowed-updates": word("a rule for updates", "minor"),
  defaults: { what: "a mapping of defaults", help: 'Write "{ timeout: 20s, retries: 2 }".' },
  retries: word("a number", "3"),
  backoff: { what: "a mapping of waits", help: 'Write "{ base: 1s, max: 1m, multiplier: 2 }".' },
  multiplier: word("a number", "2"),
  threads: byName("threads", "notify: { steps: [] }"),
  thread: { what: "a thread", help: 'Write "steps:" with a list of steps below the name.' },
  variables: byName("variables", "price: int"),
  variable: { what: "a type, or a mapping with one", help: 'Write a type, "str", or "{ type: str, required: true }".' },
  "variable-body": { what: "a variable", help: 'Write "{ type: str, required: true }".' },
  access: word("a word", "public"),
  "searchable-on": byName("JSON paths", "$.customer.name: str"),
  "json-path": word("a JSON path", "$.customer.name"),
  primitive: TYPE,
  steps: STEPS,
  step: ONE_OF_STEPS,
  "task-step": ONE_OF_STEPS,
  "task-name": word("the name of a task", "charge-card"),
  "wait-event-step": ONE_OF_STEPS,
  "sleep-step": ONE_OF_STEPS,
  sleep: { what: "a duration, or a mapping with a point in time", help: 'Write a duration, "1h30m", or "{ until: $due }".' },
  "sleep-until": { what: "a mapping with a point in time", help: 'Write "{ until: $due }".' },
  "set-step": ONE_OF_STEPS,
  "if-step": ONE_OF_STEPS,
  "switch-step": ONE_OF_STEPS,
  branches: { what: "a list of branches", help: 'Write "- when: price > 100" and "then:" below it for each branch.' },
  branch: BRANCH,
  "when-branch": BRANCH,
  "else-branch": BRANCH,
  "while-step": ONE_OF_STEPS,
  "fail-step": ONE_OF_STEPS,
  "return-step": ONE_OF_STEPS,
  "complete-step": ONE_OF_STEPS,
  catch: { what: "a list of handlers", help: 'Write "- " before each handler: "- exception: card-declined".' },
  handler: HANDLER,
  value: { what: "a value", help: 'Write "null" if null is meant, or "\'\'" for an empty text.' },
  default: { what: "a constant", help: 'Write a constant, or leave "default" out.' },
  condition: word("a condition", "price > 100"),
  expression: word("an expression", "output.total"),
  assignments: TARGETS,
  args: { what: "a mapping or a list of arguments", help: 'Write "{ price: $price }" by name, or "[$price]" by position.' },
  "args-list": { what: "a list of arguments", help: 'Write "[$price]".' },
  "args-map": { what: "a mapping of arguments", help: 'Write "{ price: $price }".' },
  save: { what: "a variable, or a mapping of variables to expressions", help: 'Write a variable, "price", or "{ price: output.price }".' },
  "save-map": { what: "a mapping of variables to expressions", help: 'Write "{ price: output.price }".' },
  "target-path": word("a variable", "price"),
  text: { what: "a text", help: "Write a text, in quotes if it holds a colon with a blank after it." },
  name: word("a name", "payment-received"),
  "exception-name": word("the name of an exception", "card-declined"),
  "error-name": word("the name of an error", "TIMEOUT"),
  "field-name": word("a name", "orderNumber"),
  type: TYPE,
  "type-or-void": { what: "a type", help: 'Write for example "str", or "void" for nothing.' },
  duration: DURATION,
  "task-timeout": DURATION,
  "first-wait": DURATION,
  "longest-wait": DURATION,
  "time-span": DURATION,
  bool: { what: "true or false", help: 'Write "true" or "false".' },
  "only-true": { what: "true", help: 'Write "true".' },
} as const satisfies Record<DefName, Wording>;
