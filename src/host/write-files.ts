import fs from "node:fs";
import path from "node:path";

export interface OutputFile {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export type WriteResult =
  | { readonly ok: true; readonly files: readonly { readonly path: string; readonly changed: boolean }[] }
  | { readonly ok: false; readonly message: string };

/** Writes files below a folder, each whole or not at all; what is equal already keeps its time. Nothing is written through links. */
export function writeFiles(folder: string, files: readonly OutputFile[]): WriteResult {
  const written: { path: string; changed: boolean }[] = [];
  for (const file of files) {
    const target = path.join(folder, file.path);
    try {
      const link = linkBelow(folder, file.path);
      if (link !== undefined) return { ok: false, message: `${link} is a link, and nothing is written through links.` };
      fs.mkdirSync(path.dirname(target), { recursive: true });
      written.push({ path: target, changed: writeWhole(target, Buffer.from(file.content as string)) });
    } catch (error) {
      return { ok: false, message: `${target} can't be written: ${(error as NodeJS.ErrnoException).code ?? "the system refused"}.` };
    }
  }
  return { ok: true, files: written };
}

function writeWhole(target: string, content: Buffer): boolean {
  const there = fs.statSync(target, { throwIfNoEntry: false });
  if (there !== undefined && fs.readFileSync(target).equals(content)) return false;
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(temporary, content);
    if (there !== undefined) fs.chmodSync(temporary, there.mode);
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  return true;
}

/** The first part of a path below the folder that is a link. */
function linkBelow(folder: string, file: string): string | undefined {
  const parts = file.split("/");
  return parts.map((_, index) => path.join(folder, ...parts.slice(0, index + 1))).find(isLink);
}

function isLink(target: string): boolean {
  return fs.lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
