// The workflow files that are measured: the same ones each time, about a hundred lines each, without any finding.

/** Marsaglia's xorshift: the same numbers on every machine. */
function xorshift(seed) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const COMMENTS = [
  "Prices are in cents.",
  "Asked for by the people who pack.",
  "Kept small on purpose: see the handbook, chapter 4.",
  "The old system did this at night.",
];

/** Steps that may come in any order. Each uses only what every file has. `k` is the file's own part of the names of definitions. */
const BLOCKS = [
  (k, pick) => `
  - task: reserve-${k}
    id: reserve-${pick.id}
    args:
      tags: $tags
      quantity: \${ quantity + ${pick(9)} }
    timeout: ${10 + pick(50)}s
    retries: ${pick(5)}
    backoff: { base: ${100 + pick(900)}ms, max: 30s, multiplier: 2.5 }
    save: due`,
  (k, pick) => `
  - if: price > ${pick(500)}.5 and not express or quantity in [1, 2, ${3 + pick(9)}]
    then:
      - set: { express: true, attempts: "\${ attempts + 1 }" }
      - task: notify-${k}
        args: ["Order of \${ customer-id } needs a look", $order]
    else:
      - set:
          note: 'Nothing to do, said the "${pick(100)}" rule'`,
  (k, pick) => `
  - switch:
      - when: order.kind == 'bulk' and tags.size() >= ${pick(4)}
        then:
          - task: pack-${k}
            args: { order: $order, boxes: ${1 + pick(20)} }
      - when: order.total * ${1 + pick(3)}.5 < price
        then:
          - sleep: ${1 + pick(59)}m
          # ${COMMENTS[pick(COMMENTS.length)]}
          - set: { price: $order.total }
      - else:
          - set: { tags: [gift, heavy, "to be checked"] }`,
  (k, pick) => `
  - while: attempts < ${2 + pick(6)}
    steps:
      - task: pack-${k}
        args: { order: $order, boxes: $quantity }
        catch:
          - error: TIMEOUT
            steps: []
      - nop: true
      - set: { attempts: "\${ attempts + 1 }" }`,
  (k, pick) => `
  - wait-event: paid-${k}
    id: paid-${pick.id}
    timeout: ${1 + pick(20)}h
    correlation-key: \${ customer-id + '-${pick(1000)}' }
    save: order
    catch:
      - error: TIMEOUT
        steps:
          - task: notify-${k}
            args: [No payment came in ${pick(20)} hours, $order]
          - fail: unpaid
            message: The customer did not pay.`,
  (k, pick) => `
  - set:
      note: >-
        The order of \${ customer-id } is late, and so we
        write to the customer again, for the ${1 + pick(4)}. time,
        under \${ str(parent-run) }.
      quantity: \${ (quantity + ${pick(7)}) * ${2 + pick(4)} - order.lines.size() }
      order: { id: $customer-id, kind: bulk, total: ${pick(900)}.25, lines: [], note: null }`,
  (k, pick) => `
  # ${COMMENTS[pick(COMMENTS.length)]}
  - sleep: { until: $due }
  - task: quote-${k}
    args: { customer-id: $customer-id, quantity: $quantity, express: $express }
    save: { price: output.amount, note: "output.currency" }
    catch:
      - any-exception: true
        steps: []
  - nop: true`,
  (k, pick) => `
  - if: customer-id != 'c-${pick(100000)}'
    then:
      - if: due == null
        then:
          - sleep: ${5 + pick(50)}s
        else:
          - sleep:
              until: $due
      - task: notify-${k}
        args: { text: "$note", order: "$order" }`,
];

function workflow(k, pick, blocks) {
  return `# Fulfilment ${k}: made for measuring, and in the style of what people write.
apiVersion: wfspec/v1
kind: WfSpec
name: fulfil-${k}
description: >
  Quotes an order, reserves what is in stock and waits for the payment;
  ${COMMENTS[pick(COMMENTS.length)]}
retention: ${1 + pick(60)}d
variables:
  customer-id: { type: str, required: true, searchable: true }
  quantity: { type: int, default: ${1 + pick(99)} }
  price: { type: double, default: ${pick(1000)}.${pick(10)}5 }
  express: { type: bool, default: false }
  due: { type: timestamp, default: 2026-0${1 + pick(9)}-1${pick(10)}T08:30:00Z }
  proof: { type: bytes, default: aGVsbG8= }
  parent-run: { type: wf_run_id, required: true }
  tags: { type: array<str>, default: [] }
  stock: { type: "map<str, int>", default: { north: ${pick(50)}, "south": ${pick(50)} } }
  order: { type: order-${k}, required: true, access: public }
  note: { type: str, default: "none" }
  attempts: { type: int, default: 0 }
throws:
  unpaid: {}
  refused: { content: str }
output: double
steps:
  - set: { attempts: 1 }
  # First the price: nothing else makes sense without it.
  - task: quote-${k}
    args: { customer-id: $customer-id, quantity: $quantity, express: $express }
    save: { price: output.amount }
    catch:
      - exception: no-price
        steps:
          - fail: refused
            content: $INPUT
${blocks.join("\n")}

  - task: ship-${k}
    args: [$proof, $stock, $due, $tags, $note, $parent-run, $order]
  - return: \${ price + order.total }
---
kind: Definitions
structs:
  line-${k}: { fields: { article: str, pieces: int } }
  order-${k}:
    updates: fully-compatible
    fields:
      id: str
      kind: { type: str, default: single }
      total: { type: double, default: 0.0 }
      lines: array<line-${k}>
      note: { type: str, nullable: true, description: What the customer wrote }
  quote-${k}: { fields: { amount: double, currency: str } }
tasks:
  quote-${k}:
    description: The price of an order, in cents.
    input: { customer-id: str, quantity: int, express: bool }
    output: quote-${k}
    throws:
      no-price: { content: str }
  reserve-${k}: { input: { tags: array<str>, quantity: int }, output: timestamp }
  pack-${k}: { input: { order: order-${k}, boxes: int } }
  notify-${k}: { input: { text: str, order: order-${k} } }
  ship-${k}:
    input: { proof: bytes, stock: "map<str, int>", due: timestamp, tags: array<str>, note: str, run: wf_run_id, order: order-${k} }
    output: str
events:
  paid-${k}: { content: order-${k}, correlation: { ttl: 1d, delete-after-first: true }, retention: 7d }
`;
}

/** The texts of `count` files. Every file defines all that it names, under names of its own. */
export function makeCorpus(count) {
  const next = xorshift(0x5eed);
  return Array.from({ length: count }, (_, index) => {
    const k = `k${index.toString(36).padStart(3, "0")}`;
    const pick = Object.assign((below) => next(below), { id: 0 });
    const blocks = [];
    for (let lines = 0; lines < 26; lines += blocks.at(-1).split("\n").length) {
      pick.id = blocks.length;
      blocks.push(BLOCKS[next(BLOCKS.length)](k, pick));
    }
    return { path: `${k}.wf.yaml`, text: workflow(k, pick, blocks), named: true };
  });
}
