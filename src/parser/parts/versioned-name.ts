import type { Located } from "../../source/span.js";
import { spanInScalar, type SourceNode } from "../../source/tree.js";
import { readText, type BuildContext } from "./reader.js";

/** `name`, `name@2` or `name@2.1`. */
export interface VersionedName {
  readonly name: Located<string>;
  readonly majorVersion?: Located<number> | undefined;
  readonly revision?: Located<number> | undefined;
}

const VERSIONED = /^(?<name>[^@]*)(?:@(?:(?<major>[0-9]+)(?:\.(?<revision>[0-9]+))?$)?)?/;

/** A name, perhaps with a version behind it, in its parts. A version that is none, which has been reported, is left out. */
export function readVersionedName(node: SourceNode | undefined, context: BuildContext): VersionedName | undefined {
  const text = readText(node, context);
  if (text === undefined || node?.kind !== "scalar") return undefined;
  const { name, major, revision } = VERSIONED.exec(text.value)?.groups ?? {};
  if (name === undefined || name === text.value) return { name: text };
  const part = (value: string, start: number) => ({ value, span: spanInScalar(node, start, start + value.length) });
  const number = (digits: string, start: number) => ({ ...part(digits, start), value: Number(digits) });
  if (major === undefined) return { name: part(name, 0) };
  return {
    name: part(name, 0),
    majorVersion: number(major, name.length + 1),
    revision: revision === undefined ? undefined : number(revision, text.value.length - revision.length),
  };
}
