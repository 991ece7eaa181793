import { describe, expect, it } from "vitest";
import { bodyWrittenBack } from "./written-back.js";

/** Bodies of workflows as a person would write them, and as they are written again when only their graph is known. */
const BODIES: Readonly<Record<string, string>> = {
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
  people: `
variables:
  who: str
  form: json_obj
steps:
  - user-task: approve@2
    user: $who
    group: finance
    notes: Dear \${ who }, please.
    deadlines:
      - after: 90s
        release-to-group: true
      - after: 1h30m
        from: assignment
        cancel: true
      - after: 1d
        remind:
          task: nag
          args: [$who]
          timeout: 5s
          mutations:
            - set: { who: nobody }
    save: form
  - wait-event: paid
    correlation-key: $who
    timeout: 5m
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
  - set:
      a: 2
      order.lines[0]: null
  - mutate: list
    remove-if-present: x
  - set: { order.jsonPath('$..price'): 1.5 }
`,
  "a thread that has no steps, as nodes": `
steps:
  - spawn: t
threads:
  t:
    variables:
      a: int
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
  late:
    steps: []
`,
};

describe("a body is written back as it was", () => {
  it.each(Object.entries(BODIES))("%s", (_, body) => expect(bodyWrittenBack(body)).toBe(body.slice(1)));
});
