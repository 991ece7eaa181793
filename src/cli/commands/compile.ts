import { compile, encodeDefinition, REQUEST_FOLDERS, type CompileResult, type Definition } from "../../index.js";
import { writeFiles, type OutputFile } from "../../host/write-files.js";
import type { Host } from "../../host/host.js";
import type { Command, CommandInput } from "../command.js";
import { CONTEXT_OPTION, KIND_OPTION } from "../config.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { outputFolder, prepare, SET_OPTION } from "../project.js";

/** `wfspec compile [paths...] -o DIR` */
export const compileCommand: Command = {
  name: "compile",
  summary: "Compile workflow files to the requests that put them on a server.",
  args: "[paths...]",
  options: [
    {
      name: "output",
      short: "o",
      value: "DIR",
      summary:
        "write one file a definition, and a source map a workflow, into this folder; without it a single workflow's request is printed",
    },
    { name: "proto", summary: "write binary requests instead of proto-JSON" },
    KIND_OPTION,
    SET_OPTION,
    CONTEXT_OPTION,
  ],
  async run(input, host) {
    const prepared = prepare(
      input,
      host,
      (loaded, placeholders) => compile(loaded.files, { placeholders }),
      (result) => result.definitions.length === 0,
    );
    if (!prepared.ready) return prepared.exit;
    const folder = outputFolder(input);
    return folder === undefined ? print(prepared.result, input, host) : write(prepared.result, folder, input, host);
  },
};

function print({ definitions }: CompileResult, input: CommandInput, host: Host): ExitCode {
  const workflows = definitions.filter(({ kind }) => kind === "PutWfSpecRequest");
  const [only] = workflows;
  if (only === undefined || workflows.length > 1) {
    host.err(
      `There are ${workflows.length} workflows and ${definitions.length} definitions here: name a folder to write them to with -o DIR.\n`,
    );
    return EXIT.usage;
  }
  if (input.options["proto"] === true) {
    host.err("Binary requests are written to files: name a folder with -o DIR.\n");
    return EXIT.usage;
  }
  host.out(jsonText(only.request));
  return EXIT.ok;
}

async function write({ definitions, sourceMaps }: CompileResult, folder: string, input: CommandInput, host: Host): Promise<ExitCode> {
  const files: OutputFile[] = [];
  for (const definition of definitions) {
    const stem = fileStem(definition);
    files.push(
      input.options["proto"] === true
        ? { path: `${stem}.pb`, content: await encodeDefinition(definition) }
        : { path: `${stem}.json`, content: jsonText(definition.request) },
    );
  }
  for (const map of sourceMaps) files.push({ path: `wf-spec/${map.workflow}.map.json`, content: jsonText(map) });
  const written = writeFiles(folder, files);
  if (!written.ok) {
    host.err(`${written.message}\n`);
    return EXIT.failure;
  }
  for (const { path, changed } of written.files) host.err(`${changed ? "wrote    " : "unchanged"} ${path}\n`);
  return EXIT.ok;
}

/** A definition's file: its kind's folder and its name, which holds letters, digits and hyphens only; that of a schedule is its id. */
function fileStem({ kind, request }: Definition): string {
  return `${REQUEST_FOLDERS[kind]}/${String(request["name"] ?? request["id"])}`;
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
