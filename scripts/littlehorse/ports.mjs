import { createConnection, createServer } from "node:net";
import { randomInt } from "node:crypto";
import { Problem } from "./problem.mjs";

// Below the ranges that systems take outgoing connections' ports from, so that no connection takes one before its use.
const LOWEST = 20_000;
const HIGHEST = 29_999;

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/**
 * Ports on which nothing listens, neither on the loopback address nor on all addresses.
 * @param {number} count
 * @returns {Promise<number[]>} all different
 */
export async function freePorts(count) {
  /** @type {Set<number>} */
  const ports = new Set();
  for (let tries = 0; ports.size < count; tries += 1) {
    if (tries > 500) throw new Problem(`no free ports between ${LOWEST} and ${HIGHEST}`);
    const port = randomInt(LOWEST, HIGHEST + 1);
    if ((await canListen(port, "127.0.0.1")) && (await canListen(port, "0.0.0.0"))) ports.add(port);
  }
  return [...ports];
}

/**
 * Whether something accepts connections on that port of the loopback address.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function accepts(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: "127.0.0.1", timeout: 2_000 });
    const finish = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => finish(true));
    socket.once("timeout", () => finish(false));
    socket.once("error", () => finish(false));
  });
}
