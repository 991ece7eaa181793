import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { STATE_FOLDER } from "./paths.mjs";
import { beginningOf } from "./processes.mjs";
import { isMissingFile, Problem } from "./problem.mjs";

const LOCK_FILE = join(STATE_FOLDER, "lock");
const PATIENCE = 10 * 60_000;

/** @param {string} file @returns {string | undefined} */
function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isMissingFile(error)) return undefined;
    throw error;
  }
}

/** Creates the lock with its content in one step, or tells that another one is there. @param {string} content */
function tryToTake(content) {
  const draft = `${LOCK_FILE}.${randomUUID()}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, LOCK_FILE);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @param {string} content */
function holderRuns(content) {
  const [pid, beginning] = content.split("\n");
  return beginning !== "" && beginningOf(Number(pid)) === beginning;
}

/** Removes a lock whose holder has gone, unless somebody else was faster. @param {string} stale */
function removeStale(stale) {
  const aside = `${LOCK_FILE}.${randomUUID()}`;
  try {
    renameSync(LOCK_FILE, aside);
  } catch (error) {
    if (isMissingFile(error)) return;
    throw error;
  }
  // Another process may have replaced the stale lock between our look and the renaming: give that one back.
  const moved = readFileSync(aside, "utf8");
  if (moved !== stale) tryToTake(moved);
  rmSync(aside);
}

/**
 * Does the work while no other process starts or stops the server of this project; waits for one that does. A lock
 * that a killed process left behind does not count.
 * @template T
 * @param {{ log: (text: string) => void, signal?: AbortSignal | undefined }} options
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock({ log, signal }, work) {
  mkdirSync(STATE_FOLDER, { recursive: true });
  const content = `${process.pid}\n${beginningOf(process.pid)}\n${randomUUID()}`;
  const deadline = Date.now() + PATIENCE;
  let told = false;
  while (!tryToTake(content)) {
    const held = readIfThere(LOCK_FILE);
    if (held === undefined) continue;
    if (!holderRuns(held)) {
      removeStale(held);
      continue;
    }
    if (signal?.aborted) throw new Problem("interrupted");
    if (!told) log(`waiting for process ${held.split("\n")[0]}, which is starting or stopping the server …`);
    told = true;
    if (Date.now() > deadline) throw new Problem(`process ${held.split("\n")[0]} still holds ${LOCK_FILE}`);
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    if (readIfThere(LOCK_FILE) === content) rmSync(LOCK_FILE);
  }
}
