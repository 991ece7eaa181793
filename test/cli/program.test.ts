import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands/index.js";
import { wfspec } from "../support/cli.js";

describe("help", () => {
  it.each([[[]], [["--help"]], [["-h"]], [["help"]]])("lists every command with %j", async (argv) => {
    const { code, out, err } = await wfspec(argv);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const { name } of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} `, "m"));
  });

  it.each(COMMANDS.map(({ name }) => name))("names every option of %s", async (name) => {
    const command = COMMANDS.find((candidate) => candidate.name === name);
    const asked = await wfspec([name, "--help"]);
    expect(asked).toMatchObject({ code: 0, err: "" });
    expect(asked.out.split("\n")[0]).toBe(`Usage: wfspec ${name} [options] ${command?.args}`);
    for (const option of command?.options ?? []) expect(asked.out).toContain(`--${option.name}`);
    expect(await wfspec(["help", name])).toEqual(asked);
  });

  it.each(["--version", "-V"])("prints the version with %s", async (option) => {
    expect(await wfspec([option])).toEqual({ code: 0, out: "0.0.0-test\n", err: "" });
  });
});

describe("wrong usage", () => {
  it.each([
    ["nope", "error: unknown command 'nope'\n(wfspec help shows all commands)\n"],
    ["help nope", "error: unknown command 'nope'\n(wfspec help shows all commands)\n"],
    ["chekc a.wf.yaml", "error: unknown command 'chekc'\n(Did you mean check?)\n(wfspec help shows all commands)\n"],
    ["--nope", "error: unknown option '--nope'\n(wfspec help shows all commands)\n"],
    ["check --nope", "error: unknown option '--nope'\n(wfspec help check shows how it is used)\n"],
    ["check --formt json", "error: unknown option '--formt'\n(Did you mean --format?)\n(wfspec help check shows how it is used)\n"],
    ["check --format", "error: option '--format <FORMAT>' argument missing\n(wfspec help check shows how it is used)\n"],
    ["compile -o", "error: option '-o, --output <DIR>' argument missing\n(wfspec help compile shows how it is used)\n"],
    ["run", "error: missing required argument 'workflow'\n(wfspec help run shows how it is used)\n"],
    ["generate", "Name the folder of the workers with -o DIR.\n"],
    ["run greet name", 'Inputs are written NAME=VALUE, and not "name".\n'],
    ["run greet =x", 'Inputs are written NAME=VALUE, and not "=x".\n'],
    ["run greet name=a name=b", 'The input "name" is given twice.\n'],
    ["check --set name", '--set wants NAME=VALUE, and not "name".\n'],
    ["compile --set =x", '--set wants NAME=VALUE, and not "=x".\n'],
  ])("wfspec %s", async (line, err) => {
    expect(await wfspec(line.split(" "))).toEqual({ code: 2, out: "", err });
  });

  it("names the formats that there are", async () => {
    const { code, out, err } = await wfspec(["check", "--format", "xml"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("argument 'xml' is invalid");
    expect(err).toContain("text, json, sarif, github, gitlab, junit");
  });

  it.each([
    ["compile", "--output"],
    ["generate", "--output"],
    ["apply", "--tenant"],
    ["apply", "--config-file"],
    ["run", "--id"],
  ])("%s takes no empty %s, which a shell makes of a variable that is not set", async (command, option) => {
    const { code, out, err } = await wfspec([command, option, ""]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(new RegExp(`^error: option '.*${option} <.*>' argument '' is invalid\\. It is empty\\.\n`));
  });
});
