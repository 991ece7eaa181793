import { expect, test } from "vitest";
import { camelCase, fileStem, pascalCase, propertyName } from "../../src/codegen/text/names.js";
import { generate, textOf } from "../support/generated-project.js";

const messages = (result: ReturnType<typeof generate>) =>
  result.reports.map(({ severity = "error", message }) => `${severity}: ${message}`);

test.each([
  ["charge-credit-card", "chargeCreditCard", "ChargeCreditCard"],
  ["customer_id", "customerId", "CustomerId"],
  ["URL", "URL", "URL"],
  ["URL-check", "urlCheck", "UrlCheck"],
  ["3d-print", "_3dPrint", "_3dPrint"],
  ["", "empty", "Empty"],
  ["größe", "grUf6UdfE", "GrUf6UdfE"],
])("writes %j as %s and %s", (name, camel, pascal) => {
  expect([camelCase(name), pascalCase(name)]).toEqual([camel, pascal]);
});

test("keeps what a property was made of when it is made again", () => {
  for (const name of ["a-b", "A-b", "URL", "URL-x", "1 2", "__proto__", "é", "", "--", "$x", "a.b/c:d"]) {
    const once = propertyName(name);
    expect(propertyName(once)).toBe(once);
  }
});

test("gives every name a file name that is valid on Windows", () => {
  expect(["con", "NUL", "com1", "", "../../etc/passwd", "a:b", "a\\b", "a. ", "index"].map(fileStem)).toEqual([
    "con-task",
    "NUL-task",
    "com1-task",
    "-task",
    "_2e_2e_2f_2e_2e_2fetc_2fpasswd",
    "a_3ab",
    "a_5cb",
    "a_2e_20",
    "index",
  ]);
  expect(fileStem("x".repeat(300))).toHaveLength(100);
});

test("shadows no global and no reserved word", () => {
  const result = generate(
    { class: { input: [["promise", "promise"]], throws: [["error"], ["class-input"]] } },
    { promise: { fields: { constructor: "str", then: "int" } } },
  );
  expect(result.reports).toEqual([]);
  const text = textOf(result, "generated/tasks/class.ts");
  expect(text).toContain("export class ErrorException extends wf.TaskException {");
  expect(text).toContain("export class ClassInputException extends");
  expect(text).toContain("export const classTask = ");
  expect(textOf(result, "generated/structs.ts")).toContain(
    "export interface PromiseStruct {\n  readonly constructor: string;\n  readonly then: bigint;\n}",
  );
});

test("reads inputs that would become one property by their exact names, and says so", () => {
  const result = generate({
    t: {
      input: [
        ["a-b", "str"],
        ["aB", "int"],
        ["c-d", "str"],
      ],
    },
  });
  expect(messages(result)).toEqual([
    'warning: The inputs "a-b" and "aB" of task "t" would become the same property, "aB"; the handler reads them by their exact names instead.',
  ]);
  expect(textOf(result, "generated/tasks/t.ts")).toContain('  readonly "a-b": string;\n  readonly aB: bigint;\n  readonly cD: string;\n');
});

test("refuses inputs of which one would have to be the property __proto__", () => {
  const result = generate({
    t: {
      input: [
        ["proto", "str"],
        ["__proto__", "int"],
      ],
    },
  });
  expect(messages(result)).toEqual(['error: The inputs "proto" and "__proto__" of task "t" would become the same property, "proto".']);
  expect(result.files).toEqual([]);
});

test.each([
  ["a type", "task-a", "taskA"],
  ["a file", "taskA", "taska"],
  ["both", "task-a", "Task-A"],
])("refuses two tasks that become the same in %s", (_, one, other) => {
  const result = generate({ [one]: {}, [other]: {} });
  expect(result.files).toEqual([]);
  expect(result.reports).toHaveLength(1);
  const [first, second] = [one, other].toSorted();
  expect(result.reports[0]).toMatchObject({ code: "name-collision", related: [{ message: `"${first}" is here.` }] });
  expect(result.reports[0]?.message).toBe(
    `The tasks "${first}" and "${second}" cannot both be generated: they become the same name in TypeScript or the same file.`,
  );
});

test("refuses two structs and two exceptions that become the same name", () => {
  const structs = generate(
    {
      t: {
        input: [
          ["a", "order-line"],
          ["b", "orderLine"],
        ],
      },
    },
    { "order-line": { fields: { x: "int" } }, orderLine: { fields: { x: "int" } } },
  );
  expect(messages(structs)).toEqual([
    'error: The structs "order-line" and "orderLine" cannot both be generated: they become the same name in TypeScript or the same file.',
  ]);
  const exceptions = generate({ t: { throws: [["card-declined"], ["cardDeclined"]] } });
  expect(messages(exceptions)).toEqual([
    'error: The exceptions "card-declined" and "cardDeclined" cannot both be generated: they become the same name in TypeScript or the same file.',
  ]);
  expect([...structs.files, ...exceptions.files]).toEqual([]);
});
