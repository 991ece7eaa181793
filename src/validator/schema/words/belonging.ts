import { SHAPES, type MappingName } from "../generated/shapes.js";
import { NOUNS } from "./wording.js";

/** What people write in place of our words, by construct. */
const SYNONYMS: Readonly<Partial<Record<MappingName, Readonly<Record<string, string>>>>> = {
  "wf-spec": { inputs: "variables", input: "variables", vars: "variables" },
  "task-def": { inputs: "input", args: "input", outputs: "output", returns: "output", return: "output" },
  "task-body": { inputs: "input", args: "input", outputs: "output", returns: "output", return: "output" },
  "struct-def": { properties: "fields" },
  "workflow-event-def": { type: "content", payload: "content" },
  "workflow-event-body": { type: "content", payload: "content" },
  "user-task-def": { properties: "fields", form: "fields" },
  "user-task-body": { properties: "fields", form: "fields" },
  "form-field-body": { "display-name": "label", displayName: "label", title: "label", name: "label" },
  "scheduled-wf-run": {
    schedule: "cron",
    "cron-expression": "cron",
    input: "inputs",
    variables: "inputs",
    args: "inputs",
    wf: "workflow",
    "parent-run": "parent",
  },
  "struct-body": { properties: "fields" },
  "variable-body": { value: "default", initial: "default" },
  backoff: { initial: "base", "base-interval": "base", delay: "base", "max-delay": "max", factor: "multiplier" },
  "task-step": {
    with: "args",
    input: "args",
    inputs: "args",
    arguments: "args",
    params: "args",
    retry: "retries",
    result: "save",
    output: "save",
    "on-error": "catch",
  },
  "user-task-step": {
    form: "user-task",
    assignee: "user",
    "user-id": "user",
    "user-group": "group",
    note: "notes",
    actions: "deadlines",
    deadline: "deadlines",
    result: "save",
    output: "save",
    "on-error": "catch",
  },
  deadline: { delay: "after", at: "after", reminder: "remind", reassignment: "reassign", release: "release-to-group" },
  reminder: { with: "args", input: "args", arguments: "args", retry: "retries" },
  "throw-event-step": { with: "content", value: "content", data: "content", payload: "content", "on-error": "catch" },
  "repeat-step": { condition: "until" },
  "spawn-step": { with: "args", input: "args", inputs: "args", arguments: "args", variables: "args", "on-error": "catch" },
  "spawn-each-step": {
    in: "each",
    items: "each",
    over: "each",
    "for-each": "each",
    with: "args",
    input: "args",
    inputs: "args",
    arguments: "args",
    variables: "args",
    "on-error": "catch",
  },
  "wait-threads-step": { policy: "strategy", mode: "strategy", "on-error": "catch" },
  "parallel-step": { policy: "strategy", mode: "strategy", "on-error": "catch" },
  "run-workflow-step": { with: "args", input: "args", inputs: "args", arguments: "args", variables: "args", "on-error": "catch" },
  "wait-workflow-step": { result: "save", output: "save", "on-error": "catch" },
  interrupt: { do: "steps" },
  "wait-event-step": { key: "correlation-key", result: "save", output: "save", "on-error": "catch" },
  "if-step": { do: "then", otherwise: "else" },
  "when-branch": { do: "then", steps: "then", case: "when", if: "when", condition: "when" },
  "else-branch": { default: "else", otherwise: "else" },
  "while-step": { do: "steps", body: "steps", loop: "steps" },
  "fail-step": { reason: "message", text: "message", data: "content", value: "content" },
  handler: { do: "steps" },
  config: {
    files: "include",
    ignore: "exclude",
    rules: "severities",
    variables: "placeholders",
    vars: "placeholders",
    set: "placeholders",
    environments: "contexts",
    profiles: "contexts",
    generate: "generation",
  },
  "config-context": { config: "config-file", variables: "placeholders", vars: "placeholders", set: "placeholders" },
  "config-generation": { out: "output", dir: "output", folder: "output" },
};

