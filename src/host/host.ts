import { readFileSync, writeSync } from "node:fs";
import type { CheckedText, CleanTexts } from "./clean-texts.js";

/** What a command may touch of the machine. Tests put their own in its place. */
export interface Host {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Colours are for terminals only, and for those who want them. */
  readonly colours: boolean;
  readonly stdin: () => Uint8Array;
  /** The artefact, or the report for programs. */
  readonly out: (text: string) => void;
  /** What is for people. */
  readonly err: (text: string) => void;
  /** Remembers files in which nothing was found, the line that said so, and the configuration that they were read with. */
  readonly rememberClean?: ((files: readonly CheckedText[], said: string, config: string | undefined) => void) | undefined;
}

/** The machine itself. Writes are whole and synchronous, so that nothing is lost when the process ends; a reader that went away is no error. */
export function nodeHost(clean?: CleanTexts): Host {
  const { env } = process;
  return {
    environment: env,
    // Asked only when there is something to paint: process.stderr takes a while to make.
    get colours() {
      return process.stderr.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
    },
    stdin: () => readFileSync(0),
    out: (text) => writeAll(1, text),
    err: (text) => writeAll(2, text),
    rememberClean: clean && ((files, said, config) => clean.remember(files, said, config)),
  };
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
    }
  }
}
