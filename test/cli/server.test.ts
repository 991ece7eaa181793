import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/wire/definition.js";
import { FakeLittleHorse, Refusal } from "../connection/fake-littlehorse.js";
import { wfspec, type Finished } from "../support/cli.js";
import { temporaryFolder, type Folder } from "../support/folder.js";
import { GOOD, MISSPELT } from "../support/project-texts.js";

let folder: Folder;
beforeAll(() => {
  folder = temporaryFolder();
  folder.write("a.wf.yaml", GOOD);
  folder.write("wrong.wf.yaml", MISSPELT);
});
afterAll(() => folder.remove());

/** Runs a command in the folder, whose only configuration is this. */
const run = (argv: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Finished> =>
  wfspec(argv, { folder: folder.root, environment: { HOME: folder.root, ...environment } });

describe("without a server", () => {
  const CLOSED = { LHC_API_PORT: "1" };
  it.each([
    ["apply", "a.wf.yaml"],
    ["run", "greet"],
  ])("%s says in one line that none answers, and where", async (command, argument) => {
    expect(await run([command, argument], CLOSED)).toEqual({
      code: 3,
      out: "",
      err: "No LittleHorse server answers at localhost:1 (ECONNREFUSED). Start one, or say where it is with LHC_API_HOST and LHC_API_PORT.\n",
    });
  });

  it("apply tells findings before it looks for one", async () => {
    const { code, err } = await run(["apply", "wrong.wf.yaml"], CLOSED);
    expect(code).toBe(1);
    expect(err).toContain("wrong.wf.yaml:7:5 error unknown-step: ");
  });

  it.each([
    [{ LHC_API_PORT: "many" }, 'environment: LHC_API_PORT must be a whole number from 1 to 65535, not "many"\n'],
    [{ LHC_API_HOST: "http://x" }, 'environment: LHC_API_HOST must be a host name without scheme, port or path, not "http://x"\n'],
  ])("names the setting that cannot be used: %j", async (environment, err) => {
    expect(await run(["apply", "a.wf.yaml"], environment)).toEqual({ code: 2, out: "", err });
    expect(await run(["run", "greet"], environment)).toEqual({ code: 2, out: "", err });
  });

  it("names the configuration file that is missing or wrong", async () => {
    expect(await run(["apply", "a.wf.yaml", "--config-file", "no.config"])).toEqual({
      code: 2,
      out: "",
      err: 'The configuration file "no.config" can\'t be read (ENOENT).\n',
    });
    folder.write("bad.config", "LHC_API_PORT=many\n");
    expect((await run(["run", "greet", "--config-file", "bad.config"])).err).toMatch(/^bad\.config: LHC_API_PORT must be /);
  });
});

describe("with a server", () => {
  let server: FakeLittleHorse;
  let environment: Readonly<Record<string, string>>;
  beforeEach(async () => {
    server = await new FakeLittleHorse().start([
      "GetTaskDef",
      "PutTaskDef",
      "GetLatestWfSpec",
      "GetWfSpec",
      "PutWfSpec",
      "RunWf",
      "GetWfRun",
      "ListNodeRuns",
      "ListTaskRuns",
    ]);
    environment = { LHC_API_HOST: "127.0.0.1", LHC_API_PORT: String(server.port) };
  });
  afterEach(() => server.stop());

  const refuse = (code: "NOT_FOUND" | "INVALID_ARGUMENT" | "ALREADY_EXISTS", message: string) => () =>
    Promise.reject(new Refusal(code, message));

  it("shows a refused node at its step", async () => {
    const task: JsonObject = { id: { name: "say" } };
    let stored: JsonObject | undefined;
    server.on("GetTaskDef", () => stored ?? Promise.reject(new Refusal("NOT_FOUND", "none")));
    server.on("PutTaskDef", () => (stored = task));
    server.on("GetLatestWfSpec", refuse("NOT_FOUND", "none"));
    server.on(
      "PutWfSpec",
      refuse("INVALID_ARGUMENT", "PutWfSpecRequest is invalid: ThreadSpec entrypoint invalid: Node 1-say-TASK invalid: it is Tuesday"),
    );
    const { code, out, err } = await run(["apply", "a.wf.yaml"], environment);
    expect(code).toBe(1);
    expect(out).toBe("created   TaskDef say\nrefused   WfSpec greet\n");
    expect(err).toMatch(/^a\.wf\.yaml:7:5 error refused-by-server: The server refuses this WfSpec: it is Tuesday\n/);
  });

  it("shows a refused TaskDef at its name, and says what was left out for it", async () => {
    server.on("GetTaskDef", refuse("NOT_FOUND", "none"));
    server.on("PutTaskDef", refuse("INVALID_ARGUMENT", "no room"));
    const { code, out, err } = await run(["apply", "a.wf.yaml"], environment);
    expect({ code, out }).toEqual({ code: 1, out: "refused   TaskDef say\nskipped   WfSpec greet\n" });
    expect(err).toMatch(/^a\.wf\.yaml:12:3 error refused-by-server: The server refuses this TaskDef: no room\n/);
    expect(err).toMatch(/\nWfSpec greet: It needs TaskDef "say", which was not accepted\.\n$/);
    expect(server.called("PutWfSpec")).toEqual([]);
  });

  it("prints nothing that a terminal obeys, wherever it comes from", async () => {
    const evil = "\u001b[2Jgone\u202e";
    server.on("GetLatestWfSpec", () => ({
      id: { name: "greet" },
      entrypointThreadName: "main",
      threadSpecs: { main: {} },
    }));
    server.on("RunWf", () => ({ id: { id: "r" } }));
    server.on("GetWfRun", () => ({ status: "ERROR", threadRuns: [{}] }));
    server.on("ListNodeRuns", () => ({
      results: [
        {
          id: {},
          nodeName: "0-\u001b",
          status: "ERROR",
          failures: [{ failureName: "TASK_FAILURE", message: evil }],
          task: { taskRunId: { taskGuid: "g" } },
        },
      ],
    }));
    server.on("ListTaskRuns", () => ({
      results: [{ id: { taskGuid: "g" }, attempts: [{ status: "TASK_FAILED", error: { message: `${evil}\n    at x` } }] }],
    }));
    const { code, out, err } = await run(["run", "greet", "--wait"], environment);
    expect({ code, out }).toEqual({ code: 1, out: "r\n" });
    expect(err).toBe(
      "0-\\u001b ERROR: \\u001b[2Jgone\\u202e\nERROR TASK_FAILURE: \\u001b[2Jgone\\u202e\n\\u001b[2Jgone\\u202e\n    at x\n",
    );
  });

  it("says that a task waits for a worker", async () => {
    let looks = 0;
    server.on("GetLatestWfSpec", () => ({ id: { name: "greet" }, entrypointThreadName: "main", threadSpecs: { main: {} } }));
    server.on("RunWf", () => ({ id: { id: "r" } }));
    server.on("GetWfRun", () =>
      ++looks === 1 ? { status: "RUNNING" } : { status: "COMPLETED", threadRuns: [{ output: { str: "done" } }] },
    );
    const nodeRun = (status: string) => ({ results: [{ id: {}, nodeName: "0-x", status, task: { taskRunId: { taskGuid: "g" } } }] });
    server.on("ListNodeRuns", () => nodeRun(looks === 1 ? "RUNNING" : "COMPLETED"));
    server.on("ListTaskRuns", () => ({
      results: [{ id: { taskGuid: "g" }, attempts: [{ status: looks === 1 ? "TASK_SCHEDULED" : "TASK_SUCCESS" }] }],
    }));
    expect(await run(["run", "greet", "--wait"], environment)).toEqual({
      code: 0,
      out: 'r\n"done"\n',
      err: "0-x RUNNING (waiting for a worker)\n0-x COMPLETED\nCOMPLETED\n",
    });
  });

  it("tells all that is wrong with the inputs, and starts nothing", async () => {
    server.on("GetLatestWfSpec", () => ({
      id: { name: "greet" },
      entrypointThreadName: "main",
      threadSpecs: {
        main: {
          variableDefs: [
            { varDef: { name: "name", typeDef: { primitiveType: "STR" } }, required: true },
            { varDef: { name: "age", typeDef: { primitiveType: "INT" } } },
          ],
        },
      },
    }));
    expect(await run(["run", "greet", "nam=Ada", "age=old"], environment)).toEqual({
      code: 1,
      out: "",
      err: 'The workflow has no input "nam". Did you mean "name"?\nInput "age" needs a whole number of 64 bits, not "old".\nThe required input "name" is missing.\n',
    });
    server.on("GetLatestWfSpec", refuse("NOT_FOUND", "none"));
    expect(await run(["run", "greet", "--tenant", "east"], environment)).toEqual({
      code: 1,
      out: "",
      err: `There is no workflow "greet" on 127.0.0.1:${server.port} (tenant "east").\n`,
    });
    expect(server.called("RunWf")).toEqual([]);
  });
});
