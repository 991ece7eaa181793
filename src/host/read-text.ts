import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { sep } from "node:path";
import type { FileProblem } from "./problem.js";

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 1 << 20;

export type ReadResult = { readonly text: string } | { readonly problem: FileProblem };

/**
 * The text of a file: UTF-8, at most 1 MiB. Never waits (a pipe is refused, not read), never follows a link out of `root`.
 */
export function readText(file: string, root: string): ReadResult {
  const problem = (code: FileProblem["code"], message: string, help?: string): ReadResult => ({
    problem: { code, path: file, message, ...(help !== undefined && { help }) },
  });
  let descriptor: number | undefined;
  try {
    if (lstatSync(file).isSymbolicLink() && leaves(file, root))
      return problem("io-outside-root", "The link leads out of the project.", "Name the file that it leads to.");
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return problem("io-not-regular", "This is not a regular file.");
    if (stat.size > MAX_BYTES)
      return problem(
        "limit-bytes",
        `The file has ${stat.size} bytes; the limit is ${MAX_BYTES}.`,
        "Split it: names are references across all files of a project.",
      );
    return decode(readBytes(descriptor, stat.size), file);
  } catch (error) {
    return problem(...explain(error));
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** At most one byte more than the limit, whatever the file grows to meanwhile. */
function readBytes(descriptor: number, expected: number): Uint8Array {
  let buffer = Buffer.allocUnsafe(expected + 1);
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    length += read;
    if (read === 0 || length > MAX_BYTES) return buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(MAX_BYTES + 1, buffer.length * 2));
  }
}

/** Bytes as UTF-8 text, or what is wrong with them and where. `path` is only for the problem. */
export function decode(bytes: Uint8Array, path: string): ReadResult {
  if (bytes.length > MAX_BYTES) return { problem: { code: "limit-bytes", path, message: `There are more than ${MAX_BYTES} bytes.` } };
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { problem: { code: "invalid-encoding", path, message: "The file is UTF-16, and not UTF-8.", help: "Save it as UTF-8." } };
  }
  // Not a TextDecoder that throws: the first one costs milliseconds, for it loads the tables of all encodings.
  if (isUtf8(bytes)) return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8") };
  return {
    problem: {
      code: "invalid-encoding",
      path,
      message: "The file is not valid UTF-8.",
      help: "Save it as UTF-8.",
      textBefore: validStart(bytes),
    },
  };
}

/** The text before the first byte that is not UTF-8. */
function validStart(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  for (const character of text) {
    const encoded = Buffer.from(character, "utf8");
    if (Buffer.compare(encoded, bytes.subarray(offset, offset + encoded.length)) !== 0) break;
    offset += encoded.length;
  }
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, offset));
}

function leaves(file: string, root: string): boolean {
  const target = realpathSync(file);
  const inside = realpathSync(root);
  return target !== inside && !target.startsWith(inside + sep);
}

/** What a failed system call means to a user. */
export function explain(error: unknown): readonly [FileProblem["code"], string, string?] {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
      return ["io-not-found", "There is no such file or folder.", "Check the path; it counts from the folder that the command runs in."];
    case "EACCES":
    case "EPERM":
      return ["io-unreadable", "The file may not be read.", "Check its permissions."];
    case "ELOOP":
      return ["io-unreadable", "The link leads back to itself."];
    case "EISDIR":
    case "ENXIO":
      return ["io-not-regular", "This is not a regular file."];
    case "ENAMETOOLONG":
      return ["io-not-found", "The path is too long."];
    default:
      return ["io-unreadable", "The file can't be read."];
  }
}
