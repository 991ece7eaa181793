import { compareText } from "../util/text.js";

/** Where the manifest lies, below the root. */
export const MANIFEST_PATH = "generated/.wfspec-manifest.json";

/** What wfspec wrote, as it was when it was written. */
export interface Manifest {
  /** For each file of ours the hashes of the texts that may stand in it: one, or two while a change is under way. */
  readonly owned: ReadonlyMap<string, readonly string[]>;
  /** The files that were written once for the user. */
  readonly user: ReadonlySet<string>;
}

export type ManifestResult = { readonly ok: true; readonly manifest: Manifest } | { readonly ok: false; readonly reason: string };

const NOTE = "Which files wfspec wrote, and the hashes of their texts. Keep it with them.";
const SHA256 = /^[0-9a-f]{64}$/;

/** Whether a path stays below the root on every platform: relative, forward slashes, no empty, `.` or `..` part, no drive, no control character. */
export function isPlainPath(path: string): boolean {
  // oxlint-disable-next-line no-control-regex -- they are what is refused
  return !/[\\:\u0000-\u001f\u007f]/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

/** Whether a file of this path can be ours: only those below `generated/` are. */
export function isOwnedPath(path: string): boolean {
  return isPlainPath(path) && path.startsWith("generated/") && path !== MANIFEST_PATH;
}

/** The text of a manifest: equal manifests have equal texts. */
export function printManifest({ owned, user }: Manifest): string {
  const entries = [...owned].toSorted(([a], [b]) => compareText(a, b));
  return `${JSON.stringify({ note: NOTE, version: 1, owned: Object.fromEntries(entries), user: [...user].toSorted(compareText) }, null, 2)}\n`;
}

/** Reads a manifest. A damaged one, or one that claims files which cannot be ours, is refused as a whole. */
export function readManifest(text: string): ManifestResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: "it is not JSON" };
  }
  if (!isRecord(value) || value["version"] !== 1 || !isRecord(value["owned"]) || !Array.isArray(value["user"]))
    return { ok: false, reason: "it is no manifest of this version" };
  const owned = Object.entries(value["owned"]);
  const user: readonly unknown[] = value["user"];
  if (!owned.every(isOwnedEntry) || !user.every((path) => typeof path === "string" && isPlainPath(path)))
    return { ok: false, reason: "it names files that cannot be wfspec's" };
  return { ok: true, manifest: { owned: new Map(owned as [string, readonly string[]][]), user: new Set(user as string[]) } };
}

function isOwnedEntry([path, hashes]: [string, unknown]): boolean {
  return isOwnedPath(path) && Array.isArray(hashes) && hashes.every((hash) => typeof hash === "string" && SHA256.test(hash));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