/** The same for kinds of step. */
const STEP_SYNONYMS: Readonly<Record<string, string>> = {
  run: "task",
  form: "user-task",
  "human-task": "user-task",
  emit: "throw-event",
  "post-event": "throw-event",
  "wait-for-condition": "wait-until",
  "wait-for": "wait-until",
  fork: "parallel",
  "spawn-thread": "spawn",
  "start-thread": "spawn",
  foreach: "spawn-each",
  "for-each": "spawn-each",
  "wait-for-threads": "wait-threads",
  join: "wait-threads",
  "call-workflow": "run-workflow",
  subflow: "run-workflow",
  "sub-workflow": "run-workflow",
  "wait-for-workflow": "wait-workflow",
  noop: "nop",
  pass: "nop",
  "do-until": "repeat",
  call: "task",
  action: "task",
  assign: "set",
  wait: "sleep",
  delay: "sleep",
  throw: "fail",
  raise: "fail",
  end: "complete",
  exit: "complete",
};

const CONFIG = "A configuration has neither a version nor a kind: its name says what it is.";
const FAILING = 'Only steps that can fail have "catch": "task", "wait-event", "sleep" and others that make a node.';
const MUTATION = 'A "set" step makes no node, so it has neither "id" nor "catch".';
const MUTATION_STEP = 'A "mutate" step makes no node, so it has neither "id" nor "catch".';
const SWITCH = 'Write a "switch" step with a "when" for each condition.';
const UP = 'It belongs to the step: write it at the indentation of "catch".';

/** `construct/key`: keys that are often put where they don't belong, and what to do about them. */
const ADVICE: Readonly<Record<string, string>> = {
  "config/apiVersion": CONFIG,
  "config/kind": CONFIG,
  "form-field-body/masked": "The wire has no masked fields; mask the variable that the answers are saved to.",
  "form-field-body/default": "The wire has no defaults for fields of a form.",
  "scheduled-wf-run/steps": 'A schedule runs a workflow that is defined elsewhere: "workflow" has its name.',
  "scheduled-wf-run/timezone": "The times are those of the server's time zone; the wire has no other.",
  "wf-spec/type": 'A workflow has no type; "output" is the type of what it returns.',
  "set-step/catch": MUTATION,
  "set-step/id": MUTATION,
  "mutate-step/catch": MUTATION_STEP,
  "mutate-step/id": MUTATION_STEP,
  "repeat-step/catch": FAILING,
  "repeat-step/steps": 'The steps of a "repeat" step stand under "repeat".',
  "nop-step/catch": 'A "nop" step does nothing, so it cannot fail.',
  "user-task-step/timeout": 'Write it as one of the "deadlines": "- { after: 1h, cancel: true }".',
  "wait-until-step/timeout": 'A "wait-until" step waits as long as it takes: the wire has no timeout for it.',
  "throw-event-step/save": 'A "throw-event" step has no output.',
  "if-step/catch": FAILING,
  "if-step/when": '"when" belongs to a branch of a "switch".',
  "if-step/elif": SWITCH,
  "if-step/elseif": SWITCH,
  "if-step/else-if": SWITCH,
  "if-step/steps": 'The steps of an "if" step stand under "then".',
  "while-step/catch": FAILING,
  "while-step/then": 'The steps of a "while" step stand under "steps".',
  "while-step/else": '"else" belongs to an "if" step. What follows a "while" step is done when its condition no longer holds.',
  "while-step/until": 'A "while" step is repeated as long as its condition holds.',
  "switch-step/catch": FAILING,
  "switch-step/else": 'Write it as the last item of the list: "- else: …".',
  "switch-step/when": 'Write it as an item of the list under "switch": "- when: …".',
  "switch-step/then": 'Write it in an item of the list under "switch", below its "when".',
  "when-branch/else": 'Write it as an item of its own, the last one: "- else: …".',
  "else-branch/when": 'A branch has "when" and "then", or it is the last one and has "else".',
  "else-branch/then": 'The steps of the last branch stand under "else".',
  "spawn-step/save": 'The number of the thread is kept for you: "wait-threads" finds the step by its handle.',
  "spawn-step/steps": 'The steps stand under "threads", where the thread is defined; "parallel" has them in place.',
  "spawn-each-step/steps": 'The steps stand under "threads", where the thread is defined.',
  "wait-threads-step/save": "A thread gives nothing back: let it set a variable of the thread that starts it.",
  "wait-threads-step/timeout":
    'A "wait-threads" step waits as long as it takes: start a thread that sleeps, and wait with "strategy: first".',
  "parallel-step/steps": 'The branches stand under "parallel", each with its name.',
  "wait-workflow-step/timeout": 'A "wait-workflow" step waits as long as it takes: the wire has no timeout for it.',
  "fail-step/catch": 'A "fail" step ends the thread; its failure is handled by whoever waits for the thread.',
  "return-step/catch": "A step that ends the thread has no handlers.",
  "complete-step/catch": "A step that ends the thread has no handlers.",
  "thread/thread-retention": 'In a thread it is "retention".',
  "definitions/name": "The definitions in it have names of their own.",
  "node-handler/steps": 'In the graph form a handler names a "thread"; its steps stand under "threads".',
  "handler/timeout": UP,
  "handler/retries": UP,
  "handler/backoff": UP,
  "handler/save": UP,
  "handler/args": UP,
  "handler/correlation-key": UP,
  "handler/id": UP,
};

