import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { applyFixes, check, formatDiagnostics, type Diagnostic } from "../src/index.js";
import { mutants, type Mutant, type MutationKind } from "./support/mutants.js";

const CHECKOUT = readFileSync("examples/checkout/checkout.wf.yaml", "utf8");

interface Judged extends Mutant {
  readonly findings: readonly Diagnostic[];
  readonly printed: string;
}

let judged: readonly Judged[] = [];
beforeAll(() => {
  judged = mutants(CHECKOUT).map((mutant) => {
    const files = [{ path: "checkout.wf.yaml", text: mutant.text, named: true }];
    const { diagnostics } = check(files);
    return { ...mutant, findings: diagnostics, printed: formatDiagnostics(diagnostics, files) };
  });
});

it("changes every key and every scalar, and every line", () => {
  expect(judged.length).toBeGreaterThan(400);
});

it("every place is inside the file", () => {
  for (const { text, findings } of judged) {
    const lines = text.split("\n");
    for (const { span, line, column, related } of findings) {
      for (const { start, end } of [span, ...related.map((place) => place.span)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1);
    }
  }
});

it("every finding says what to do, and is printed", () => {
  for (const { findings, printed } of judged) {
    for (const { message, help } of findings) {
      expect(help).toBeTruthy();
      expect(printed).toContain(message);
    }
  }
});

it("says the same of the same text", () => {
  for (const { text, findings } of judged.filter((_, index) => index % 20 === 0)) {
    expect(check([{ path: "checkout.wf.yaml", text, named: true }]).diagnostics).toEqual(findings);
  }
});

/** The least share of the changes of a kind of which it holds today, in per cent. */
interface Floor {
  /** There is at most one finding; none is right where the text is right after all. */
  readonly atMostOne: number;
  /** One of the findings is on the line that was changed, or next to it where a line came or went. */
  readonly onTheLine: number;
}

const FLOORS: Readonly<Record<MutationKind, Floor>> = {
  // A name that is misspelt where it is declared is found where it is used.
  "swapped letters in a key": { atMostOne: 100, onTheLine: 71 },
  "swapped letters in a value": { atMostOne: 100, onTheLine: 100 },
  "value of another type": { atMostOne: 100, onTheLine: 100 },
  // What is no longer declared is found where it is used.
  "line deleted": { atMostOne: 95, onTheLine: 75 },
  "line doubled": { atMostOne: 97, onTheLine: 100 },
  // A line may belong to what it was moved into, and then other places are wrong.
  "line moved in": { atMostOne: 89, onTheLine: 75 },
  "line moved out": { atMostOne: 97, onTheLine: 85 },
};

describe.each(Object.entries(FLOORS))("%s", (kind, floor) => {
  const own = () => judged.filter((mutant) => mutant.kind === kind);

  it("makes one mistake and not more", () => {
    expect(share(own(), ({ findings }) => findings.length <= 1)).toBeGreaterThanOrEqual(floor.atMostOne);
  });

  it("is found where it is", () => {
    const found = own().filter(({ findings }) => findings.length > 0);
    expect(share(found, isOnTheLine)).toBeGreaterThanOrEqual(floor.onTheLine);
  });
});

it("finds exactly one mistake in 99 of 100 changes that make any", () => {
  const wrong = judged.filter(({ findings }) => findings.length > 0);
  expect(share(wrong, ({ findings }) => findings.length === 1)).toBeGreaterThanOrEqual(99);
});

describe("two letters swapped in a word", () => {
  const misspelt = () => judged.filter(({ word }) => word !== undefined);

  it("is noticed, unless it is the name of the workflow, which nothing refers to", () => {
    for (const { word, findings } of misspelt()) expect([word, findings.length]).toEqual([word, word === "checkout" ? 0 : 1]);
  });

  it("is told with the right word where it is, or with the wrong one where the right one is used", () => {
    const untold = misspelt().filter((mutant) => {
      const named = isOnTheLine(mutant) ? mutant.word : mutant.misspelling;
      return mutant.findings.some(({ help }) => help?.includes(`"${named}"`) !== true);
    });
    expect(untold).toEqual([]);
  });

  it("is mended by the fix that comes with the finding, or the same everywhere if it is the name that others refer to", () => {
    const mended = misspelt().flatMap(({ text, findings, word = "", misspelling = "" }) =>
      findings.flatMap(({ fixes }) => {
        const [{ text: fixed = "" } = {}] = applyFixes([{ path: "checkout.wf.yaml", text }], fixes.slice(0, 1)).files;
        return fixes.length === 0 ? [] : [{ text: fixed, named: fixed.replaceAll(misspelling, word) }];
      }),
    );
    expect(mended.length).toBeGreaterThan(100);
    expect(mended.filter(({ text, named }) => text !== CHECKOUT && named !== CHECKOUT)).toEqual([]);
    expect(mended.filter(({ text }) => text === CHECKOUT).length).toBeGreaterThan(100);
  });
});

function isOnTheLine({ lines: [from, to], findings }: Judged): boolean {
  return findings.some(({ line }) => line >= from && line <= to);
}

function share(all: readonly Judged[], holds: (mutant: Judged) => boolean): number {
  return all.length === 0 ? 100 : (100 * all.filter(holds).length) / all.length;
}
