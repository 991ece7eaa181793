import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findJava } from "./java.mjs";
import { classPath } from "./maven.mjs";
import { LOOPBACK_FOLDER } from "./paths.mjs";
import { Problem } from "./problem.mjs";

/*
 * The LittleHorse server has no setting for the address that it listens on. All its ports go through the Netty inside
 * gRPC's jar, though, and Netty lets a class on the class path adjust each listening channel: ours is LoopbackOnly.java.
 */
const SOURCE = fileURLToPath(new URL("LoopbackOnly.java", import.meta.url));
const NETTY = "io.grpc.netty.shaded.io.netty.bootstrap";

/** The oldest Java whose compiler will do. */
const COMPILER_JAVA = 11;

/** The compiler of the Java that runs the server, or that of another one. @param {string} home */
function findCompiler(home) {
  const own = join(home, "bin", "javac");
  if (existsSync(own)) return own;
  const { java } = findJava({ minimum: COMPILER_JAVA, compiler: true });
  return java && join(java.home, "bin", "javac");
}

/** Compiles our class and names it as Netty's service. @param {string} compiler @param {string} jars */
function compile(compiler, jars) {
  const services = join(LOOPBACK_FOLDER, "META-INF", "services");
  mkdirSync(services, { recursive: true });
  const words = ["--release", String(COMPILER_JAVA), "-proc:none", "-implicit:none"];
  const result = spawnSync(compiler, [...words, "-cp", jars, "-d", LOOPBACK_FOLDER, SOURCE], {
    encoding: "utf8",
  });
  if (result.status !== 0) {
    throw new Problem(`${SOURCE} could not be compiled:\n${result.error?.message ?? `${result.stdout}${result.stderr}`}`);
  }
  writeFileSync(join(services, `${NETTY}.ChannelInitializerExtension`), "wfspec.LoopbackOnly\n");
}

/**
 * What keeps a Java program that listens through gRPC's Netty to the loopback address. Compiles once; without any Java
 * compiler on this machine it says so, and the program will listen on all addresses.
 * @param {import("./maven.mjs").JarSet} set the program's jars, already fetched
 * @param {{ home: string, log: (text: string) => void }} options `home`: of the Java that will run the program
 * @returns {{ words: string[], folders: string[] }} words for the command line and folders for the class path
 */
export function keepToLoopback(set, { home, log }) {
  const made = { words: [`-D${NETTY}.extensions=serviceload`], folders: [LOOPBACK_FOLDER] };
  const marker = join(LOOPBACK_FOLDER, "complete");
  const content = `${set.coordinates.join(" ")}\n${readFileSync(SOURCE, "utf8")}`;
  if (existsSync(marker) && readFileSync(marker, "utf8") === content) return made;
  rmSync(LOOPBACK_FOLDER, { recursive: true, force: true });
  const compiler = findCompiler(home);
  if (compiler === undefined) {
    log(
      `note: ${set.label} will listen on all network interfaces: keeping it to localhost ` +
        `needs a Java compiler (javac ${COMPILER_JAVA} or newer), and none was found`,
    );
    return { words: [], folders: [] };
  }
  compile(compiler, classPath(set));
  writeFileSync(marker, content);
  return made;
}
