import { expect, test } from "vitest";
import type { GeneratedFile } from "../../src/codegen/generated-file.js";
import { misformatted, packageOf, typeErrors } from "../support/generated-folder.js";
import { generate, masked } from "../support/generated-project.js";

const DEEP = "map<timestamp, map<wf_run_id, array<order-with-a-rather-long-name>>>";

const { files } = generate(
  {
    "charge-credit-card": {
      input: [
        ["customer-id", "str"],
        ["price", "int"],
      ],
      output: "str",
      throws: [["card-declined", "str"], ["order"], ["error"]],
    },
    "one-input": { input: [["only", "order"]], output: "array<order>" },
    ping: {},
    deep: {
      input: [
        ["deep", DEEP],
        ["nested", "array<array<map<str, array<map<int, order@2>>>>>"],
      ],
      output: DEEP,
      throws: [
        ["deep", DEEP],
        ["pinned", "map<int, order@2>"],
      ],
    },
    secret: { input: [["card-number", masked("str")]], output: masked("order") },
  },
  {
    order: {
      description: "An order\nof two lines.",
      fields: {
        id: "str",
        note: { type: "str", nullable: true },
        rest: { type: DEEP, nullable: true },
        tags: { type: "array<str>", nullable: true },
      },
    },
    "order-with-a-rather-long-name": { fields: { next: { type: "array<order-with-a-rather-long-name>", nullable: true }, order: "order" } },
    empty: { fields: {} },
  },
);

/** Names of every length up to 62. */
const lengths = generate(
  Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => {
      const name = `t${n}${"x".repeat(n)}`;
      return [
        name,
        { input: [[`i${name}`, `array<${name}>`]], output: `map<str, ${name}>`, throws: [[`e${name}`, `array<${name}>`], [`v${name}`]] },
      ];
    }),
  ),
  Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => {
      const name = `t${n}${"x".repeat(n)}`;
      return [
        name,
        {
          fields: {
            [`f${name}`]: { type: `map<str, ${name}>`, nullable: true },
            [`g${name}`]: { type: `array<map<int, ${name}>>`, nullable: true },
            short: `map<timestamp, map<str, ${name}>>`,
          },
        },
      ];
    }),
  ),
);

function check(generated: readonly GeneratedFile[]): readonly string[] {
  const { root, remove } = packageOf(generated);
  try {
    return typeErrors(root);
  } finally {
    remove();
  }
}

test("writes what the strict compiler accepts and formatters leave as it is", () => {
  const { root, remove } = packageOf(files);
  try {
    expect(typeErrors(root)).toEqual([]);
    expect(misformatted(root, 80)).toEqual([]);
  } finally {
    remove();
  }
}, 60_000);

test("writes ordinary names so that the width of the formatter makes no difference", () => {
  const ordinary = generate(
    {
      "charge-credit-card": {
        input: [
          ["customer-id", "str"],
          ["price", "int"],
        ],
        output: "str",
        throws: [["card-declined", "str"]],
      },
      "ship-order": { input: [["order", "order"]], output: "timestamp", throws: [["out-of-stock", "array<order-line>"], ["sold-out"]] },
      "send-confirmation": { input: [["mail-address", masked("str")]] },
    },
    {
      order: { fields: { id: "str", note: { type: "str", nullable: true }, lines: "array<order-line>" } },
      "order-line": { fields: { sku: "str", count: "int" } },
    },
  );
  const { root, remove } = packageOf(ordinary.files);
  try {
    expect([80, 100, 120].map((width) => misformatted(root, width))).toEqual([[], [], []]);
  } finally {
    remove();
  }
}, 60_000);

test("breaks lines as formatters do whatever the length of the names", () => {
  expect(lengths.reports).toEqual([]);
  const { root, remove } = packageOf(lengths.files);
  try {
    expect(typeErrors(root)).toEqual([]);
    expect(misformatted(root, 80)).toEqual([]);
  } finally {
    remove();
  }
}, 60_000);

test("gives handlers the types of their input, output and exceptions", () => {
  const good = `import { CardDeclined, type ChargeCreditCardHandler } from "../generated/tasks/charge-credit-card.js";
export const handler: ChargeCreditCardHandler = async ({ customerId, price }, context) => {
  if (price > 10n) throw new CardDeclined("too much", customerId);
  context.log(customerId);
  return customerId.toUpperCase();
};
`;
  const written = (text: string) => check(files.map((file) => (file.path === "handlers/charge-credit-card.ts" ? { ...file, text } : file)));
  expect(written(good)).toEqual([]);
  expect(written(good.replace("10n", '"10"'))).toMatchObject([expect.stringContaining("handlers/charge-credit-card.ts(3,")]);
  expect(written(good.replace(", customerId);", ", price);"))).toMatchObject([
    expect.stringContaining("handlers/charge-credit-card.ts(3,"),
  ]);
  expect(written(good.replace("customerId.toUpperCase()", "price"))).toMatchObject([
    expect.stringContaining("handlers/charge-credit-card.ts(2,"),
  ]);
}, 120_000);
