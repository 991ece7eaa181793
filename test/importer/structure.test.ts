import { describe, expect, it } from "vitest";
import { compile, importDefinitions, type Definition } from "../../src/index.js";

const HEAD = "apiVersion: wfspec/v1\nkind: WfSpec\nname: wf\n";

function definitionsOf(text: string): readonly Definition[] {
  const { definitions, diagnostics } = compile([{ path: "a.wf.yaml", text }], { force: true });
  expect(definitions, JSON.stringify(diagnostics)).not.toEqual([]);
  return definitions;
}

/** The file that the compiled form of a text is written as; compiling it gives the same requests. */
function writtenBack(text: string): string {
  const definitions = definitionsOf(text);
  const { files, diagnostics } = importDefinitions(definitions, { file: "all.wf.yaml" });
  expect(diagnostics).toEqual([]);
  expect(definitionsOf(files[0]?.text ?? "")).toEqual(definitions);
  return (files[0]?.text ?? "").replace(KNOWN, "");
}

/** What stands above an error that the definitions had before, here that nothing defines what they use. */
const KNOWN = /^ *# wfspec-disable-next-line .*\n/gm;

/** Bodies of workflows as a person would write them, and as they are written again when only their graph is known. */
const BODIES: Readonly<Record<string, string>> = {
  "set, save and set": `
variables:
  a: int
  b: int
  c: int
steps:
  - set: { a: 1 }
  - task: x
    save: b
  - set: { c: 2 }
`,
  "parts of an output": `
variables:
  total: int
  ok: bool
steps:
  - task: x
    save: { total: output.total, ok: bool(output.jsonPath('$.ok')) }
`,
  "an if with sets around its steps": `
variables:
  a: int
  s: int
steps:
  - if: a < 1
    then:
      - set: { s: 1 }
      - task: x
      - set: { s: 2 }
    else:
      - task: w
  - set: { s: 3 }
`,
  "an if without nodes": `
variables:
  a: int
steps:
  - if: a < 1
    then:
      - set: { a: 1 }
    else:
      - set: { a: 2 }
`,
  "ifs in ifs, first and last": `
variables:
  a: int
steps:
  - if: a < 1
    then:
      - if: a < 2
        then:
          - task: x
      - if: a < 3
        then: []
        else:
          - task: w
    else:
      - if: a < 4
        then:
          - task: z
`,
  "a switch whose branches end": `
variables:
  a: int
steps:
  - switch:
      - when: a < 1
        then:
          - task: x
      - when: a < 2
        then:
          - task: w
      - when: a < 3
        then: []
      - else:
          - fail: oops
  - task: z
`,
  "a first branch that ends": `
variables:
  a: int
steps:
  - if: a < 1
    then:
      - fail: oops
        message: Not today.
  - return: $a
`,
  "a while, and what comes after it": `
variables:
  a: int
steps:
  - while: a > 0
    steps:
      - task: x
      - set:
          a: \${ a - 1 }
  - set: { a: 9 }
`,
  "loops that the SDK has not": `
variables:
  a: int
  f: bool
steps:
  - while: a > 0 and f == true
    steps:
      - task: x
  - while: a in [1, 2]
    steps: []
  - repeat:
      - task: x
      - repeat:
          - task: w
        until: a < 3 or f != true
    until: a >= 3
`,
  "a loop that ends a branch": `
variables:
  a: int
steps:
  - if: a < 1
    then:
      - while: a > 0
        steps:
          - task: x
    else:
      - nop: true
      - repeat:
          - task: w
        until: a > 3
`,
  "a spawn, whose number is used": `
variables:
  number: int
steps:
  - spawn: kid
    args: { i: 1 }
  - set: { number: $threads.kid }
  - wait-threads: [kid]
threads:
  kid:
    variables:
      i: { type: int, required: true }
    steps:
      - task: x
`,
  "a thread for each element": `
variables:
  e: array<str>
steps:
  - spawn-each: t
    each: e
  - wait-threads: t
    catch-each:
      - exception: oops
        content: str
        steps:
          - task: w
            args: [$INPUT]
threads:
  t:
    variables:
      INPUT: str
    steps:
      - task: x
        args: [$INPUT]
`,
  "a parallel": `
steps:
  - parallel:
      a:
        - task: x
      b:
        variables:
          answer: int
        steps:
          - task: w
            save: answer
    strategy: any
    catch:
      - any-error: true
        steps: []
`,
  "threads that are waited for later": `
steps:
  - spawn: a
  - spawn: b
  - task: z
  - wait-threads: [a, b]
threads:
  a:
    steps:
      - task: x
  b:
    steps:
      - task: w
`,
  "a child workflow": `
variables:
  id: wf_run_id
  v: json_obj
  w: str
steps:
  - run-workflow: kid
    save: id
  - wait-workflow: kid
    save: v
  - run-workflow: $w
`,
  "computed tasks": `
variables:
  t: str
steps:
  - task: $t
    args: [1, x, "1", null, 2.5, true]
  - task: mk-\${ t }
  - task: \${ 'x' }
`,
  "handlers and interrupts": `
variables:
  late: bool
interrupts:
  cancelled:
    content: str
    steps:
      - task: note
        args: [$INPUT]
steps:
  - task: x
    retries: 3
    catch:
      - error: TIMEOUT
        steps:
          - set: { late: true }
      - exception: declined
        content: str
        steps:
          - task: w
            args: [$INPUT]
            catch:
              - any: true
                thread: shared
          - fail: oops
      - any-exception: true
        thread: shared
threads:
  shared:
    steps:
      - task: z
`,
  "ids only where two steps are called the same": `
variables:
  a: str
steps:
  - task: x
    id: x-1
  - task: w
  - task: x
    id: x-2
  - set:
      a: \${ steps.x-1 + steps.x-2 + steps.w }
  - if: a == 'b'
    then:
      - task: z
        args: [$a]
      - return: $steps.z
    else:
      - task: z
      - complete: true
`,
  "people": `
variables:
  who: str
  form: json_obj
steps:
  - user-task: approve@2
    user: $who
    group: finance
    notes: Dear \${ who }, please.
    deadlines:
      - { after: 90s, release-to-group: true }
      - { after: 1h30m, from: assignment, cancel: true }
      - after: 1d
        remind: { task: nag, args: [$who], timeout: 5s, mutations: [{ set: { who: nobody } }] }
    save: form
  - wait-event: paid
    timeout: 5m
    correlation-key: $who
  - throw-event: done
    content: $who
  - sleep: 1d12h
  - wait-until: form.jsonPath('$.ok') == true
`,
  "what all tasks and threads say alike": `
defaults: { timeout: 20s, retries: 2, thread-retention: 1d }
steps:
  - task: x
  - task: w
    backoff: { base: 1s, max: 30s }
  - spawn: t
threads:
  t:
    steps:
      - task: z
`,
  "the operations of mutate": `
variables:
  a: int
  list: json_arr
  order: json_obj
steps:
  - mutate: a
    add: 1
  - set: { a: 1, order.customer.name: Ann }
  - set: { a: 2, "order.lines[0]": null }
  - mutate: list
    remove-if-present: x
  - set: { order.jsonPath('$..price'): 1.5 }
`,
  "a thread that has no steps, as nodes": `
steps:
  - spawn: t
threads:
  t:
    nodes:
      start: { entrypoint: true, edges: [{ to: x }] }
      x:
        task: x
        catch:
          - error: TIMEOUT
            thread: late
        edges: [{ to: x2, if: steps.x == 1 }, { to: end, mutations: [{ mutate: a, add: 1 }] }]
      x2: { task: x, edges: [{ to: end }] }
      end: { return: $steps.x }
    variables:
      a: int
  late:
    steps: []
`,
};

describe("a body is written back as it was", () => {
  it.each(Object.entries(BODIES))("%s", (_, body) => {
    const text = `${HEAD}${body.slice(1)}`;
    expect(writtenBack(text)).toBe(text);
  });
});
