import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDefinitions, type Definition } from "../src/index.js";

/** What a real server said to many requests: recorded where the project is developed. */
const RECORDED = "../shared/verdicts";
/** Every line takes long; another remainder is another sample. */
const EVERY = 8;

interface Line {
  readonly id: string;
  readonly kind?: Definition["kind"];
  readonly before?: readonly Definition[];
  readonly request: Definition["request"];
  readonly verdict: string;
}

const linesOf = (name: string): readonly Line[] =>
  readFileSync(`${RECORDED}/${name}.jsonl`, "utf8")
    .split("\n")
    .filter((line, index) => line !== "" && index % EVERY === 0)
    .map((line) => JSON.parse(line) as Line);

describe.skipIf(!existsSync(RECORDED))("recorded verdicts", () => {
  it.each(["matrix", "witnesses", "random", "other-kinds"])("%s: refuses what the server refused, and takes what it took", (name) => {
    const base = checkDefinitions(JSON.parse(readFileSync(`${RECORDED}/defs.json`, "utf8")) as readonly Definition[]).project;
    const wrong = linesOf(name).filter(({ kind = "PutWfSpecRequest", before = [], request, verdict }) => {
      const { outcomes } = checkDefinitions([...before, { kind, request }], { base });
      return (outcomes.at(-1)?.status === "refused") !== (verdict !== "ok");
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
