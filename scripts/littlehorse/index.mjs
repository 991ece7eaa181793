import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findJava, onPath } from "./java.mjs";
import { withLock } from "./lock.mjs";
import { fetchJars, findMaven, isFetched } from "./maven.mjs";
import { DATA_FOLDER, LOGS_FOLDER, STATE_FOLDER } from "./paths.mjs";
import { accepts, freePorts } from "./ports.mjs";
import { isMissingFile, Problem } from "./problem.mjs";
import { end, isRunning } from "./processes.mjs";
import * as services from "./services.mjs";

/**
 * What was started; written as soon as each process runs, so that a killed `start` leaves nothing unknown behind.
 * @typedef {{ kafka: import("./processes.mjs").Background, server?: import("./processes.mjs").Background,
 *   ports: import("./services.mjs").Ports, versions: string }} State
 * @typedef {{ host: string, port: number }} Address
 * @typedef {{ log?: (text: string) => void, signal?: AbortSignal | undefined }} Options
 */

const STATE_FILE = join(STATE_FOLDER, "state.json");
const KAFKA_PATIENCE = 60_000;
const SERVER_PATIENCE = 120_000;
const VERSIONS = [...services.KAFKA.coordinates, ...services.SERVER.coordinates].join(" ");
const silent = () => undefined;

/** @returns {State | undefined} */
function readState() {
  try {
    return JSON.parse(readFileSync(STATE_FILE, "utf8"));
  } catch (error) {
    if (isMissingFile(error)) return undefined;
    throw error;
  }
}

/** @param {State} state */
function writeState(state) {
  writeFileSync(`${STATE_FILE}.new`, `${JSON.stringify(state, undefined, 2)}\n`);
  renameSync(`${STATE_FILE}.new`, STATE_FILE);
}

/** @param {State} state @returns {Address} */
const addressOf = ({ ports }) => ({ host: "localhost", port: ports.api });

/** @param {State} state */
const bothRun = ({ kafka, server }) => isRunning(kafka) && server !== undefined && isRunning(server);

/**
 * What this machine has of what the development server needs.
 * @returns {{ java?: string, maven?: string, missing: string[] }} the executables, and for each thing without which
 *   `start` cannot work a sentence that says what is missing and how to get it (Maven counts only until the jars are
 *   fetched); `start` can work when `missing` is empty
 */
export function requirements() {
  const { java, missing: javaMissing } = findJava({ minimum: services.SERVER_JAVA });
  const { maven, missing: mavenMissing } = findMaven();
  const fetched = isFetched(services.KAFKA) && isFetched(services.SERVER);
  const missing = [javaMissing, fetched ? undefined : mavenMissing].filter((sentence) => sentence !== undefined);
  return { ...(java && { java: java.executable }), ...(maven && { maven }), missing };
}

/**
 * Waits until the condition holds; fails when a process ends, at the deadline, or when interrupted.
 * @param {{ what: string, condition: () => Promise<boolean>, processes: import("./processes.mjs").Background[],
 *   patience: number, log: (text: string) => void, signal?: AbortSignal | undefined }} options
 */
async function waitUntil({ what, condition, processes, patience, log, signal }) {
  const begun = Date.now();
  let told = begun;
  while (!(await condition())) {
    const dead = processes.find((background) => !isRunning(background));
    if (dead) throw new Problem(`${dead.name} ended while ${what} was starting`);
    if (signal?.aborted) throw new Problem("interrupted");
    if (Date.now() - begun > patience) throw new Problem(`${what} was not ready after ${patience / 1000} s`);
    if (Date.now() - told > 5_000) {
      told = Date.now();
      log(`  … ${what} is still starting (${Math.round((told - begun) / 1000)} s)`);
    }
    await sleep(150);
  }
}

/** Ends what the state knows, server first, and forgets it with its data. @param {State} state @param {(text: string) => void} log */
async function endAll({ server, kafka }, log) {
  if (server) await end(server, log);
  await end(kafka, log);
  rmSync(STATE_FILE, { force: true });
  rmSync(DATA_FOLDER, { recursive: true, force: true });
}

