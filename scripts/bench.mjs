// Measures start-up, throughput and the whole command line over the corpus of scripts/bench/corpus.mjs. Figures, not tests: it always exits
// with 0. The ratios are worth more than the milliseconds; everything that is compared is run interleaved, each in a process of its own.
//
//   npm run bench [-- --json] [-- --files=1000] [-- --rounds=20]
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { makeCorpus } from "./bench/corpus.mjs";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    files: { type: "string", default: "1000" },
    rounds: { type: "string", default: "20" },
  },
});
const root = path.dirname(import.meta.dirname);
const count = Number(options.files);
const rounds = Number(options.rounds);
const folder = mkdtempSync(path.join(tmpdir(), "wfspec-bench-"));

/** Nothing of the user's own: NODE_EXTRA_CA_CERTS alone doubles the start of Node 20. The code cache goes to a home of its own. */
const environment = { PATH: process.env.PATH, HOME: path.join(folder, "home"), LANG: process.env.LANG ?? "C.UTF-8" };

try {
  buildIfStale();
  const files = writeCorpus();
  const result = { node: process.version, files: describe(files), startUp: startUp(), throughput: throughput(), cli: wholeCli() };
  console.log(options.json ? JSON.stringify(result, null, 2) : asText(result));
} finally {
  rmSync(folder, { recursive: true });
}

function buildIfStale() {
  const newest = (at) =>
    Math.max(
      ...readdirSync(at, { recursive: true, withFileTypes: true }).map(
        (entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs,
      ),
    );
  const built = statSync(path.join(root, "dist/main.cjs"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < newest(path.join(root, "src"))) execFileSync(process.execPath, ["scripts/build.mjs"], { cwd: root, stdio: "inherit" });
}

function writeCorpus() {
  const files = makeCorpus(count);
  mkdirSync(path.join(folder, "files"));
  mkdirSync(environment.HOME);
  for (const file of files) writeFileSync(path.join(folder, "files", file.path), file.text);
  return files;
}

function describe(files) {
  const lines = files.map(({ text }) => text.split("\n").length - 1);
  return { count, meanLines: mean(lines), characters: files.reduce((sum, { text }) => sum + text.length, 0) };
}

function startUp() {
  const one = path.join(folder, "files", makeCorpus(1)[0].path);
  const check = [path.join(root, "dist/cli.cjs"), "check", one];
  return measure({
    "node -e 0": [["-e", "0"]],
    "wfspec check one-file, unchanged": [check],
    // Any option makes it judge again what it knows to be clean.
    "wfspec check one-file, judged": [[...check, "--format", "text"]],
    "wfspec check one-file, WFSPEC_NO_CACHE=1": [check, { WFSPEC_NO_CACHE: "1" }],
  });
}

function wholeCli() {
  const check = [path.join(root, "dist/cli.cjs"), "check", path.join(folder, "files")];
  return measure({ "node -e 0": [["-e", "0"]], [`wfspec check ${count} files`]: [check] }, Math.min(rounds, 5));
}

/** The median wall time of each command, and its ratio to the first one's. Two rounds warm up. */
function measure(commands, times = rounds) {
  const taken = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = -2; round < times; round++) {
    for (const [name, [args, more]] of Object.entries(commands)) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, args, { env: { ...environment, ...more }, stdio: "ignore" });
      if (status !== 0) throw new Error(`${name} ended with ${status}`);
      if (round >= 0) taken[name].push(performance.now() - start);
    }
  }
  const [base] = Object.values(taken);
  return Object.fromEntries(
    Object.entries(taken).map(([name, all]) => [
      name,
      { milliseconds: median(all), ratio: median(all.map((time, index) => time / base[index])) },
    ]),
  );
}

function throughput() {
  const run = (...args) =>
    JSON.parse(
      execFileSync(process.execPath, [path.join(root, "scripts/bench/throughput.mjs"), ...args], { env: environment, encoding: "utf8" }),
    );
  const methods = run("--list");
  const taken = Object.fromEntries(methods.map((name) => [name, { first: [], later: [] }]));
  for (let round = 0; round < Math.max(1, Math.round(rounds / 6)); round++) {
    for (const name of methods) {
      const [first, ...later] = run(name, String(count), "6");
      taken[name].first.push(first);
      taken[name].later.push(...later);
    }
  }
  const base = taken[methods[0]];
  return Object.fromEntries(
    methods.map((name) => {
      const [first, later] = [median(taken[name].first), median(taken[name].later)];
      return [name, { first, firstRatio: first / median(base.first), median: later, medianRatio: later / median(base.later) }];
    }),
  );
}

function asText({ node, files, startUp, throughput, cli }) {
  const rows = [[`Node ${node}; ${files.count} files of ${files.meanLines.toFixed(0)} lines, ${(files.characters / 1e6).toFixed(1)} MB`]];
  const timed = (title, results) => {
    rows.push([], [title, "ms", "ratio"]);
    for (const [name, { milliseconds, ratio }] of Object.entries(results)) rows.push([name, milliseconds.toFixed(1), ratio.toFixed(2)]);
  };
  timed("Start-up", startUp);
  rows.push([], ["Throughput, in memory", "first ms", "ratio", "later ms", "ratio"]);
  for (const [name, it] of Object.entries(throughput))
    rows.push([name, it.first.toFixed(0), it.firstRatio.toFixed(2), it.median.toFixed(0), it.medianRatio.toFixed(2)]);
  timed("Command line, from disk", cli);
  return rows.map(([name = "", ...figures]) => name.padEnd(44) + figures.map((figure) => figure.padStart(10)).join("")).join("\n");
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
