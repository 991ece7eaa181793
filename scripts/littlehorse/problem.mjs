/** A foreseeable failure: its message is written for people and needs no stack trace. */
export class Problem extends Error {
  name = "Problem";
}

/**
 * The message of anything thrown.
 * @param {unknown} error
 * @returns {string}
 */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Whether a failed file operation failed for want of the file.
 * @param {unknown} error
 * @returns {boolean}
 */
export function isMissingFile(error) {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
