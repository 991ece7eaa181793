import { nearestWord } from "../../index.js";
import { textOption, type Command } from "../command.js";
import { EXIT } from "../exit-codes.js";

/** What is said about a code; scripts/generate-docs.mjs makes them of what the pages under docs/rules are made of. */
interface Explanation {
  readonly summary: string;
  readonly why: string;
  readonly severity: string;
  readonly refusedBy: string;
  readonly fix: string;
  readonly example?: string;
}

const FIXABLE: Readonly<Record<string, string>> = {
  safe: "wfspec check --fix",
  unsafe: "wfspec check --fix-unsafe, to be looked at afterwards",
  none: "by hand",
};

/** `wfspec explain CODE` */
export const explainCommand: Command = {
  name: "explain",
  summary: "Say what a finding means: why it matters, who refuses it, how it is mended, with an example.",
  args: "<code>",
  options: [{ name: "format", value: "FORMAT", choices: ["text", "json"], summary: "text, or json with the same" }],
  async run(input, host) {
    const { default: loaded } = await import("../generated/explanations.json", { with: { type: "json" } });
    const all = new Map<string, Explanation>(Object.entries(loaded));
    const [code = ""] = input.args;
    const found = all.get(code);
    if (found === undefined) {
      const near = nearestWord(code, all.keys());
      host.err(`There is no finding "${code}".${near === undefined ? " docs/rules/README.md lists them." : ` Did you mean "${near}"?`}\n`);
      return EXIT.usage;
    }
    host.out(
      textOption(input, "format") === "json" ? `${JSON.stringify({ version: 1, code, ...found }, undefined, 2)}\n` : asText(code, found),
    );
    return EXIT.ok;
  },
};

function asText(code: string, { summary, why, severity, refusedBy, fix, example }: Explanation): string {
  const facts = [
    `  Severity    ${severity}`,
    `  Refused by  ${refusedBy === "server" ? "a LittleHorse server too, at least in the places where it looks" : "wfspec only"}`,
    `  Mended      ${FIXABLE[fix] ?? fix}`,
  ];
  const parts = [code, summary, why, facts.join("\n"), ...(example === undefined ? [] : [`Example:\n\n${indented(example)}`])];
  return `${parts.join("\n\n")}\n`;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
