#!/usr/bin/env node
/**
 * Compares the committed requests of the official Java SDK with what it makes today.
 *
 *     node scripts/java-golden.mjs            the same as check
 *     node scripts/java-golden.mjs check      run test/java-sdk/ and compare with test/java-sdk/golden/
 *     node scripts/java-golden.mjs update     run test/java-sdk/ and write test/java-sdk/golden/
 *
 * Needs Maven and a JDK 17 or newer. Exit codes: 0 done, 1 something differs, 2 wrong usage, 3 failure.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { differences } from "./littlehorse/differences.mjs";
import { findJava } from "./littlehorse/java.mjs";
import { findMaven, runMaven } from "./littlehorse/maven.mjs";
import { PROJECT } from "./littlehorse/paths.mjs";
import { Problem } from "./littlehorse/problem.mjs";

/** The client's classes are made for Java 17. */
const CLIENT_JAVA = 17;
const MAIN_CLASS = "wfspec.comparison.Main";
const PROGRAM = join(PROJECT, "test", "java-sdk");
const GOLDEN = join(PROGRAM, "golden");

/** @param {string} text */
const log = (text) => void process.stderr.write(`${text}\n`);

/**
 * The JSON files of a folder, parsed, by name.
 * @param {string} folder
 * @returns {Map<string, unknown>}
 */
function readRequests(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return new Map(names.sort().map((name) => [basename(name, ".json"), JSON.parse(readFileSync(join(folder, name), "utf8"))]));
}

/**
 * Compiles the Java program into the given folder, runs it, and gives what it printed.
 * @param {string} folder
 * @returns {Promise<Map<string, unknown>>}
 */
async function runProgram(folder) {
  const { java, missing: javaMissing } = findJava({ minimum: CLIENT_JAVA, compiler: true });
  const { maven, missing: mavenMissing } = findMaven();
  if (java === undefined || maven === undefined) {
    throw new Problem([javaMissing, mavenMissing].filter((sentence) => sentence !== undefined).join("\n"));
  }
  const build = join(folder, "build");
  const classPathFile = join(folder, "class-path");
  log(`compiling the Java program (Maven, Java ${java.version}) …`);
  await runMaven(
    [
      "compile",
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
      `-Dcomparison.build=${build}`,
      `-Dmdep.outputFile=${classPathFile}`,
    ],
    { maven, javaHome: java.home, folder: PROGRAM, purpose: "compiling test/java-sdk" },
  );
  const classPath = [join(build, "classes"), readFileSync(classPathFile, "utf8").trim()].join(delimiter);
  const output = join(folder, "requests");
  const result = spawnSync(java.executable, ["-cp", classPath, MAIN_CLASS, output], {
    encoding: "utf8",
  });
  if (result.status !== 0) {
    throw new Problem(`the Java program failed:\n${result.error?.message ?? `${result.stdout}${result.stderr}`}`);
  }
  return readRequests(output);
}

/** @param {Map<string, unknown>} made */
function check(made) {
  const committed = readRequests(GOLDEN);
  const names = [...new Set([...committed.keys(), ...made.keys()])].sort();
  let exitCode = 0;
  for (const name of names) {
    const file = `test/java-sdk/golden/${name}.json`;
    const found = !committed.has(name)
      ? [`${file} is missing; write it with: node scripts/java-golden.mjs update`]
      : !made.has(name)
        ? [`${file} belongs to no workflow of the Java program`]
        : differences(committed.get(name), made.get(name), {
            left: "committed",
            right: "Java SDK",
          });
    if (found.length > 0) exitCode = 1;
    log(found.length === 0 ? `${name}: the same` : `${name}: differs\n${found.map((line) => `  ${line}`).join("\n")}`);
  }
  return exitCode;
}

/** @param {Map<string, unknown>} made */
function update(made) {
  rmSync(GOLDEN, { recursive: true, force: true });
  mkdirSync(GOLDEN, { recursive: true });
  for (const [name, request] of made) {
    writeFileSync(join(GOLDEN, `${name}.json`), `${JSON.stringify(request, undefined, 2)}\n`);
    log(`${name}: written`);
  }
  return 0;
}

/**
 * @param {string[]} words
 * @returns {Promise<number>} the exit code
 */
async function main(words) {
  const [command = "check", ...rest] = words;
  if (rest.length > 0 || (command !== "check" && command !== "update")) {
    log("usage: node scripts/java-golden.mjs [check|update]");
    return command === "--help" ? 0 : 2;
  }
  const folder = mkdtempSync(join(tmpdir(), "wfspec-java-"));
  try {
    const made = await runProgram(folder);
    return command === "check" ? check(made) : update(made);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  log(error.message);
  process.exitCode = 3;
}
