import { realpath, unlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { invariant } from "../util/invariant.js";
import { compareText } from "../util/text.js";
import { discard, hashOf, look, put, replace, stage, sweep, type Staged } from "./generated-disk.js";
import {
  isOwnedPath,
  isPlainPath,
  MANIFEST_PATH,
  printManifest,
  readManifest,
  type Manifest,
  type ManifestResult,
} from "./generated-manifest.js";
import { emptyPlan, planFolder, type Change, type FileToWrite, type FolderPlan } from "./generated-plan.js";

export interface WriteOptions {
  /** Write nothing, and list in `stale` what would change. */
  readonly check?: boolean;
  /** Overwrite our files even where they were edited by hand. Foreign files and files of the user stay. */
  readonly force?: boolean;
}

/** What was done; the lists are in the order of code units. */
export interface WriteReport {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** Files of the user, which stay as they are. */
  readonly kept: readonly string[];
  /** What could not be done, and why; nothing was overwritten. */
  readonly conflicts: readonly { readonly path: string; readonly reason: string }[];
  /** With `check`: what would be created, updated or removed. */
  readonly stale: readonly string[];
  /** Files that were written for the user once and that nothing asks for any more. They are never deleted. */
  readonly obsolete: readonly string[];
}

/**
 * Makes the folder hold these files. Ours are rewritten only where they differ and removed when nothing asks for them any more; what was
 * edited by hand stays, with the new text beside it as `<file>.new`; files of the user are written once; foreign files and what lies behind
 * symbolic links are never touched. Each file changes in one step, and after a kill at any moment the next run sets everything right.
 *
 * @throws Error for paths that are not plain ones below the root, and when the disk fails; then no file is half-written.
 */
export async function writeGenerated(root: string, files: readonly FileToWrite[], options: WriteOptions = {}): Promise<WriteReport> {
  refuseBadPaths(files);
  const base = await realpath(root).catch(() => resolve(root));
  const { text, result } = await loadManifest(base);
  if (!result.ok) {
    const conflict = { path: MANIFEST_PATH, reason: `${result.reason}. Restore it, or delete it to start anew` };
    return reportOf({ ...emptyPlan(), conflicts: [conflict] }, options);
  }
  const before = result.manifest;
  if (options.check !== true) {
    const paths = [...files.map(({ path }) => path), ...before.owned.keys(), ...before.user, MANIFEST_PATH];
    for (const path of firstOfEachFolder(paths)) await sweep(base, path);
  }
  const plan = await planFolder(base, files, { manifest: before, force: options.force === true, check: options.check === true });
  if (options.check === true) return reportOf(plan, options);
  return reportOf(await carryOut(base, plan, { manifest: before, text }), options);
}

/** Bad paths and files that claim one place are mistakes of our own, whatever the definitions say. */
function refuseBadPaths(files: readonly FileToWrite[]): void {
  const seen = new Set<string>();
  for (const { path, owner } of files) {
    invariant(isPlainPath(path), `${JSON.stringify(path)} is a plain path below the root`);
    invariant(
      owner === "wfspec" ? isOwnedPath(path) : !path.startsWith("generated/"),
      `files below generated/ are wfspec's and no others, unlike ${JSON.stringify(path)}`,
    );
    invariant(!seen.has(path.toLowerCase()), `${JSON.stringify(path)} is asked for once`);
    seen.add(path.toLowerCase());
  }
}

async function loadManifest(base: string): Promise<{ readonly text?: string; readonly result: ManifestResult }> {
  const found = await look(base, MANIFEST_PATH);
  switch (found.kind) {
    case "absent":
      return { result: { ok: true, manifest: { owned: new Map(), user: new Set() } } };
    case "blocked":
      return { result: { ok: false, reason: found.reason } };
    case "file":
      return { text: found.text, result: readManifest(found.text) };
  }
}

interface Before {
  readonly manifest: Manifest;
  readonly text: string | undefined;
}

/**
 * First everything that takes room on the disk, then a manifest that knows the old and the new texts, then the changes, then the manifest
 * of the new ones: wherever this ends, the manifest knows every text that may stand there.
 */
async function carryOut(base: string, plan: FolderPlan, before: Before): Promise<FolderPlan> {
  const staged = new Map<Change, Staged>();
  try {
    for (const change of plan.changes) if (change.kind !== "remove") staged.set(change, await stage(join(base, change.path), change.text));
    let text = before.text;
    if (plan.changes.length > 0) text = await writeManifest(base, meanwhile(plan, before.manifest), text);
    const done: Change[] = [];
    for (const change of plan.changes) {
      if (await apply(base, change, staged.get(change))) done.push(change);
      else giveUp(plan, change, before.manifest);
    }
    await writeManifest(base, plan, text);
    return { ...plan, changes: done };
  } catch (error) {
    for (const rest of staged.values()) await discard(rest);
    throw error;
  }
}

/** False when something else stands there than was planned for. */
async function apply(base: string, change: Change, staged: Staged | undefined): Promise<boolean> {
  if (change.kind === "create") return staged !== undefined && put(staged);
  const found = await look(base, change.path);
  const isAsPlanned = found.kind === "file" && found.hash === change.was;
  if (!isAsPlanned) {
    if (staged !== undefined) await discard(staged);
    return found.kind === "absent" && change.kind === "remove";
  }
  if (staged === undefined) await unlink(join(base, change.path));
  else await replace(staged);
  return true;
}

function giveUp(plan: FolderPlan, { path }: Change, before: Manifest): void {
  const hashes = before.owned.get(path);
  if (hashes === undefined) plan.owned.delete(path);
  else plan.owned.set(path, hashes);
  plan.conflicts.push({ path, reason: "it changed while the files were being written. Generate again" });
}

/** While changes are under way: every text that may stand in a file of ours, and every file that may be there for the user. */
function meanwhile(plan: FolderPlan, before: Manifest): Manifest {
  const owned = new Map(before.owned);
  for (const [path, hashes] of plan.owned) owned.set(path, [...new Set([...(before.owned.get(path) ?? []), ...hashes])]);
  // Forced changes replace texts that the manifest does not know yet.
  for (const { kind, path, was } of plan.changes)
    if (kind === "update" && was !== undefined) owned.set(path, [...new Set([...(owned.get(path) ?? []), was])]);
  return { owned, user: new Set([...before.user, ...plan.user]) };
}

/** The text that the manifest then has; nothing is written when it has it already, or when there is nothing to say. */
async function writeManifest(base: string, manifest: Manifest, text: string | undefined): Promise<string | undefined> {
  const next = printManifest(manifest);
  const isNeedless = text === undefined ? manifest.owned.size + manifest.user.size === 0 : hashOf(text) === hashOf(next);
  if (isNeedless) return text;
  await replace(await stage(join(base, MANIFEST_PATH), next));
  return next;
}

function firstOfEachFolder(paths: readonly string[]): Iterable<string> {
  return new Map(paths.map((path) => [path.slice(0, path.lastIndexOf("/") + 1), path])).values();
}

function reportOf(plan: FolderPlan, { check }: WriteOptions): WriteReport {
  const changed = (kind: Change["kind"]) =>
    check === true
      ? []
      : plan.changes
          .filter((change) => change.kind === kind)
          .map(({ path }) => path)
          .toSorted(compareText);
  return {
    created: changed("create"),
    updated: changed("update"),
    unchanged: plan.unchanged.toSorted(compareText),
    removed: changed("remove"),
    kept: plan.kept.toSorted(compareText),
    conflicts: plan.conflicts.toSorted((a, b) => compareText(a.path, b.path)),
    stale: check === true ? plan.changes.map(({ path }) => path).toSorted(compareText) : [],
    obsolete: plan.obsolete.toSorted(compareText),
  };
}
