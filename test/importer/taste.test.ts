import { describe, expect, it } from "vitest";
import { bodyWrittenBack } from "./written-back.js";

/** Bodies as a person would write them: they come back to the letter, so whatever else the importer could write, it doesn't. */
const BODIES: Readonly<Record<string, string>> = {
  "a bool that is denied": `
variables:
  done: { type: bool, default: false }
  form: json_obj
steps:
  - if: not done
    then:
      - task: x
  - if: not done and form.jsonPath('$.ok') != true
    then:
      - task: x
  - while: not done
    steps:
      - task: x
        save: done
  - repeat:
      - task: x
        save: done
    until: done
  - repeat:
      - task: x
    until: false
`,
  "a text that is looked for": `
variables:
  tiers: json_arr
  tier: str
  either: json_arr
steps:
  - if: tiers.contains('gold')
    then:
      - wait-until: not tiers.contains('gold') or tiers.contains('silver') and not tiers.contains('tin')
  - if: tier in tiers and 5 in tiers
    then:
      - wait-until: tier in ['gold', 'silver']
`,
  "variables with odd names": `
variables:
  output: json_obj
  in: { type: str, required: true }
  order: json_obj
  odd name: str
steps:
  - task: x
    args: [$in, $output, $output.part]
    save: output
  - task: x
    save: output.part
  - set: { order: $output, var('odd name'): $in }
  - set:
      order: \${ var('odd name') }
  - if: var('in') == 'x'
    then: []
`,
  "parts of JSON with odd keys": `
variables:
  order: json_obj
steps:
  - set:
      order.customer.first-name: Ann
      order['first name'].it: 1
      order.lines[0]: 2
      order.jsonPath('$..price'): 3
`,
  "policies that most tasks have": `
defaults: { timeout: 20s, thread-retention: 1d }
steps:
  - task: x
    retries: 3
  - task: x
    timeout: 90s
  - task: x
  - spawn: t
threads:
  t:
    retention: 1h
    steps:
      - task: x
        retries: 3
  u:
    steps: []
`,
  "policies that not all tasks have": `
defaults:
  timeout: 1m30s
  retries: 2
  backoff: { base: 1s, max: 30s }
steps:
  - task: x
  - task: x
`.replace("1m30s", "90s"),
  deadlines: `
steps:
  - user-task: approve
    user: ann
    deadlines:
      - after: 1h
        reassign: { group: board }
      - after: 2h
        remind: { task: nag, args: [ann] }
      - after: 5d
        cancel: true
`,
  "texts of several lines": `
variables:
  who: str
steps:
  - user-task: approve
    user: ann
    notes: |-
      Dear \${ who },
      a cup costs $3, or $\${ less } for $$(members).

      Yours
  - fail: lost
    message: |
      It's gone:
        all of it.
`,
  "values that are put together": `
variables:
  order: json_obj
  address: json_obj
steps:
  - set:
      order: { id: 1, note: none }
  - set:
      order: { id: 1, home: { city: Bern } }
      address:
        street: Main street
        number: 5
        zip: "3000"
        city: Bern
  - set: { order: {}, address: null }
  - throw-event: moved
    content:
      $type: json_obj
      $value: { id: 1, home: { city: Bern } }
`,
  "ids that are needed": `
variables:
  kind: { type: str, required: true }
steps:
  - task: make-\${ kind }-for
    id: make-for
  - task: fetch
    id: fetch-1
  - task: fetch
    id: fetch-2
  - run-workflow: pay
  - wait-workflow: pay
    id: pay-result
  - task: keep
    args: [$steps.make-for, $steps.fetch-1, $steps.fetch-2, $steps.pay-result]
`,
  "keys in the order in which they are thought of": `
parent: company
allowed-updates: minor
retention: 30d
variables:
  ssn: { type: str, required: true, searchable: true, masked: true, access: public }
  scores: { type: "map<str, int>", default: { ann: 1 } }
  form:
    type: json_obj
    masked: true
    searchable-on: { $.city: str }
steps:
  - wait-event: said
    correlation-key: $ssn
    timeout: 1d12h
    save: form
`,
};

describe("a body is written back as it was", () => {
  it.each(Object.entries(BODIES))("%s", (_, body) => expect(bodyWrittenBack(body)).toBe(body.slice(1)));
});
