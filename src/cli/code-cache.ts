import { closeSync, constants, fstatSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/**
 * Loads a CommonJS file with V8's compiled code from the last run, which halves the start of a short command. The code is kept in the
 * user's own cache folder under the versions of Node, V8 and the file; V8 refuses what doesn't fit, and then it is made anew. Without a
 * folder that can be written, or with `WFSPEC_NO_CACHE` set, the file is simply compiled.
 */
export interface LoadedScript {
  readonly exports: unknown;
  /** Keeps the code for the next run, when it isn't kept yet. To be called when the work is done, since only code that ran is kept. */
  readonly keep: () => void;
}

export function loadScript(file: string, environment: NodeJS.ProcessEnv): LoadedScript {
  // The bundle is pure ASCII: one byte a character is read fastest.
  const source = readFileSync(file, "latin1");
  const cacheFile = cachePath(file, source.length, environment);
  const cachedData = cacheFile === undefined ? undefined : readCache(cacheFile);
  const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  const fresh = cachedData === undefined || script.cachedDataRejected === true;
  return { exports: module.exports, keep: () => fresh && cacheFile !== undefined && writeCache(cacheFile, script.createCachedData()) };
}

function cachePath(file: string, size: number, environment: NodeJS.ProcessEnv): string | undefined {
  const home = environment["HOME"] ?? environment["USERPROFILE"];
  const base = environment["XDG_CACHE_HOME"] ?? environment["LOCALAPPDATA"] ?? (home && join(home, ".cache"));
  if (!base || environment["WFSPEC_NO_CACHE"]) return undefined;
  const stamp = Math.trunc(statSync(file).mtimeMs);
  return join(base, "wfspec", `${WFSPEC_VERSION}-${process.arch}-${process.versions.v8}-${size.toString(36)}-${stamp.toString(36)}.code`);
}

declare const WFSPEC_VERSION: string;

/** Only a file that is the user's own is trusted: it becomes code. */
function readCache(file: string): Buffer | undefined {
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

function writeCache(file: string, data: Buffer): void {
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(temporary, data, { mode: 0o600, flag: "wx" });
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true }); // A cache that can't be kept costs time, and nothing else.
  }
}
