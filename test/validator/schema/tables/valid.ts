const steps = (lines: string) => `apiVersion: wfspec/v1\nkind: WfSpec\nname: test\nsteps:\n${lines}\n`;
const workflow = (lines: string) => `apiVersion: wfspec/v1\nkind: WfSpec\nname: test\nsteps: []\n${lines}\n`;
const document = (lines: string) => `apiVersion: wfspec/v1\n${lines}\n`;

/** Right files, by what they show. */
export const VALID: Readonly<Record<string, string>> = {
  "a task with everything": steps(
    "  - id: charge\n    description: Charges.\n    task: charge-card\n    args: { price: $price, note: null, parts: [1, { a: b }] }\n    timeout: 20s\n    retries: 3\n" +
      "    backoff: { base: 500ms, max: 1m, multiplier: 1.5 }\n    save: { total: output.total, ok: true }\n    x-owner: { team: ~ }\n    catch: []",
  ),
  "names and texts that YAML takes for numbers or bools": steps(
    "  - task: 42\n    id: true\n    args: [01234]\n    description: 1.10\n  - fail: 7\n    message: true",
  ),
  "arguments by position": steps("  - task: a\n    args: [$a, 1, null, '', { b: c }]"),
  "a task without arguments": steps("  - task: a\n    args: []\n    save: order.customer.name\n    timeout: 90"),
  "a task that is called like a kind of step": steps("  - task: fail"),
  set: steps("  - set: { a: 1, b.c: $d, e: null, x-f: 1 }\n    description: Sets."),
  "if and else": steps("  - if: a > 1\n    then: [{ task: b }]\n    else: []\n    id: check\n  - if: true\n    then: []"),
  switch: steps(
    "  - switch:\n      - when: a > 1\n        then: []\n        description: Big.\n      - { when: b, then: [{ task: c }] }\n      - else: []\n    id: choose",
  ),
  while: steps("  - while: a < 3\n    steps:\n      - while: b\n        steps: []\n    id: loop"),
  "sleep for a while": steps(
    "  - sleep: 1h30m\n  - sleep: 90\n  - sleep: $pause\n  - sleep: ${ pause * 2 }\n    catch: [{ any: true, steps: [] }]",
  ),
  "sleep until": steps("  - sleep: { until: $due }\n    id: nap\n  - sleep: { until-iso: '2027-01-01T00:00:00Z', description: New year. }"),
  "wait-event": steps(
    "  - wait-event: paid\n    timeout: ${ patience }\n    correlation-key: $key\n    mask-correlation-key: false\n    save: payment\n    id: wait",
  ),
  "the ends of a thread": steps(
    "  - fail: too-late\n    message: Too late.\n    content: { at: $now }\n    id: end\n  - return: null\n  - return: { $type: order, $value: {} }\n  - return: []\n  - complete: true",
  ),
  "every form of catch": steps(
    "  - task: a\n    catch:\n      - exception: no-funds\n        content: double\n        variables: { n: int }\n        steps: [{ task: b }]\n      - any-exception: true\n        thread: help\n" +
      "      - error: TIMEOUT\n        steps: []\n      - error: CHILD_FAILURE\n        thread: help\n      - any-error: true\n        steps: []\n        description: The rest.\n      - any: true\n        thread: 5\n        x-note: none",
  ),
  "every key of a workflow": workflow(
    "description: ''\nvariables: { a: str }\nthreads: { t: { variables: { b: int }, steps: [], retention: 1d, description: T. } }\nentry-thread: main\n" +
      "defaults: { timeout: 20s, retries: 2, backoff: { base: 1s, max: 30s }, thread-retention: 1h }\nretention: 30d\nthread-retention: 600\nallowed-updates: minor\n" +
      'throws: { failed: { content: str }, gone: {} }\noutput: array<order@3>\ntarget: "1.2"\nnode-names: sdk\nx-team: payments',
  ),
  "a target without quotes": workflow("target: 1.2"),
  "every type": workflow(
    "variables:\n" +
      [
        "str",
        "int",
        "double",
        "bool",
        "bytes",
        "timestamp",
        "wf_run_id",
        "json_obj",
        "json_arr",
        "array<str>",
        "array< array<int> >",
        "map<str, int>",
        "map<wf_run_id,array<order@2>>",
        "order",
        "order@3",
        "7",
        "str@0",
      ]
        .map((type, index) => `  v${index}: ${type === "7" ? '"7"' : type}\n`)
        .join("") +
      '  m: "map<str, int>"',
  ),
  "every key of a variable": workflow(
    "variables:\n  a b: { type: json_obj, default: { a: 1 }, searchable: true, searchable-on: { $.a: int }, masked: true, access: public, description: A. }\n  x-y: { type: str, required: true, access: private }\n  z: { type: str, default: 5 }",
  ),
  TaskDef: document(
    "kind: TaskDef\nname: charge\ndescription: Charges.\ninput: { a: str, b: { type: int, masked: true, default: 5, description: B. } }\noutput: { type: str, masked: true }\nthrows: { declined: {} }",
  ),
  "a TaskDef without output": document("kind: TaskDef\nname: ping\noutput: void"),
  StructDef: document(
    "kind: StructDef\nname: order\nfields: { id: str, total: { type: double, default: 0, nullable: true, masked: false, description: '' } }\nupdates: fully-compatible",
  ),
  ExternalEventDef: document(
    "kind: ExternalEventDef\nname: paid\ncontent: payment\ncorrelation: { ttl: 1h, delete-after-first: true }\nretention: 7d",
  ),
  "events without more": document(
    "kind: Definitions\nevents: { a: {}, b: { content: void, correlation: true }, c: { correlation: false } }",
  ),
  Definitions: document(
    'kind: Definitions\ndescription: All.\nstructs: { order: { fields: { id: str, lines: array<line> } } }\ntasks: { price: { input: { order: order, m: "map<str, int>" }, output: double }, ping: {} }\nevents: { paid: { content: payment } }\nx-old: {}',
  ),
  "a second document without apiVersion": "apiVersion: wfspec/v1\nkind: TaskDef\nname: a\n---\nkind: TaskDef\nname: b\n",
};
