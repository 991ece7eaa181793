import { constants, closeSync, fstatSync, lstatSync, openSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { keep, readKept, type UserCache } from "./user-cache.js";

/** A file that was checked. */
export interface CheckedText {
  readonly path: string;
  readonly text: string;
}

/** As many sets of files are remembered, and each is no larger than this. */
const SLOTS = 1024;
const MOST_BYTES = 256 * 1024;
const MOST_FILES = 50;

/**
 * What was found clean by this very program, byte for byte: so a check of files that have not changed since says at once what it said
 * before. Whole texts are compared, not their hashes; a hash only says where to look.
 */
export class CleanTexts {
  constructor(private readonly cache: UserCache) {}

  /** What was said about these files when they were clean, and they and the configuration were as they are now. */
  recall(paths: readonly string[], config?: string): string | undefined {
    if (paths.length === 0 || paths.length > MOST_FILES) return undefined;
    const parts: Uint8Array[] = [];
    if (config !== undefined) {
      const bytes = readRegular(config);
      if (bytes === undefined) return undefined;
      parts.push(...headedBy("config", bytes));
    }
    for (const path of paths) {
      const bytes = readRegular(path);
      if (bytes === undefined) return undefined;
      parts.push(...partOf(path, bytes));
    }
    const all = Buffer.concat(parts);
    const kept = readKept(this.slotOf(all));
    const head = kept?.indexOf("\n\n");
    if (kept === undefined || head === undefined || head < 0 || !kept.subarray(head + 2).equals(all)) return undefined;
    const [stamp, said] = kept.toString("utf8", 0, head).split("\n");
    return stamp === this.cache.stamp ? said : undefined;
  }

  /** Remembers that nothing was found in these files with this configuration, and the line that said so. */
  remember(files: readonly CheckedText[], said: string, config?: string): void {
    if (files.length === 0 || files.length > MOST_FILES) return;
    const first = config === undefined ? [] : headedBy("config", Buffer.from(config, "utf8"));
    const all = Buffer.concat([...first, ...files.flatMap(({ path, text }) => partOf(path, Buffer.from(text, "utf8")))]);
    if (all.length <= MOST_BYTES) keep(this.slotOf(all), Buffer.concat([Buffer.from(`${this.cache.stamp}\n${said}\n\n`), all]));
  }

  private slotOf(bytes: Uint8Array): string {
    return join(this.cache.folder, "clean", `${(hash(bytes) % SLOTS).toString(36)}.texts`);
  }
}

/** A file's part of what is remembered: how it is read depends on what it is called, and where it ends on its length. */
function partOf(path: string, bytes: Uint8Array): readonly Uint8Array[] {
  return headedBy(path.endsWith(".json") ? endingOfJson(path) : extname(path), bytes);
}

/** What the requests of a JSON file are can depend on its folder. */
function endingOfJson(path: string): string {
  const folder = path.split(/[\\/]/).at(-2) ?? "";
  return `${/^[a-z-]+$/.test(folder) ? folder : ""}${path.endsWith(".map.json") ? ".map.json" : ".json"}`;
}

function headedBy(kind: string, bytes: Uint8Array): readonly Uint8Array[] {
  return [Buffer.from(`${kind} ${bytes.length}\n`), bytes];
}

/** The bytes of a file that is neither a link nor large nor anything but a file. */
function readRegular(path: string): Uint8Array | undefined {
  try {
    if (!lstatSync(path).isFile()) return undefined;
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = fstatSync(descriptor);
      return stat.isFile() && stat.size <= MOST_BYTES ? readFileSync(descriptor) : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined; // The check itself says what is wrong with it.
  }
}

/** Fowler, Noll and Vo's hash, FNV-1a of 32 bits: only to find a slot. */
function hash(bytes: Uint8Array): number {
  let value = 0x811c9dc5;
  for (const byte of bytes) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}
