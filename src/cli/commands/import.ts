import path from "node:path";
import { importDefinitions, type Diagnostic, type RequestMessage, type SourceText } from "../../index.js";
import { writeFiles } from "../../host/write-files.js";
import type { Host } from "../../host/host.js";
import { textOption, type Command } from "../command.js";
import { KIND_OPTION } from "../config.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { fileFinding, printDiagnostics } from "../print.js";
import { outputFolder } from "../project.js";
import { readRequests, type ReadRequest } from "../requests/read-requests.js";

/** `wfspec import FILES... -o DIR` */
export const importCommand: Command = {
  name: "import",
  summary: "Write requests in proto-JSON as workflow files; compiling them gives the same requests back.",
  args: "<files...>",
  options: [
    {
      name: "output",
      short: "o",
      value: "DIR",
      summary:
        "write a file for each workflow, with the definitions that it alone uses, into this folder, or all into one file *.wf.yaml; without it all are printed",
    },
    KIND_OPTION,
  ],
  run(input, host) {
    const { requests, problems } = readRequests(input.args, textOption(input, "kind") as RequestMessage | undefined, host);
    const output = outputFolder(input);
    const file = output === undefined ? "imported.wf.yaml" : output.endsWith(".wf.yaml") ? path.basename(output) : undefined;
    const definitions = requests.map(({ definition }) => definition);
    const { files, diagnostics } = importDefinitions(definitions, file === undefined ? {} : { file });
    const findings = [...problems.map(fileFinding), ...diagnostics.map((diagnostic) => inFile(diagnostic, requests))];
    const found = printDiagnostics(findings, textsOf(requests), "text", host);
    const written = output === undefined ? print(files, host) : write(file === undefined ? output : path.dirname(output), files, host);
    return written === EXIT.ok ? found : written;
  },
};

function print(files: readonly SourceText[], host: Host): ExitCode {
  for (const { text } of files) host.out(text);
  return EXIT.ok;
}

function write(folder: string, files: readonly SourceText[], host: Host): ExitCode {
  const written = writeFiles(
    folder,
    files.map((file) => ({ path: file.path, content: file.text })),
  );
  if (!written.ok) {
    host.err(`${written.message}\n`);
    return EXIT.failure;
  }
  for (const file of written.files) host.err(`${file.changed ? "wrote    " : "unchanged"} ${file.path}\n`);
  return EXIT.ok;
}

/** A finding in the file that its request comes from; at its start where the text is laid out otherwise than ours, for then the place is another. */
function inFile(diagnostic: Diagnostic, requests: readonly ReadRequest[]): Diagnostic {
  const { span } = diagnostic;
  const request = requests[Number(span.path.split("/", 1)[0])];
  if (request === undefined) return diagnostic;
  const place = { path: request.path };
  const related = diagnostic.related.map((one) => ({ ...one, span: { ...one.span, ...place } }));
  if (isLaidOutAlike(request)) return { ...diagnostic, related, span: { ...span, ...place } };
  return { ...diagnostic, related: [], fixes: [], span: { ...place, start: 0, end: 0 }, line: 1, column: 1 };
}

function isLaidOutAlike({ text, definition }: ReadRequest): boolean {
  return text?.trimEnd() === JSON.stringify(definition.request, undefined, 2);
}

function textsOf(requests: readonly ReadRequest[]): readonly SourceText[] {
  return requests.map((request) => ({ path: request.path, text: request.text ?? "" }));
}
