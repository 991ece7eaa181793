import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { check, compile, formatDiagnostics } from "../src/index.js";

type Example = readonly [heading: string, text: string, language: string, placeholders: Readonly<Record<string, string>>];

/** The YAML and JSON blocks of a page, with the headings that they stand under and the placeholder that they are said to be filled with. */
function examplesOf(page: string): readonly Example[] {
  let heading = "";
  const examples: Example[] = [];
  const blocks = /^#+ (.*)$|^```(yaml|json)(?: --set (\S+)=(\S+))?\n([\s\S]*?)^```$/gm;
  for (const [, title, language = "", name, value = "", body] of readFileSync(page, "utf8").matchAll(blocks)) {
    if (title !== undefined) heading = title;
    if (body !== undefined) examples.push([heading, body, language, name === undefined ? {} : { [name]: value }]);
  }
  return examples;
}

const definitions = readFileSync("examples/checkout/checkout.wf.yaml", "utf8").split("\n---\n").slice(1).join("\n---\n");

it.each(examplesOf("docs/language.md"))("checks and compiles the example under %s", (heading, text, language, placeholders) => {
  const files = [{ path: `${heading}.wf.${language}`, text }];
  const { diagnostics, definitions: compiled } = compile(files, { placeholders });
  const serious = diagnostics.filter(({ severity }) => severity !== "info");
  expect(formatDiagnostics(serious, files)).toBe("");
  expect(compiled.length).toBeGreaterThan(0);
});

it("has the checkout workflow in the README, as it is in the examples", () => {
  const examples = examplesOf("README.md");
  expect(examples).toHaveLength(1);
  const [[, text = ""] = []] = examples;
  const example = readFileSync("examples/checkout/checkout.wf.yaml", "utf8");
  for (const line of text.split("\n")) expect(example).toContain(line);
  expect(check([{ path: "checkout.wf.yaml", text: `${text}---\n${definitions}` }]).diagnostics).toEqual([]);
});

it("shows the finding in the README as it is printed", () => {
  const page = readFileSync("README.md", "utf8");
  const [[, text = ""] = []] = examplesOf("README.md");
  const files = [
    {
      path: "checkout.wf.yaml",
      text: `${text.replace("customer-id: $customer-id, price", "customer-id: $custmer-id, price")}---\n${definitions}`,
    },
  ];
  const printed = formatDiagnostics(check(files).diagnostics, files);
  expect(page).toContain(printed.slice(0, printed.lastIndexOf("\n\n")));
});