/** The key that was meant by a word of another language. */
export function synonymOf(name: MappingName, key: string): string | undefined {
  return own(SYNONYMS[name], key);
}

/** The kind of step that was meant by a word of another language. */
export function stepSynonymOf(key: string): string | undefined {
  return own(STEP_SYNONYMS, key);
}

/** What to do about a key that is often put where it does not belong. */
export function adviceOn(name: MappingName, key: string): string | undefined {
  return own(ADVICE, `${name}/${key}`);
}

/** Where a key belongs that a construct does not have; undefined if the language does not have it at all. */
export function homeOf(name: MappingName, key: string): string | undefined {
  if (key === "name" && isStep(name)) return 'A step is named by "id".';
  homes ??= gatherHomes();
  const all = homes.get(key);
  if (all === undefined) return undefined;
  const near = [areaOf(name), "workflow"].map((area) => all.filter((home) => areaOf(home) === area)).find((some) => some.length > 0) ?? all;
  const list = [...new Set(near.map((home) => NOUNS[home]))];
  return list.length > 3 ? `It belongs in ${list.slice(0, 3).join(", ")} and some others.` : `It belongs in ${list.join(" or ")}.`;
}

function isStep(name: MappingName): boolean {
  return name.endsWith("-step");
}

function own(table: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Every key, and the constructs that have it; gathered for the first mistake. */
let homes: ReadonlyMap<string, readonly MappingName[]> | undefined;

function gatherHomes(): ReadonlyMap<string, readonly MappingName[]> {
  const result = new Map<string, MappingName[]>();
  for (const name of Object.keys(NOUNS) as MappingName[]) {
    for (const key of SHAPES[name].keys.keys()) {
      const known = result.get(key);
      if (known === undefined) result.set(key, [name]);
      else known.push(name);
    }
  }
  return result;
}

const OF_TESTS: readonly MappingName[] = [
  "wf-test",
  "scenario-defaults",
  "scenario",
  "action",
  "post",
  "answer",
  "expect",
  "expected-failure-body",
  "thrown-event",
];

/** The part of the language that a construct is of: a key is looked for in the same part first, and then among workflows. */
function areaOf(name: MappingName): "config" | "nodes" | "tests" | "workflow" {
  if (name.startsWith("config")) return "config";
  if (name.endsWith("-node") || name === "edge" || name === "node-handler") return "nodes";
  return OF_TESTS.includes(name) ? "tests" : "workflow";
}

let stepKeys: ReadonlyMap<string, MappingName> | undefined;

/** The keys that steps have besides those that say their kind, and the construct that each is best known from. */
export function knownStepKeys(): ReadonlyMap<string, MappingName> {
  return (stepKeys ??= gatherStepKeys());
}

function gatherStepKeys(): ReadonlyMap<string, MappingName> {
  const result = new Map<string, MappingName>();
  for (const [kind, name] of SHAPES.step.kinds) {
    for (const key of SHAPES[name].keys.keys()) if (key !== kind && !result.has(key)) result.set(key, name);
  }
  return result.set("when", "when-branch");
}
