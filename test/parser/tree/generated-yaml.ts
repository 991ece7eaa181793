import fc from "fast-check";

const scalar = fc.oneof(
  fc.stringMatching(/^[a-z][a-z ]{0,8}[a-z]$/),
  fc.integer().map(String),
  fc.constantFrom("true", "null", "~", "1.5", "'it''s'", '"x\\ty"', "''", "$a.b", "a:b", "a#b", '"a: b # c"', "- x".slice(2)),
);
type Written = (indent: string) => string;
const { node } = fc.letrec<{ node: Written }>((tie) => {
  const inner = tie("node");
  const flow = fc.oneof(
    fc.array(scalar, { maxLength: 3 }).map((items) => ` [${items.join(", ")}]`),
    fc.array(scalar, { maxLength: 3 }).map((items) => ` { ${items.map((item, index) => `k${index}: ${item}`).join(", ")} }`),
  );
  const lines = fc.array(fc.constantFrom("x y", "  z", "", "w"), { minLength: 1, maxLength: 4 });
  return {
    node: fc.oneof(
      { maxDepth: 4 },
      scalar.map(
        (text): Written =>
          () =>
            ` ${text}`,
      ),
      scalar.map(
        (text): Written =>
          () =>
            ` ${text}  # note`,
      ),
      flow.map(
        (text): Written =>
          () =>
            text,
      ),
      fc.tuple(fc.constantFrom("|", ">", "|-", ">-", "|+", ">+"), lines).map(
        ([header, list]): Written =>
          (indent) =>
            ` ${header}\n${indent}  first\n${list.map((line) => (line === "" ? "" : `${indent}  ${line}`)).join("\n")}`,
      ),
      fc.tuple(fc.boolean(), fc.array(inner, { minLength: 1, maxLength: 4 })).map(
        ([blank, items]): Written =>
          (indent) =>
            items.map((item) => `\n${blank ? "\n# c\n" : ""}${indent}  -${item(`${indent}    `)}`).join(""),
      ),
      fc.array(inner, { minLength: 1, maxLength: 12 }).map(
        (values): Written =>
          (indent) =>
            values.map((entry, index) => `\n${indent}  k${index}:${entry(`${indent}  `)}`).join(""),
      ),
    ),
  };
});

/** Valid documents: a mapping with the key `root`, block and flow style, comments, block scalars. */
export const generatedYaml = node.map((write) => `root:${write("")}\n`);
