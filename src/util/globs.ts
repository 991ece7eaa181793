/**
 * A pattern of paths: `*` and `?` within a part, `**` for any number of parts, `{a,b}` for one of several. A pattern whose last part is a
 * plain name may be a folder, and then means all that is in it.
 */
export interface Glob {
  /** What the braces stand for, each as its parts. */
  readonly ways: readonly (readonly string[])[];
}

/** The longest pattern, and into how many its braces may unfold: with these, matching a path takes no time worth speaking of. */
export const MAX_GLOB = 256;
const MAX_WAYS = 64;

export type GlobResult = { readonly glob: Glob } | { readonly problem: string; readonly help: string };

/** Reads a pattern, or says why it is none. */
export function parseGlob(text: string): GlobResult {
  if (text.trim() === "") return { problem: "A glob can't be empty.", help: 'Write for example "**/*.wf.yaml".' };
  if (text.length > MAX_GLOB) return { problem: `A glob has at most ${MAX_GLOB} characters.`, help: "Write several shorter ones." };
  const strange = STRANGE.find(({ pattern }) => pattern.test(text));
  if (strange !== undefined) return { problem: strange.problem, help: strange.help };
  const unfolded = unfold(text);
  if (unfolded === undefined) {
    return {
      problem: "A brace of this glob has no partner, or it stands for too many.",
      help: 'Write for example "{orders,payments}/**".',
    };
  }
  const ways = unfolded.map(partsOf);
  if (ways.some((parts) => parts.includes("..")))
    return { problem: "A glob can't lead out of its folder.", help: 'Write the path from the folder of the configuration: "orders/**".' };
  return { glob: { ways: ways.map(withContent) } };
}

const STRANGE: readonly { readonly pattern: RegExp; readonly problem: string; readonly help: string }[] = [
  { pattern: /\\/, problem: 'A glob has "/" between its parts, on every system.', help: 'Write "/" in place of "\\".' },
  {
    pattern: /^(?:\/|[A-Za-z]:)/,
    problem: "A glob can't be an absolute path.",
    help: "Write the path from the folder of the configuration.",
  },
  { pattern: /^!/, problem: "A glob can't be turned round.", help: 'Write it without "!", and in the other list.' },
  {
    pattern: /[[\]]/,
    problem: "Brackets mean nothing in a glob.",
    help: 'Write "?" for any one character, or "{a,b}" for one of several.',
  },
];

/** Whether a path, with "/" between its parts, is meant. */
export function globMatches({ ways }: Glob, path: string): boolean {
  const parts = partsOf(path);
  return ways.some((way) => fits(way, parts));
}

/** Whether everything in a folder is meant. */
export function globCovers({ ways }: Glob, folder: string): boolean {
  const parts = partsOf(folder);
  return ways.some((way) => way.at(-1) === "**" && fits(way, parts));
}

/** Whether something in a folder may be meant. */
export function globReaches({ ways }: Glob, folder: string): boolean {
  const parts = partsOf(folder);
  return ways.some((way) => leadsTo(way, parts));
}

function partsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}

function withContent(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? "";
  return /[*?]/.test(last) ? parts : [...parts, "**"];
}

function leadsTo(way: readonly string[], parts: readonly string[]): boolean {
  for (const [index, part] of parts.entries()) {
    const own = way[index];
    if (own === "**") return true;
    if (own === undefined || !partFits(own, part)) return false;
  }
  return way.length > parts.length;
}

/** Goes along both lists; at a mismatch the last `**` takes one part more. Earlier ones never need to, so this is at most quadratic. */
function fits(way: readonly string[], parts: readonly string[]): boolean {
  let at = 0;
  let index = 0;
  let star: readonly [number, number] | undefined;
  while (index < parts.length) {
    const own = way[at];
    if (own === "**") star = [at++, index];
    else if (own !== undefined && partFits(own, parts[index] ?? "")) {
      at++;
      index++;
    } else if (star !== undefined) {
      star = [star[0], star[1] + 1];
      at = star[0] + 1;
      index = star[1];
    } else return false;
  }
  while (way[at] === "**") at++;
  return at === way.length;
}

/** The same with `*` over the characters of a part. */
function partFits(pattern: string, part: string): boolean {
  let at = 0;
  let index = 0;
  let star: readonly [number, number] | undefined;
  while (index < part.length) {
    if (pattern[at] === "*") star = [at++, index];
    else if (pattern[at] === "?" || pattern[at] === part[index]) {
      at++;
      index++;
    } else if (star !== undefined) {
      star = [star[0], star[1] + 1];
      at = star[0] + 1;
      index = star[1];
    } else return false;
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
}

/** The patterns without braces that one with braces stands for; undefined when they don't pair or are too many. */
function unfold(text: string): readonly string[] | undefined {
  const done: string[] = [];
  const open = [text];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const group = innermostGroup(next);
    if (group === undefined) {
      if (/[{}]/.test(next)) return undefined;
      done.push(next);
    } else {
      const { before, choices, after } = group;
      open.push(...choices.map((choice) => before + choice + after).toReversed());
    }
    if (done.length + open.length > MAX_WAYS) return undefined;
  }
  return done;
}

function innermostGroup(
  text: string,
): { readonly before: string; readonly choices: readonly string[]; readonly after: string } | undefined {
  const end = text.indexOf("}");
  const start = end < 0 ? -1 : text.lastIndexOf("{", end);
  if (start < 0) return undefined;
  return { before: text.slice(0, start), choices: text.slice(start + 1, end).split(","), after: text.slice(end + 1) };
}
