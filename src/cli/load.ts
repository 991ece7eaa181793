import type { Diagnostic, SourceText } from "../index.js";
import { findFiles } from "../host/find-files.js";
import type { Host } from "../host/host.js";
import type { FileProblem } from "../host/problem.js";
import { decode, readText } from "../host/read-text.js";

/** The files that a command works on, and what was wrong with others. */
export interface Loaded {
  readonly files: readonly SourceText[];
  readonly problems: readonly Diagnostic[];
  /** The texts that findings stand in: of the files, and of what could be read of the others. */
  readonly texts: readonly SourceText[];
}

/** Reads files, folders and `-` (standard input); nothing named means the folder that the command runs in. */
export function load(paths: readonly string[], host: Host): Loaded {
  const given = paths.length === 0 ? ["."] : paths;
  const found = findFiles(given.filter((path) => path !== "-"));
  const files: SourceText[] = [];
  const bad: FileProblem[] = [...found.problems];
  for (const { path, named } of found.files) {
    const read = readText(path, ".");
    if ("text" in read) files.push({ path, text: read.text, named });
    else if (named || /\.wf\.(ya?ml|json)$/.test(path)) bad.push(read.problem);
  }
  if (given.includes("-")) {
    const read = decode(host.stdin(), "<stdin>");
    if ("text" in read) files.push({ path: "<stdin>", text: read.text, named: true });
    else bad.push(read.problem);
  }
  const texts = [...files, ...bad.map(({ path, textBefore = "" }) => ({ path, text: textBefore }))];
  return { files, problems: bad.map(toDiagnostic), texts };
}

/** Says that nothing was found where workflow files were looked for. */
export function nothingFound(paths: readonly string[], files: readonly SourceText[]): Diagnostic {
  const named = files.find((file) => file.named === true);
  if (named !== undefined)
    return toDiagnostic({
      code: "no-workflow-files",
      path: named.path,
      message: "There is no definition in this file.",
      help: 'A workflow begins with "apiVersion: wfspec/v1" and "kind: WfSpec".',
    });
  return toDiagnostic({
    code: "no-workflow-files",
    path: paths[0] ?? ".",
    message: "There are no workflow files here.",
    help: 'A workflow file is named *.wf.yaml, or its first document begins with "apiVersion: wfspec/v1".',
  });
}

/** A problem with a file as a finding at its start, or behind the last text that could be read. */
function toDiagnostic({ code, path, message, help, textBefore = "" }: FileProblem): Diagnostic {
  const lines = textBefore.split("\n");
  return {
    code,
    severity: "error",
    message,
    span: { path, start: textBefore.length, end: textBefore.length },
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    related: [],
    fixes: [],
    refusedBy: "wfspec",
    ...(help !== undefined && { help }),
  };
}
