import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { keep, readKept, sweep, type UserCache } from "../host/user-cache.js";

/**
 * Loads a CommonJS file with V8's compiled code from the last run, which halves the start of a short command. The code is kept under the
 * versions of Node's V8 and of the file; V8 refuses what doesn't fit, and then it is made anew. Without a cache the file is simply
 * compiled.
 */
export interface LoadedScript {
  readonly exports: unknown;
  /** Keeps the code for the next run, when it isn't kept yet. To be called when the work is done, since only code that ran is kept. */
  readonly keep: () => void;
}

export function loadScript(file: string, cache: UserCache | undefined): LoadedScript {
  // The bundle is pure ASCII: one byte a character is read fastest.
  const source = readFileSync(file, "latin1");
  const kept = cache && join(cache.folder, `${cache.stamp}-${process.arch}-${process.versions.v8}.code`);
  const cachedData = kept === undefined ? undefined : readKept(kept);
  const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  const fresh = cachedData === undefined || script.cachedDataRejected === true;
  const keepCode = (): void => {
    if (!fresh || cache === undefined || kept === undefined) return;
    keep(kept, script.createCachedData());
    sweep(cache.folder, ".code");
  };
  return { exports: module.exports, keep: keepCode };
}
