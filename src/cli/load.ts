import { CONFIG_NAME, type Diagnostic, type SourceText } from "../index.js";
import { findFiles } from "../host/find-files.js";
import type { Host } from "../host/host.js";
import type { FileProblem } from "../host/problem.js";
import { decode, readText } from "../host/read-text.js";
import { filterFor, hasRequests, judgeConfigFile, type Settings } from "./config.js";
import { fileFinding } from "./print.js";

/** The files that a command works on, and what was wrong with others. */
export interface Loaded {
  /** With the configuration, if there is one. */
  readonly files: readonly SourceText[];
  /** Without it. */
  readonly sources: readonly SourceText[];
  /** A configuration is among the paths that were named. */
  readonly namesConfig: boolean;
  readonly problems: readonly Diagnostic[];
  /** The texts that findings stand in: of the files, and of what could be read of the others. */
  readonly texts: readonly SourceText[];
}

/** Reads files, folders and `-` (standard input); nothing named means the folder that the command runs in. */
export function load(paths: readonly string[], { project, problems, message }: Settings, host: Host): Loaded {
  const given = paths.length === 0 ? ["."] : paths;
  const found = findFiles(
    given.filter((path) => path !== "-"),
    project && ((folder) => filterFor(project, folder)),
  );
  const files: SourceText[] = [];
  const told = message === undefined ? {} : { message };
  const bad: FileProblem[] = [...found.problems];
  const ofConfigs = [...problems];
  let namesConfig = false;
  for (const one of found.files) {
    const { path, named } = one;
    const judged = judgeConfigFile(one, project);
    if (judged !== undefined) {
      ofConfigs.push(...judged);
      namesConfig ||= named;
      continue;
    }
    const read = readText(path, ".");
    const requests = named || (project !== undefined && hasRequests(project, path));
    if ("text" in read) files.push({ path, text: read.text, named, chosen: true, requests, ...told });
    else if (named || /\.wf\.(ya?ml|json)$/.test(path)) bad.push(read.problem);
  }
  if (given.includes("-")) {
    const read = decode(host.stdin(), "<stdin>");
    if ("text" in read) files.push({ path: "<stdin>", text: read.text, named: true, ...told });
    else bad.push(read.problem);
  }
  const all = project === undefined ? files : [project.source, ...files];
  const texts = [...all, ...bad.map(({ path, textBefore = "" }) => ({ path, text: textBefore }))];
  return { files: all, sources: files, namesConfig, problems: [...ofConfigs, ...bad.map(fileFinding)], texts };
}

/** Says that nothing was found where workflow files were looked for. */
export function nothingFound(paths: readonly string[], files: readonly SourceText[]): Diagnostic {
  const named = files.find((file) => file.named === true);
  if (named !== undefined)
    return fileFinding({
      code: "no-workflow-files",
      path: named.path,
      message: "There is no definition in this file.",
      help: 'A workflow begins with "apiVersion: wfspec/v1" and "kind: WfSpec".',
    });
  const passedOver = files.find(({ path, text }) => path.endsWith(".json") && REQUEST_KEY.test(text));
  return fileFinding({
    code: "no-workflow-files",
    path: paths[0] ?? ".",
    message: "There are no workflow files here.",
    help:
      passedOver === undefined
        ? 'A workflow file is named *.wf.yaml, or its first document begins with "apiVersion: wfspec/v1".'
        : `Requests in JSON are read from files that are named, as in "wfspec check ${passedOver.path}", or that "requests" of ${CONFIG_NAME} lists.`,
  });
}

/** What hardly anything has in JSON but a request. */
const REQUEST_KEY = /"(?:threadSpecs|thread_specs|inputVars|input_vars|structDef|struct_def|correlatedEventConfig)"\s*:/;
