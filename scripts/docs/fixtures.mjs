// What the fixtures tell of a code: an example of its finding, and whether that can be mended.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { loadSource, ROOT } from "./source.mjs";

const FIXTURES = join(ROOT, "test/fixtures");

/** Code → "safe" or "unsafe", of those of whose findings at least one has a fix. */
export async function fixKinds() {
  const { check, ADDITIONS, REMOVALS } = await loadSource(`
    export { check } from "./src/index.ts";
    export { ADDITIONS } from "./src/validator/fixes/additions.ts";
    export { REMOVALS } from "./src/validator/fixes/removals.ts";
  `);
  const kinds = new Map();
  const seen = new Set();
  const note = ({ code, fixes }) => {
    seen.add(code);
    for (const { safe } of fixes) kinds.set(code, safe || kinds.get(code) === "safe" ? "safe" : "unsafe");
  };
  for (const path of [...filesBelow("rules"), ...filesBelow("mistakes")].filter((file) => file.endsWith(".wf.yaml")))
    check([{ path: basename(path), text: readFileSync(path, "utf8"), named: true }]).diagnostics.forEach(note);
  for (const [code, text] of Object.entries(BESIDES))
    check([{ path: text.startsWith("rules:") ? "wfspec.config.yaml" : "a.wf.yaml", text, named: true }])
      .diagnostics.filter((finding) => finding.code === code)
      .forEach(note);
  // Of these a table knows the cure, and no fixture has one.
  for (const code of [...Object.keys(ADDITIONS), ...Object.keys(REMOVALS)]) if (!seen.has(code)) throw new Error(`No fixture has ${code}.`);
  return kinds;
}

const HEAD = "apiVersion: wfspec/v1\nkind: WfSpec\nname: a\n";

/** What can't stand in a fixture, or has none. */
const BESIDES = {
  "unexpected-directive": `%YAML 1.2\n---\n${HEAD}steps: []\n`,
  "bare-carriage-return": `${HEAD}description: a\rsteps: []\n`,
  "forbidden-character": `${HEAD}description: a\u200bb\nsteps: []\n`,
  "unknown-rule": "rules: { unused-variabel: error }\n",
  "invalid-null": `${HEAD}variables:\n  item: { type: str, required: true }\nsteps:\n  - if: item == ~\n    then: []\n`,
  "ambiguous-step": `${HEAD}steps:\n  - task: ship\n    sleep: 5m\n`,
  "unexpected-reference": `${HEAD}variables:\n  item: { type: str, default: $other }\nsteps: []\n`,
  "misplaced-key": `${HEAD}steps:\n  - wait-until: "$due"\n    until: "$due"\n    until-iso: 2027-01-01\n`,
  "unused-suppression": `${HEAD}# wfspec-disable-next-line zero-timeout -- none\nsteps: []\n`,
  "invalid-suppression": `${HEAD}# wfspec-disable-next-line zero-timeot -- none\nsteps: []\n`,
};

/** The first finding with this code, as it is printed, of a fixture that is about it. */
export function exampleOf(code) {
  const own = existsSync(join(FIXTURES, "rules", code)) ? filesBelow(`rules/${code}`) : [];
  for (const path of [...own, ...filesBelow("mistakes")].filter((file) => file.endsWith(".txt"))) {
    const lines = readFileSync(path, "utf8").split("\n");
    const start = lines.findIndex((line) => / (?:error|warning|info) (\S+): /.exec(line)?.[1] === code);
    if (start < 0) continue;
    const length = lines.slice(start + 1).findIndex((line) => /^\S/.test(line));
    const example = lines.slice(start, length < 0 ? undefined : start + 1 + length);
    return example
      .filter((line) => !/^\s*\d+ \|\s*# (?:ERROR|WARNING|INFO): /.test(line))
      .join("\n")
      .trimEnd();
  }
  return undefined;
}

function filesBelow(folder) {
  return readdirSync(join(FIXTURES, folder), { recursive: true })
    .map((name) => join(FIXTURES, folder, String(name)))
    .toSorted();
}
