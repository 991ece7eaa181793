import { expect, test } from "vitest";
import { writeGenerated } from "../../src/host/generated-folder.js";
import { owned, temporaryFolder, users, type Folder } from "../support/folder.js";

const CYCLES = 200;
const SEEDS = [1, 2];

/** The same numbers for the same seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What the user has: the bytes of everything that a person wrote and did not change or delete since. */
type Work = Map<string, string>;

interface Cycle {
  readonly folder: Folder;
  readonly work: Work;
  readonly random: (below: number) => number;
  readonly number: number;
}

function edit({ folder, work, random, number }: Cycle): void {
  const files = folder.list().filter((path) => !path.includes("manifest"));
  const victim = files[random(Math.max(files.length, 1))];
  const mine = `my work ${number}\n`;
  const put = (path: string) => {
    folder.write(path, mine);
    work.set(path, mine);
  };
  switch (random(6)) {
    case 0:
      put(`handlers/t${random(6)}.ts`);
      break;
    case 1:
      put(`generated/foreign${random(3)}.ts`);
      break;
    case 2:
      put(`generated/tasks/t${random(6)}.ts`);
      break;
    case 3:
    case 4:
      if (victim !== undefined) put(victim);
      break;
    default:
      if (victim === undefined) break;
      folder.delete(victim);
      work.delete(victim);
  }
}

test.each(SEEDS)(
  "loses no byte of the user and leaves no stale file behind in many cycles of edits (seed %i)",
  async (seed) => {
    const folder = temporaryFolder();
    const work: Work = new Map();
    const random = randomOf(seed);
    try {
      for (let number = 0; number < CYCLES; number++) {
        for (let edits = random(3); edits > 0; edits--) edit({ folder, work, random, number: number * 10 + edits });
        const tasks = [0, 1, 2, 3, 4, 5].filter(() => random(3) > 0);
        const files = tasks.flatMap((task) => [owned(`tasks/t${task}.ts`, `version ${random(3)}`), users(`handlers/t${task}.ts`)]);
        const report = await writeGenerated(folder.root, files);

        for (const [path, text] of work) expect(folder.read(path), `${path} in cycle ${number}`).toBe(text);
        const wanted = new Map(files.map(({ path, text }) => [path, text]));
        for (const file of files) if (!work.has(file.path)) expect(folder.read(file.path)).toBe(file.text);
        const left = folder
          .list()
          .filter((path) => path.startsWith("generated/") && !path.includes("manifest") && !wanted.has(path) && !work.has(path));
        expect(left.filter((path) => !report.conflicts.some((conflict) => `${conflict.path}.new` === path))).toEqual([]);
        expect(await writeGenerated(folder.root, files, { check: true })).toMatchObject({
          stale: [],
          conflicts: report.conflicts.map(({ path }) => ({ path })),
        });
      }
    } finally {
      folder.remove();
    }
  },
  60_000,
);
