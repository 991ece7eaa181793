import { followRun, plainValue, printable, runWorkflow, writeExactJson, type NodeRunEvent, type RunOutcome } from "../../server/index.js";
import type { Host } from "../../host/host.js";
import { textOption, type Command, type CommandInput } from "../command.js";
import { SERVER_OPTIONS, withServer } from "../connect.js";
import { EXIT, type ExitCode } from "../exit-codes.js";

/** `wfspec run WORKFLOW k=v…` */
export const runCommand: Command = {
  name: "run",
  summary: "Start a run of a workflow on a server; with --wait, follow it to its end.",
  args: "<workflow> [inputs...]",
  options: [
    { name: "wait", summary: "follow the run until it ends; the exit code is 1 when it did not complete" },
    { name: "id", value: "ID", summary: "the id of the new run; the server makes one up when there is none" },
    ...SERVER_OPTIONS,
  ],
  async run(input, host) {
    const [name = "", ...pairs] = input.args;
    const inputs = inputsOf(pairs);
    if (typeof inputs === "string") {
      host.err(`${inputs}\n`);
      return EXIT.usage;
    }
    const id = textOption(input, "id");
    return withServer(input, host, async (connection) => {
      const started = await runWorkflow(connection, { name, inputs, ...(id !== undefined && { id }) });
      if (!started.ok) {
        for (const problem of started.problems) host.err(`${problem}\n`);
        return EXIT.findings;
      }
      host.out(`${started.id}\n`);
      if (input.options["wait"] !== true) return EXIT.ok;
      return printOutcome(await followRun(connection, started.id, (event) => host.err(lineOf(event))), host);
    });
  },
};

function inputsOf(pairs: CommandInput["args"]): Readonly<Record<string, string>> | string {
  const inputs: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at < 1) return `Inputs are written NAME=VALUE, and not "${pair}".`;
    const name = pair.slice(0, at);
    if (Object.hasOwn(inputs, name)) return `The input "${name}" is given twice.`;
    Object.defineProperty(inputs, name, { value: pair.slice(at + 1), enumerable: true, configurable: true });
  }
  return inputs;
}

/** One line: what follows a failure's first line, such as a stack, is told when the run has ended. */
function lineOf({ thread, nodeName, status, attempts, error }: NodeRunEvent): string {
  const tries = attempts !== undefined && attempts.length > 1 ? ` (attempt ${attempts.length}: ${attempts.join(", ")})` : "";
  const idle = attempts?.at(-1) === "TASK_SCHEDULED" ? " (waiting for a worker)" : "";
  return `${printable(`${thread === 0 ? "" : `thread ${thread} `}${nodeName} ${status}${tries}${idle}${error === undefined ? "" : `: ${error.split("\n", 1)[0] ?? ""}`}`)}\n`;
}

function printOutcome({ status, output, failure }: RunOutcome, host: Host): ExitCode {
  const name = failure === undefined ? "" : ` ${failure.name}`;
  const because = failure === undefined || failure.message === "" ? "" : `: ${failure.message}`;
  host.err(`${printable(`${status}${name}${because}`)}\n`);
  if (failure?.reason !== undefined) host.err(`${printable(failure.reason)}\n`);
  const printed = output && writeExactJson(plainValue(output));
  if (printed?.ok) host.out(`${printed.text}\n`);
  return status === "COMPLETED" ? EXIT.ok : EXIT.findings;
}
