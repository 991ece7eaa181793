import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

declare const WFSPEC_VERSION: string;

/** What wfspec keeps for itself between two runs, in the user's own cache folder. Losing it costs time, and nothing else. */
export interface UserCache {
  readonly folder: string;
  /** Stands for the very program that runs: what another one has kept is of no use. */
  readonly stamp: string;
}

/** The cache of the program in this file; undefined without a home, and with `WFSPEC_NO_CACHE` set. */
export function userCache(program: string, environment: NodeJS.ProcessEnv): UserCache | undefined {
  const home = environment["HOME"] ?? environment["USERPROFILE"];
  const base = environment["XDG_CACHE_HOME"] ?? environment["LOCALAPPDATA"] ?? (home && join(home, ".cache"));
  if (!base || environment["WFSPEC_NO_CACHE"]) return undefined;
  const { size, mtimeMs } = statSync(program);
  const stamp = `${WFSPEC_VERSION}-${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}`;
  return { folder: join(base, "wfspec"), stamp };
}

/** The content of a file of the cache. Only one that is the user's own, and that nobody else can write, is trusted. */
export function readKept(file: string): Buffer | undefined {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const { uid, mode } = fstatSync(descriptor);
      const own = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
      return own ? readFileSync(descriptor) : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined; // There is none yet.
  }
}

const MONTH = 30 * 24 * 3600 * 1000;

/** Deletes the files of this ending that older programs have left, a month after they were written. */
export function sweep(folder: string, ending: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      if (name.endsWith(ending) && Date.now() - statSync(file).mtimeMs > MONTH) rmSync(file, { force: true });
    }
  } catch {
    return; // Another process is sweeping, or there is no such folder: the next one will do it.
  }
}

/** Writes a file of the cache, whole or not at all. */
export function keep(file: string, data: Uint8Array): void {
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(temporary, data, { mode: 0o600, flag: "wx" });
    renameSync(temporary, file);
  } catch {
    remove(temporary); // A cache that can't be kept costs time, and nothing else.
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return; // Its folder is none.
  }
}
