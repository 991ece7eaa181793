import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { isMissingFile, Problem } from "./problem.mjs";

/**
 * A background process of ours. Its command line carries the token, so a recycled pid is never mistaken for it.
 * @typedef {{ name: string, pid: number, token: string }} Background
 */

const HAS_PROC = existsSync("/proc/self/stat");

/** A file below /proc, or nothing when the process has gone. @param {string} file */
function readProc(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    // ESRCH: the process ended between opening and reading.
    if (isMissingFile(error) || (error instanceof Error && "code" in error && error.code === "ESRCH")) return "";
    throw error;
  }
}

/** @param {number} pid @param {string} column */
function askPs(pid, column) {
  const result = spawnSync("ps", ["-ww", "-o", `${column}=`, "-p", String(pid)], {
    encoding: "utf8",
  });
  if (result.error) throw new Problem(`the program \`ps\` is needed to look at processes: ${result.error.message}`);
  return result.stdout.trim();
}

/**
 * When the process with that pid began, as an opaque text; empty when there is none.
 * @param {number} pid
 * @returns {string}
 */
export function beginningOf(pid) {
  if (!HAS_PROC) return askPs(pid, "lstart");
  const stat = readProc(`/proc/${pid}/stat`);
  // The second field, the name in brackets, may hold spaces; the 22nd is the start time.
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

/**
 * Whether the process still runs and is the one that was started (a process that ended but was not yet reaped does
 * not count).
 * @param {Background} background
 * @returns {boolean}
 */
export function isRunning({ pid, token }) {
  const commandLine = HAS_PROC ? readProc(`/proc/${pid}/cmdline`) : askPs(pid, "command");
  return commandLine.includes(token);
}

/**
 * Starts a Java program that outlives this process; both its outputs go to the log file.
 * @param {{ name: string, java: string, words: string[], token: string, env: NodeJS.ProcessEnv, folder: string, logFile: string }} program
 * @returns {Promise<Background>}
 */
export async function startInBackground({ name, java, words, token, env, folder, logFile }) {
  const output = openSync(logFile, "w");
  try {
    const options = { cwd: folder, env, detached: true };
    const child = spawn(java, [`-Dwfspec.token=${token}`, ...words], {
      ...options,
      stdio: ["ignore", output, output],
    });
    await new Promise((resolve, reject) => {
      child.once("spawn", resolve);
      child.once("error", (error) => reject(new Problem(`${name} did not start: ${error.message}`)));
    });
    child.unref();
    return { name, pid: /** @type {number} */ (child.pid), token };
  } finally {
    closeSync(output);
  }
}

/** @param {Background} background @param {number} milliseconds */
async function endedWithin(background, milliseconds) {
  const deadline = Date.now() + milliseconds;
  while (isRunning(background)) {
    if (Date.now() > deadline) return false;
    await sleep(100);
  }
  return true;
}

/** @param {Background} background @param {NodeJS.Signals} signal */
function send({ pid }, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // ESRCH: it ended by itself just now, which is what was wanted.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/**
 * Ends a background process, politely first, and waits until it has gone. One that no longer runs is left alone.
 * @param {Background} background
 * @param {(text: string) => void} log
 * @returns {Promise<void>}
 */
export async function end(background, log) {
  if (!isRunning(background)) return;
  log(`ending ${background.name} (process ${background.pid}) …`);
  send(background, "SIGTERM");
  if (await endedWithin(background, 15_000)) return;
  log(`${background.name} does not react; killing it`);
  if (isRunning(background)) send(background, "SIGKILL");
  if (await endedWithin(background, 10_000)) return;
  throw new Problem(`${background.name} (process ${background.pid}) cannot be ended`);
}
