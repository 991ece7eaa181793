import { describe, expect, it } from "vitest";
import { bodyWrittenBack } from "./written-back.js";

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
        until: a < 3 or not f
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
};

describe("a body is written back as it was", () => {
  it.each(Object.entries(BODIES))("%s", (_, body) => expect(bodyWrittenBack(body)).toBe(body.slice(1)));
});
