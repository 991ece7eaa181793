import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { delimiter, join } from "node:path";
import { keepToLoopback } from "./loopback.mjs";
import { classPath } from "./maven.mjs";
import { DATA_FOLDER, LOGS_FOLDER } from "./paths.mjs";
import { accepts } from "./ports.mjs";
import { Problem } from "./problem.mjs";
import { startInBackground } from "./processes.mjs";

/** @typedef {import("./java.mjs").Java} Java */
/** @typedef {{ broker: number, controller: number, api: number, internal: number, health: number }} Ports */

/** @type {import("./maven.mjs").JarSet} */
export const KAFKA = {
  name: "kafka",
  label: "Kafka 4.1.0",
  // The logger's version is that of the slf4j-api which Kafka brings; another one would log nothing.
  coordinates: ["org.apache.kafka:kafka_2.13:4.1.0", "org.slf4j:slf4j-simple:1.7.36"],
};

/** @type {import("./maven.mjs").JarSet} */
export const SERVER = {
  name: "server",
  label: "LittleHorse server 1.2.1",
  coordinates: ["io.littlehorse:littlehorse-server:1.2.1"],
};

/** The oldest Java that the server's classes run on. */
export const SERVER_JAVA = 25;

/**
 * The log file of Kafka or the server.
 * @param {import("./maven.mjs").JarSet} set
 * @returns {string}
 */
export function logFileOf({ name }) {
  return join(LOGS_FOLDER, `${name}.log`);
}

/**
 * The words that start a main class of a set; native libraries unpack into the data folder.
 * @param {import("./maven.mjs").JarSet} set
 * @param {string} heap
 * @param {string} mainClass
 * @param {{ words: string[], folders: string[] }} [extra] more words, and more folders for the class path
 */
function javaWords(set, heap, mainClass, extra = { words: [], folders: [] }) {
  const temporary = join(DATA_FOLDER, "tmp");
  mkdirSync(temporary, { recursive: true });
  return [
    `-Xmx${heap}`,
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "--enable-native-access=ALL-UNNAMED",
    `-Djava.io.tmpdir=${temporary}`,
    ...extra.words,
    "-cp",
    [classPath(set), ...extra.folders].join(delimiter),
    mainClass,
  ];
}

/** This process's environment without what would configure the server behind our back. */
function cleanEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("LHS_")));
}

/** @param {Ports} ports */
function brokerProperties({ broker, controller }) {
  return `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controller}
listeners=PLAINTEXT://127.0.0.1:${broker},CONTROLLER://127.0.0.1:${controller}
advertised.listeners=PLAINTEXT://127.0.0.1:${broker}
controller.listener.names=CONTROLLER
inter.broker.listener.name=PLAINTEXT
listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
log.dirs=${join(DATA_FOLDER, "kafka")}
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
group.initial.rebalance.delay.ms=0
`;
}

/**
 * Starts a one-process Kafka with an empty store.
 * @param {{ java: Java, ports: Ports, token: string }} options
 * @returns {Promise<import("./processes.mjs").Background>}
 */
export async function startKafka({ java, ports, token }) {
  const properties = join(DATA_FOLDER, "server.properties");
  const words = javaWords(KAFKA, "512m", "kafka.Kafka");
  writeFileSync(properties, brokerProperties(ports));
  const cluster = Buffer.from(randomUUID().replaceAll("-", ""), "hex").toString("base64url");
  const format = [...javaWords(KAFKA, "256m", "kafka.tools.StorageTool"), "format", "-t", cluster, "-c", properties];
  const result = spawnSync(java.executable, format, {
    encoding: "utf8",
    env: cleanEnvironment(),
    cwd: DATA_FOLDER,
  });
  if (result.status !== 0) {
    throw new Problem(`Kafka's store could not be made:\n${result.error?.message ?? `${result.stdout}${result.stderr}`}`);
  }
  return startInBackground({
    name: "Kafka",
    java: java.executable,
    words: [...words, properties],
    token,
    env: cleanEnvironment(),
    folder: DATA_FOLDER,
    logFile: logFileOf(KAFKA),
  });
}

/** @param {Ports} ports @returns {Record<string, string>} */
function serverSettings({ broker, api, internal, health }) {
  return {
    LHS_KAFKA_BOOTSTRAP_SERVERS: `127.0.0.1:${broker}`,
    LHS_CLUSTER_ID: "wfspec",
    LHS_INSTANCE_ID: "1",
    LHS_REPLICATION_FACTOR: "1",
    LHS_CLUSTER_PARTITIONS: "1",
    LHS_SHOULD_CREATE_TOPICS: "true",
    LHS_STATE_DIR: join(DATA_FOLDER, "server"),
    LHS_CORE_STREAM_THREADS: "1",
    LHS_STREAMS_NUM_STANDBY_REPLICAS: "0",
    LHS_STREAMS_NUM_WARMUP_REPLICAS: "1",
    LHS_STREAMS_SESSION_TIMEOUT: "10000",
    LHS_LISTENERS: `PLAIN:${api}`,
    LHS_LISTENERS_PROTOCOL_MAP: "PLAIN:PLAIN",
    LHS_ADVERTISED_LISTENERS: `PLAIN://localhost:${api}`,
    LHS_INTERNAL_BIND_PORT: String(internal),
    LHS_INTERNAL_ADVERTISED_PORT: String(internal),
    LHS_INTERNAL_ADVERTISED_HOST: "localhost",
    LHS_HEALTH_SERVICE_PORT: String(health),
  };
}

/**
 * Starts the LittleHorse server on a running Kafka. Like Kafka it listens on the loopback address only.
 * @param {{ java: Java, ports: Ports, token: string, log: (text: string) => void }} options
 * @returns {Promise<import("./processes.mjs").Background>}
 */
export async function startServer({ java, ports, token, log }) {
  const extra = keepToLoopback(SERVER, { home: java.home, log });
  return startInBackground({
    name: "the LittleHorse server",
    java: java.executable,
    words: javaWords(SERVER, "1g", "io.littlehorse.App", extra),
    token,
    env: { ...cleanEnvironment(), ...serverSettings(ports) },
    folder: DATA_FOLDER,
    logFile: logFileOf(SERVER),
  });
}

/**
 * Whether the server's health service says that it is ready.
 * @param {Ports} ports
 * @returns {Promise<boolean>}
 */
export async function saysReady({ health }) {
  try {
    const response = await fetch(`http://127.0.0.1:${health}/readiness`, {
      signal: AbortSignal.timeout(2_000),
    });
    return response.ok && (await response.text()).startsWith("OK");
  } catch {
    // Nothing listens yet, or it is too busy to answer: not ready, the caller asks again.
    return false;
  }
}

/**
 * Whether a server that is starting can take requests.
 * @param {Ports} ports
 * @returns {Promise<boolean>}
 */
export async function hasStarted(ports) {
  const settled = readFileSync(logFileOf(SERVER), "utf8").includes("REBALANCING to RUNNING");
  return settled && (await saysReady(ports)) && (await accepts(ports.api));
}

/**
 * The end of a log file, for a person to read.
 * @param {string} file
 * @returns {string}
 */
export function tail(file) {
  const text = existsSync(file) ? readFileSync(file, "utf8").trimEnd() : "";
  return text
    .split("\n")
    .slice(-25)
    .map((line) => `  ${line}`)
    .join("\n");
}
