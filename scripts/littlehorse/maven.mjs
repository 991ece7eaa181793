import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onPath } from "./java.mjs";
import { JARS_FOLDER } from "./paths.mjs";
import { messageOf, Problem } from "./problem.mjs";

/** The goal that copies a project's jars into a folder; named in full so that no machine's default version decides. */
const COPY_JARS = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

/**
 * A set of jars and all they depend on.
 * @typedef {{ name: string, label: string, coordinates: string[] }} JarSet
 */

/**
 * Looks for Maven on the PATH.
 * @returns {{ maven?: string, missing?: string }} its executable, or a sentence that says what is missing
 */
export function findMaven() {
  const maven = onPath("mvn");
  if (maven !== undefined) return { maven };
  return {
    missing:
      "Apache Maven is missing (no `mvn` on the PATH). Install it, for example with `apt-get install maven` or `brew install maven`.",
  };
}

/** The lines of Maven's output that say what went wrong. @param {string} output */
function complaints(output) {
  // oxlint-disable-next-line no-control-regex -- Maven colours its output even in batch mode
  const lines = output.replaceAll(/\u001b\[[0-9;]*m/g, "").split(/\r?\n/);
  const errors = lines
    .filter((line) => line.startsWith("[ERROR]"))
    .map((line) => line.slice("[ERROR]".length).trim())
    .filter((line) => line !== "" && !/^(\[Help|Re-run Maven|To see the full stack|For more information)/.test(line));
  const shown = errors.length > 0 ? errors : lines.filter((line) => line.trim() !== "").slice(-15);
  return [...new Set(shown)]
    .slice(0, 15)
    .map((line) => `  ${line}`)
    .join("\n");
}

/**
 * Runs Maven quietly; fails with a Problem that shows what Maven complained about. Without a `javaHome` it runs on
 * the Java that it finds by itself.
 * @param {string[]} words
 * @param {{ maven: string, javaHome?: string | undefined, folder: string, purpose: string, signal?: AbortSignal | undefined }} options
 * @returns {Promise<void>}
 */
export function runMaven(words, { maven, javaHome, folder, purpose, signal }) {
  return new Promise((resolve, reject) => {
    const child = spawn(maven, ["-B", "-q", ...words], {
      cwd: folder,
      env: { ...process.env, ...(javaHome !== undefined && { JAVA_HOME: javaHome }) },
      stdio: ["ignore", "pipe", "pipe"],
      signal,
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("error", (error) => reject(new Problem(`${purpose}: Maven did not run: ${messageOf(error)}`)));
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Problem(`${purpose}: Maven failed (exit code ${code}):\n${complaints(output)}`));
    });
  });
}

/** @param {JarSet} set */
function pom({ name, coordinates }) {
  const dependencies = coordinates.map((coordinate) => {
    const [group, artifact, version] = coordinate.split(":");
    const ids = `<groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>`;
    return `    <dependency>${ids}</dependency>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>wfspec</groupId>
  <artifactId>${name}-jars</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
${dependencies.join("")}  </dependencies>
</project>
`;
}

/** @param {JarSet} set */
function placesOf(set) {
  const folder = join(JARS_FOLDER, set.name);
  return { folder, lib: join(folder, "lib"), marker: join(folder, "complete") };
}

/**
 * Whether a set was fetched whole, in the wanted versions.
 * @param {JarSet} set
 * @returns {boolean}
 */
export function isFetched(set) {
  const { lib, marker } = placesOf(set);
  return existsSync(lib) && existsSync(marker) && readFileSync(marker, "utf8") === pom(set);
}

/**
 * The class path of a fetched set.
 * @param {JarSet} set
 * @returns {string}
 */
export function classPath(set) {
  return join(placesOf(set).lib, "*");
}

/**
 * Fetches a set of jars unless an earlier run did; an interrupted fetch is done again.
 * @param {JarSet} set
 * @param {{ maven: string, javaHome?: string | undefined, log: (text: string) => void, signal?: AbortSignal | undefined }} options
 * @returns {Promise<void>}
 */
export async function fetchJars(set, { log, ...options }) {
  if (isFetched(set)) return;
  const { folder, lib, marker } = placesOf(set);
  rmSync(lib, { recursive: true, force: true });
  rmSync(marker, { force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "pom.xml"), pom(set));
  log(`fetching ${set.label} with Maven (once) …`);
  await runMaven([COPY_JARS, `-DoutputDirectory=${lib}`], {
    ...options,
    folder,
    purpose: `fetching ${set.label}`,
  });
  writeFileSync(marker, pom(set));
}