/** @param {import("./java.mjs").Java} java @param {Required<Pick<Options, "log">> & Options} options @returns {Promise<Address>} */
async function startBoth(java, { log, signal }) {
  for (const folder of [DATA_FOLDER, LOGS_FOLDER]) rmSync(folder, { recursive: true, force: true });
  for (const folder of [DATA_FOLDER, LOGS_FOLDER]) mkdirSync(folder, { recursive: true });
  const [broker = 0, controller = 0, api = 0, internal = 0, health = 0] = await freePorts(5);
  const ports = { broker, controller, api, internal, health };
  const common = { java, ports, token: randomUUID() };
  log("starting Kafka …");
  /** @type {State} */
  const state = { kafka: await services.startKafka(common), ports, versions: VERSIONS };
  let current = services.KAFKA;
  try {
    writeState(state);
    const condition = () => accepts(broker);
    const waiting = { log, signal, processes: [state.kafka] };
    await waitUntil({ what: "Kafka", condition, patience: KAFKA_PATIENCE, ...waiting });
    log("starting the LittleHorse server …");
    current = services.SERVER;
    state.server = await services.startServer({ ...common, log });
    writeState(state);
    waiting.processes.push(state.server);
    const ready = () => services.hasStarted(ports);
    await waitUntil({
      what: "the LittleHorse server",
      condition: ready,
      patience: SERVER_PATIENCE,
      ...waiting,
    });
  } catch (error) {
    const logFile = services.logFileOf(!isRunning(state.kafka) ? services.KAFKA : current);
    if (!signal?.aborted) log(`the end of ${logFile}:\n${services.tail(logFile)}`);
    await endAll(state, log);
    throw error;
  }
  log(`LittleHorse is ready at localhost:${api} (stop it with: npm run littlehorse -- stop)`);
  return addressOf(state);
}

/** The running server's address, after ending one that is broken. @param {(text: string) => void} log */
async function reuse(log) {
  const state = readState();
  if (state === undefined) return undefined;
  if (state.versions === VERSIONS && bothRun(state)) {
    for (let tries = 0; tries < 20; tries += 1) {
      if (await services.saysReady(state.ports)) {
        log(`LittleHorse already runs at localhost:${state.ports.api}`);
        return addressOf(state);
      }
      await sleep(500);
    }
  }
  const outdated = state.versions !== VERSIONS;
  log(`what an earlier start left behind ${outdated ? "is of another version" : "does not answer"}; starting afresh`);
  await endAll(state, log);
  return undefined;
}

/**
 * Starts Kafka and the LittleHorse server in the background, with an empty store, and waits until they are ready; a
 * running pair is used again. Both outlive this process, until `stop`. Of several starts at the same time one does
 * the work and the others use its result.
 * @param {Options} [options] `log` gets lines for people; `signal` interrupts the start, which then ends what it began
 * @returns {Promise<Address>} where clients reach the server, in plain text (no TLS)
 * @throws {Problem} when something needed is missing or the start fails; nothing is left running then
 */
export async function start({ log = silent, signal } = {}) {
  return withLock({ log, signal }, async () => {
    const running = await reuse(log);
    if (running) return running;
    const { missing } = requirements();
    if (missing.length > 0) throw new Problem(missing.join("\n"));
    const { java } = findJava({ minimum: services.SERVER_JAVA });
    if (java === undefined) throw new Problem("the Java that was found has gone");
    const { maven } = findMaven();
    // Maven keeps the Java of this machine, which knows the machine's certificates, where there is one.
    const javaHome = process.env.JAVA_HOME || onPath("java") ? undefined : java.home;
    for (const set of [services.KAFKA, services.SERVER]) {
      if (maven) await fetchJars(set, { maven, javaHome, log, signal });
    }
    return startBoth(java, { log, signal });
  });
}

/**
 * Ends the server and Kafka, waits until both have gone and removes their data; jars and logs stay. Ends only
 * processes that `start` started.
 * @param {Options} [options]
 * @returns {Promise<void>}
 */
export async function stop({ log = silent } = {}) {
  await withLock({ log }, async () => {
    const state = readState();
    if (state === undefined) {
      log("LittleHorse is not running");
      return;
    }
    await endAll(state, log);
    log("LittleHorse is stopped");
  });
}

/**
 * Where the running server is.
 * @returns {Promise<Address | undefined>} undefined when it does not run, or does not say that it is ready
 */
export async function status() {
  const state = readState();
  if (state === undefined || !bothRun(state)) return undefined;
  return (await services.saysReady(state.ports)) ? addressOf(state) : undefined;
}
