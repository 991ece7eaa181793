import { describe, expect, it } from "vitest";
import { places, plain, read } from "./support.js";

const STR = { primitiveType: "STR" };
const STR_READ = { structs: [], type: { kind: "primitive", name: "str" } };

/** The definition that a request is. */
function definition(kind: string, request: unknown, ...findings: readonly string[]): unknown {
  const reading = read([kind, request]);
  expect(places(reading)).toEqual(findings);
  return plain(reading.definitions[0]);
}

describe("definitions", () => {
  it("reads TaskDefs", () => {
    const inputVars = [{ name: "a", typeDef: STR, defaultValue: { str: "x" } }];
    const read_ = {
      kind: "TaskDef",
      name: "t",
      description: "d",
      inputs: [{ name: "a", type: STR_READ, default: { kind: "literal", value: { kind: "str", value: "x" } } }],
      output: STR_READ,
    };
    const returnType = { returnType: STR };
    expect(definition("PutTaskDefRequest", { name: "t", description: "d", inputVars, returnType })).toEqual(read_);
    const id = { name: "t" };
    expect(definition("TaskDef", { id, description: "d", inputVars, returnType, createdAt: "2030-01-01T00:00:00Z" })).toEqual(read_);
    expect(definition("PutTaskDefRequest", { name: "t", returnType: {} })).toEqual({ kind: "TaskDef", name: "t", inputs: [] });
  });

  it("reads StructDefs", () => {
    const fields = { a: { fieldType: STR, isNullable: true, defaultValue: {} }, b: { fieldType: { structDefId: { name: "s" } } } };
    const read_ = {
      kind: "StructDef",
      name: "s",
      fields: [
        { name: "a", type: STR_READ, nullable: true, default: { kind: "literal", value: { kind: "null" } } },
        {
          name: "b",
          type: { structs: [{ name: "s", target: "→ s", exact: true, version: 0 }], type: { kind: "struct", name: "s", version: 0 } },
          nullable: false,
        },
      ],
      updates: "none",
    };
    expect(definition("PutStructDefRequest", { name: "s", structDef: { fields } })).toEqual(read_);
    expect(definition("StructDef", { id: { name: "s", version: 3 }, structDef: { fields } })).toEqual(read_);
    expect(definition("PutStructDefRequest", { name: "s", allowedUpdates: "FULLY_COMPATIBLE_SCHEMA_UPDATES" })).toMatchObject({
      updates: "fully-compatible",
    });
  });

  it("reads ExternalEventDefs", () => {
    const contentType = { returnType: STR };
    const more = {
      retentionPolicy: { secondsAfterPut: "60" },
      correlatedEventConfig: { ttlSeconds: 5, deleteAfterFirstCorrelation: true },
    };
    const read_ = {
      kind: "ExternalEventDef",
      name: "e",
      content: STR_READ,
      retentionSeconds: 60,
      correlation: { ttlSeconds: 5, deleteAfterFirst: true },
    };
    expect(definition("PutExternalEventDefRequest", { name: "e", contentType, ...more })).toEqual(read_);
    expect(definition("ExternalEventDef", { id: { name: "e" }, typeInformation: contentType, ...more })).toEqual(read_);
    expect(definition("PutExternalEventDefRequest", { name: "e", contentType: {} })).toMatchObject({ content: "void" });
    expect(definition("PutExternalEventDefRequest", { name: "e" })).toEqual({ kind: "ExternalEventDef", name: "e" });
  });

  it("reads WorkflowEventDefs", () => {
    const read_ = { kind: "WorkflowEventDef", name: "e", content: STR_READ };
    expect(definition("PutWorkflowEventDefRequest", { name: "e", contentType: { returnType: STR } })).toEqual(read_);
    expect(definition("WorkflowEventDef", { id: { name: "e" }, contentType: { returnType: STR } })).toEqual(read_);
    expect(definition("PutWorkflowEventDefRequest", { name: "e", contentType: {} })).toMatchObject({ content: "void" });
  });

  it("reads UserTaskDefs", () => {
    const fields = [{ name: "a", type: "STR", displayName: "A", description: "d", required: true }, { name: "b" }];
    const read_ = {
      kind: "UserTaskDef",
      name: "u",
      fields: [
        { name: "a", type: STR_READ, label: "A", description: "d", required: true },
        { name: "b", type: { structs: [], type: { kind: "primitive", name: "json_obj" } }, label: "", required: false },
      ],
    };
    expect(definition("PutUserTaskDefRequest", { name: "u", fields })).toEqual(read_);
    expect(definition("UserTaskDef", { name: "u", version: 4, fields })).toEqual(read_);
  });

  it("reads schedules", () => {
    const variables = { v: { int: "1" } };
    const parentWfRunId = { id: "b", parentWfRunId: { id: "a" } };
    const request = { id: "s", wfSpecName: "wf", majorVersion: 2, variables, parentWfRunId, cronExpression: "0 8 * * *" };
    const read_ = {
      kind: "ScheduledWfRun",
      name: "s",
      workflow: { name: "wf", exact: false },
      majorVersion: 2,
      cron: "0 8 * * *",
      inputs: [{ variable: { name: "v", exact: true }, value: { kind: "literal", value: { kind: "int", value: "1n" } } }],
      parent: { kind: "literal", value: { kind: "wf_run_id", text: "a_b" } },
    };
    expect(definition("ScheduleWfRequest", request)).toEqual(read_);
    const { id, wfSpecName, majorVersion, ...rest } = request;
    expect(definition("ScheduledWfRun", { ...rest, id: { id }, wfSpecId: { name: wfSpecName, majorVersion } })).toEqual({
      ...read_,
      revision: 0,
    });
  });

  it("reads WfSpecs, also as they are stored", () => {
    const common = {
      entrypointThreadName: "main",
      threadSpecs: { main: {} },
      retentionPolicy: { secondsAfterWfTermination: "3600" },
      parentWfSpec: { wfSpecName: "above", wfSpecMajorVersion: 1 },
    };
    const read_ = {
      kind: "WfSpec",
      name: "wf",
      threads: [{ name: "main", role: "entry", starts: [], variables: [], nodes: [], graphForm: true, lostMutations: [], interrupts: [] }],
      entryThread: "main",
      incomplete: false,
      retentionSeconds: 3600,
      allowedUpdates: "minor",
      parent: { name: "above", exact: false, version: 1 },
    };
    expect(definition("PutWfSpecRequest", { ...common, name: "wf", allowedUpdates: "MINOR_REVISION_UPDATES" })).toEqual(read_);
    const stored = { ...common, id: { name: "wf", majorVersion: 2 }, status: "ACTIVE", frozenVariables: [] };
    expect(definition("WfSpec", stored)).toEqual({ ...read_, allowedUpdates: "all" });
  });

  it("can't count more than a double holds exactly", () => {
    const retentionPolicy = { secondsAfterPut: "9007199254740993" };
    const reading = read(["PutExternalEventDefRequest", { name: "e", retentionPolicy }]);
    expect(places(reading)).toEqual(['wire-unsupported: "9007199254740993"']);
  });
});

describe("a project of requests", () => {
  const task = (name: string, description: string) => ["PutTaskDefRequest", { name, description }] as const;

  it("takes the first of two of a name, and keeps both", () => {
    const { project } = read(task("t", "first"), task("t", "second"));
    expect(project.taskDefs.get("t")?.description).toBe("first");
    expect(project.definitions.map(({ description }) => description)).toEqual(["first", "second"]);
  });

  it("finds names whatever the order", () => {
    const node = (wfSpecName: string) => ({ n: { runChildWf: { wfSpecName } } });
    const wf = (name: string, child: string) =>
      ["PutWfSpecRequest", { name, entrypointThreadName: "e", threadSpecs: { e: { nodes: node(child) } } }] as const;
    const { project } = read(wf("a", "b"), wf("b", "a"));
    const called = [...project.workflows.values()].map(({ threads }) => {
      const [child] = threads[0]?.nodes ?? [];
      return child?.kind === "run-child-wf" ? child.workflow.target?.name : undefined;
    });
    expect(called).toEqual(["b", "a"]);
  });
});
