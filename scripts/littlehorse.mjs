#!/usr/bin/env node
/**
 * The real LittleHorse server for development, without Docker.
 *
 *     npm run littlehorse -- start     start it (or find the running one) and print its address
 *     npm run littlehorse -- stop      end it and throw its data away
 *     npm run littlehorse -- status    print whether it runs, and its address
 *     npm run littlehorse -- requirements   say what this machine lacks for it
 *
 * Standard output carries the address only, as LHC_API_HOST=… and LHC_API_PORT=… lines, so a shell can say
 * `eval "$(npm run -s littlehorse -- start)"`; everything for people goes to standard error.
 * Exit codes: 0 done, 1 not running (status), 2 wrong usage, 3 failure.
 *
 * Needs Java 25 or newer, and Maven the first time. Everything it writes is in `.littlehorse/`. It listens on the
 * loopback address only, if this machine has a Java compiler (a JDK 11 or newer); otherwise `start` says that it does not.
 */
import { requirements, start, status, stop } from "./littlehorse/index.mjs";
import { Problem } from "./littlehorse/problem.mjs";

const USAGE = `usage: npm run littlehorse -- start|stop|status|requirements

  start   start a LittleHorse server, or find the one already running, and print its address
  stop    end it and throw its data away (the fetched jars stay)
  status  print whether it runs, and its address; exit code 1 when it does not run
  requirements  say what this machine lacks for it; exit code 3 when it lacks something
`;

/** @param {string} text */
const log = (text) => void process.stderr.write(`${text}\n`);

/** @param {{ host: string, port: number }} address */
function printAddress({ host, port }) {
  process.stdout.write(`LHC_API_HOST=${host}\nLHC_API_PORT=${port}\n`);
}

/** An AbortSignal that fires on the first Ctrl-C or termination request; a second one ends the process at once. */
function interruption() {
  const controller = new AbortController();
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.once(name, () => controller.abort());
  }
  return controller.signal;
}

/**
 * @param {string[]} words
 * @returns {Promise<number>} the exit code
 */
async function main(words) {
  const [command, ...rest] = words;
  if (command === "--help" || command === "-h") {
    process.stdout.write(USAGE);
    return 0;
  }
  if (rest.length > 0 || !["start", "stop", "status", "requirements"].includes(command ?? "")) {
    process.stderr.write(USAGE);
    return 2;
  }
  if (command === "requirements") {
    const { missing } = await requirements();
    for (const sentence of missing) log(sentence);
    return missing.length === 0 ? 0 : 3;
  }
  if (command === "start") {
    printAddress(await start({ log, signal: interruption() }));
    return 0;
  }
  if (command === "stop") {
    await stop({ log });
    return 0;
  }
  const address = await status();
  if (address === undefined) {
    log("LittleHorse is not running");
    return 1;
  }
  log(`LittleHorse is running at ${address.host}:${address.port}`);
  printAddress(address);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  log(error.message);
  process.exitCode = 3;
}
