import { look, hashOf, type Found } from "./generated-disk.js";
import type { Manifest } from "./generated-manifest.js";

/** A file that is to exist, as code generation asks for it. */
export interface FileToWrite {
  /** Below the root, with forward slashes; those of `wfspec` lie below `generated/`. */
  readonly path: string;
  readonly text: string;
  readonly owner: "wfspec" | "user";
}

/** A file that is to change. `was` is the hash of what is replaced or removed. */
export interface Change {
  readonly kind: "create" | "update" | "remove";
  readonly path: string;
  readonly text: string;
  readonly was?: string;
}

/** What is to be done, and what the manifest says when it is done. */
export interface FolderPlan {
  readonly changes: Change[];
  readonly unchanged: string[];
  readonly kept: string[];
  readonly conflicts: { readonly path: string; readonly reason: string }[];
  readonly obsolete: string[];
  readonly owned: Map<string, readonly string[]>;
  readonly user: Set<string>;
}

/** A plan that does nothing and knows of nothing. */
export function emptyPlan(): FolderPlan {
  return { changes: [], unchanged: [], kept: [], conflicts: [], obsolete: [], owned: new Map(), user: new Set() };
}

/** What is known before, and what is wanted. */
interface Before {
  readonly manifest: Manifest;
  readonly force: boolean;
  /** Nothing will be written, so no copies either. */
  readonly check: boolean;
}

/** Looks at what stands where the files are to be, and decides for each. Changes nothing. */
export async function planFolder(root: string, files: readonly FileToWrite[], before: Before): Promise<FolderPlan> {
  const plan = emptyPlan();
  for (const file of files) {
    const found = await look(root, file.path);
    if (file.owner === "user") planUserFile(plan, file, found);
    else await planOwnedFile(plan, file, { found, root, before });
  }
  const wanted = new Set([...files.map(({ path }) => path), ...plan.owned.keys()]);
  for (const [path, hashes] of before.manifest.owned)
    if (!wanted.has(path)) planRemoval(plan, path, { hashes, found: await look(root, path) });
  for (const path of before.manifest.user) {
    if (wanted.has(path) || (await look(root, path)).kind === "absent") continue;
    plan.obsolete.push(path);
    plan.user.add(path);
  }
  return plan;
}

function planUserFile(plan: FolderPlan, { path, text }: FileToWrite, found: Found): void {
  if (found.kind === "blocked") {
    plan.conflicts.push({ path, reason: found.reason });
    return;
  }
  plan.user.add(path);
  if (found.kind === "file") plan.kept.push(path);
  else plan.changes.push({ kind: "create", path, text });
}

interface OwnedCase {
  readonly found: Found;
  readonly root: string;
  readonly before: Before;
}

async function planOwnedFile(plan: FolderPlan, { path, text }: FileToWrite, { found, root, before }: OwnedCase): Promise<void> {
  const hashes = before.manifest.owned.get(path);
  if (found.kind === "blocked") {
    plan.conflicts.push({ path, reason: found.reason });
    if (hashes !== undefined) plan.owned.set(path, hashes);
    return;
  }
  const hash = hashOf(text);
  if (found.kind === "absent" || found.hash === hash || hashes?.includes(found.hash) || (hashes !== undefined && before.force)) {
    plan.owned.set(path, [hash]);
    if (found.kind === "absent") plan.changes.push({ kind: "create", path, text });
    else if (found.hash === hash) plan.unchanged.push(path);
    else plan.changes.push({ kind: "update", path, text, was: found.hash });
    return;
  }
  if (hashes === undefined) {
    plan.conflicts.push({ path, reason: "wfspec did not write this file. Move it away, and generate again" });
    return;
  }
  plan.owned.set(path, hashes);
  if (before.check) {
    plan.conflicts.push({ path, reason: "it was edited by hand" });
    plan.owned.set(`${path}.new`, []);
  } else await planCopy(plan, { path, text }, { root, before });
}

/** The new text of a file that was edited by hand goes beside it. */
async function planCopy(
  plan: FolderPlan,
  { path, text }: { readonly path: string; readonly text: string },
  { root, before }: Omit<OwnedCase, "found">,
): Promise<void> {
  const copy = `${path}.new`;
  const found = await look(root, copy);
  const hash = hashOf(text);
  const hashes = before.manifest.owned.get(copy);
  const isOurs = found.kind === "absent" || (found.kind === "file" && (found.hash === hash || hashes?.includes(found.hash) === true));
  plan.conflicts.push({
    path,
    reason: `it was edited by hand. ${isOurs ? `The new text is in ${copy}` : `The new text is not in ${copy}, because that is not as wfspec wrote it`}`,
  });
  if (isOurs) plan.owned.set(copy, [hash]);
  else if (hashes !== undefined) plan.owned.set(copy, hashes);
  if (found.kind === "absent") plan.changes.push({ kind: "create", path: copy, text });
  else if (isOurs && found.hash === hash) plan.unchanged.push(copy);
  else if (isOurs) plan.changes.push({ kind: "update", path: copy, text, was: found.hash });
}

/** Only what is exactly as we wrote it, and says that we did, is removed. */
function planRemoval(
  plan: FolderPlan,
  path: string,
  { hashes, found }: { readonly hashes: readonly string[]; readonly found: Found },
): void {
  if (found.kind === "absent") return;
  if (found.kind === "file" && found.marked && hashes.includes(found.hash)) {
    plan.changes.push({ kind: "remove", path, text: "", was: found.hash });
    return;
  }
  plan.owned.set(path, hashes);
  const reason = found.kind === "blocked" ? found.reason : "it was edited by hand";
  plan.conflicts.push({ path, reason: `nothing asks for it any more, but ${reason}. Delete it when you do not need it` });
}
