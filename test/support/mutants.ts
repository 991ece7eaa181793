import { parseTree } from "../../src/parser/tree/parse-tree.js";
import { SourceFile } from "../../src/source/source-file.js";
import type { SourceNode, SourceScalar } from "../../src/source/tree.js";

export type MutationKind =
  | "swapped letters in a key"
  | "swapped letters in a value"
  | "line deleted"
  | "line doubled"
  | "value of another type"
  | "line moved in"
  | "line moved out";

/** A text with one change. */
export interface Mutant {
  readonly kind: MutationKind;
  readonly text: string;
  /** The first and the last line that a finding about the change may stand in. */
  readonly lines: readonly [number, number];
  /** The word that was misspelt, and what became of it. */
  readonly word?: string;
  readonly misspelling?: string;
}

/** Every single change of these kinds to a YAML text: the same ones each time. */
export function mutants(text: string): readonly Mutant[] {
  const file = new SourceFile("mutant.yaml", text);
  const scalars = (parseTree(file, () => {}) ?? []).flatMap(({ root }) => [...scalarsOf(root)]);
  return [
    ...scalars.flatMap(([scalar, isKey]) => [...misspelt(text, scalar, isKey), ...retyped(text, scalar, isKey)]),
    ...changedLines(text),
  ];
}

function* scalarsOf(node: SourceNode): Generator<readonly [SourceScalar, boolean]> {
  switch (node.kind) {
    case "scalar":
      yield [node, false];
      break;
    case "sequence":
      for (const item of node.items) yield* scalarsOf(item);
      break;
    case "mapping":
      for (const { key, value } of node.entries) {
        yield [key, true];
        yield* scalarsOf(value);
      }
  }
}

/** Each two neighbouring letters of the word swapped; a text of several words is not one that can be misspelt. */
function misspelt(text: string, { span, text: word, style }: SourceScalar, isKey: boolean): readonly Mutant[] {
  if (style !== "plain" || !/^\$?[A-Za-z][\w/-]*$/.test(word)) return [];
  const { line } = span.file.positionAt(span.start);
  return Array.from({ length: word.length - 1 }, (_, at) => at)
    .filter((at) => /^[A-Za-z]{2}$/.test(word.slice(at, at + 2)) && word[at] !== word[at + 1])
    .map((at) => {
      const swapped = replaced(word, at, at + 2, `${word[at + 1]}${word[at]}`);
      return {
        kind: isKey ? ("swapped letters in a key" as const) : ("swapped letters in a value" as const),
        text: replaced(text, span.start, span.end, swapped),
        lines: [line, line] as const,
        word: word.replace("$", ""),
        misspelling: swapped.replace("$", ""),
      };
    });
}

const OTHERS = ["17", "1.5", "true", "null", "''", "[]", "{}", "some words", "$price", '"${ price }"', ""];

/** A scalar that is no key replaced by values of other types. */
function retyped(text: string, { span, text: written }: SourceScalar, isKey: boolean): readonly Mutant[] {
  if (isKey) return [];
  const { line } = span.file.positionAt(span.start);
  return OTHERS.filter((other) => other !== written).map((other) => ({
    kind: "value of another type",
    text: replaced(text, span.start, span.end, other),
    lines: [line, line],
  }));
}

function changedLines(text: string): readonly Mutant[] {
  const lines = text.split("\n");
  const changed = (kind: MutationKind, index: number, others: readonly string[], before = 0, after = 0): Mutant => ({
    kind,
    text: [...lines.slice(0, index), ...others, ...lines.slice(index + 1)].join("\n"),
    lines: [index + 1 - before, index + 1 + after],
  });
  return lines.flatMap((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const made = [
      changed("line deleted", index, [], 1),
      changed("line doubled", index, [line, line], 0, 1),
      changed("line moved in", index, [`  ${line}`]),
    ];
    return line.startsWith("  ") ? [...made, changed("line moved out", index, [line.slice(2)])] : made;
  });
}

function replaced(text: string, start: number, end: number, other: string): string {
  return text.slice(0, start) + other + text.slice(end);
}
