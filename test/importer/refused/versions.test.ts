import { describe, expect, it } from "vitest";
import { check, checkDefinitions, type Definition, type JsonObject, type PutRequest } from "../../../src/index.js";
import { task, form, struct, STR, structType, PERSON, thread, workflow, withNode, variable, declaring, said } from "./support.js";

describe("versions that a server has not", () => {
  it.each<readonly [string, readonly Definition[], string]>([
    [
      "of a struct",
      [...PERSON, declaring(variable("a", structType("person", 2)))],
      'unknown-struct server: There is no version 2 of StructDef "person".',
    ],
    [
      "of a form",
      [
        form("f"),
        form("f", [{ name: "a" }]),
        withNode({ userTask: { userTaskDefName: "f", userTaskDefVersion: 2, userGroup: { literalValue: { str: "g" } } } }),
      ],
      'unknown-form server: There is no version 2 of UserTaskDef "f".',
    ],
    [
      "of a child",
      [
        { ...declaring(), request: { ...declaring().request, name: "child" } },
        withNode({ runChildWf: { wfSpecName: "child", majorVersion: 1 } }),
      ],
      'unknown-workflow server: There is no major version 1 of WfSpec "child".',
    ],
    [
      "of a parent",
      [
        { ...declaring(), request: { ...declaring().request, name: "above" } },
        workflow({ main: thread({ nop: {} }) }, { parentWfSpec: { wfSpecName: "above", wfSpecMajorVersion: 3 } }),
      ],
      'unknown-workflow server: There is no major version 3 of WfSpec "above".',
    ],
  ])("%s", (_, definitions, finding) => {
    expect(said(definitions)).toEqual([finding, "refused"]);
  });

  it("says nothing of versions where no server was asked, and of those that are there", () => {
    expect(said([struct("s", { a: { fieldType: structType("t") } }), struct("t", {})]).at(-1)).toBe("created");
    expect(said([...PERSON, declaring(variable("a", structType("person", 1)), variable("b", structType("person", -1)))])).toEqual([
      "created",
    ]);
  });

  it("asks for the versions of a base in files too", () => {
    const base = checkDefinitions([...PERSON, form("f")]).project;
    const text = `apiVersion: wfspec/v1
kind: WfSpec
name: wf
variables:
  now: person@1
  later: person@2
steps:
  - user-task: f@1
    group: g
  - set: { now: { $type: person@3, $value: { name: Ann } } }
`;
    const { diagnostics } = check([{ path: "a.wf.yaml", text }], { base });
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ line, message }) => `${line} ${message}`)).toEqual([
      '6 There is no version 2 of StructDef "person".',
      '8 There is no version 1 of UserTaskDef "f".',
      '10 There is no version 3 of StructDef "person".',
    ]);
  });

  it("looks into the version that is named", () => {
    const nickname = { variableName: "p", lhPath: { path: [{ key: "nickname" }] } };
    const reading = (version: number): Definition =>
      workflow({
        main: {
          nodes: {
            start: {
              entrypoint: {},
              outgoingEdges: [{ sinkNodeName: "end", variableMutations: [{ lhsName: "s", rhsAssignment: nickname }] }],
            },
            end: { exit: {} },
          },
          variableDefs: [variable("p", structType("person", version)), variable("s", { primitiveType: "STR" })],
        },
      });
    expect(said([...PERSON, reading(1)])).toEqual(["created"]);
    expect(said([...PERSON, reading(0)])).toEqual(['unknown-part server: Struct "person" has no field "nickname".', "refused"]);
  });
});

describe("a name that means its own definition", () => {
  const node = (version: number): JsonObject => ({ name: STR, next: { fieldType: structType("node", version), isNullable: true } });
  const updates = { allowedUpdates: "FULLY_COMPATIBLE_SCHEMA_UPDATES" };

  it("is refused of the first version, and later means an earlier one", () => {
    expect(said([struct("node", node(0))])).toEqual([`struct-cycle server: Struct "node" can't hold itself.`, "refused"]);
    expect(said([struct("node", { name: STR }), struct("node", node(-1), updates)])).toEqual(["updated"]);
    expect(said([struct("node", { name: STR }), struct("node", node(1), updates)])).toEqual([
      'unknown-struct server: There is no version 1 of StructDef "node".',
      "refused",
    ]);
    const runsItself = withNode({ runChildWf: { wfSpecName: "wf" } });
    expect(said([runsItself])).toEqual(['run-cycle server: Workflow "wf" runs itself.', "refused"]);
    expect(said([declaring(), runsItself])).toEqual(["updated"]);
  });
});

describe("parents", () => {
  const parent = (name: string, ...variableDefs: readonly JsonObject[]): Definition => {
    const { kind, request } = declaring(...variableDefs);
    return { kind, request: { ...request, name } };
  };
  const str = (name: string, accessLevel: string): JsonObject => variable(name, { primitiveType: "STR" }, { accessLevel });
  const child = (threads: JsonObject): Definition => workflow(threads, { parentWfSpec: { wfSpecName: "above" } });

  it("give what their first revision has", () => {
    const inheriting = child({ main: thread({ nop: {} }, { variableDefs: [str("late", "INHERITED_VAR")] }) });
    const before = parent("above", str("a", "PUBLIC_VAR"));
    const grown = parent("above", str("a", "PUBLIC_VAR"), str("late", "PRIVATE_VAR"));
    expect(said([before, grown, inheriting])).toEqual(['inherited-variable server: The parent "above" has no variable "late".', "refused"]);
  });

  it("are asked for what other threads inherit too", () => {
    const inheriting = child({ main: thread({ nop: {} }), h: thread({ nop: {} }, { variableDefs: [str("a", "INHERITED_VAR")] }) });
    expect(said([parent("above"), inheriting])).toContain('inherited-variable server: The parent "above" has no variable "a".');
  });

  it("make what requires an inherited variable impossible to start", () => {
    const required = { ...str("a", "INHERITED_VAR"), required: true };
    const inheriting = child({ main: thread({ nop: {} }, { variableDefs: [required] }) });
    const running = parent("runner");
    const run = { ...running, request: { ...withNode({ runChildWf: { wfSpecName: "wf" } }).request, name: "runner" } };
    expect(said([parent("above", str("a", "PUBLIC_VAR")), inheriting, run])).toEqual([
      'missing-input server: Workflow "wf" requires "a" and inherits it, so nobody can start it.',
      "refused",
    ]);
  });
});

describe("what a server holds already", () => {
  it("counts the timeout that it puts in place of none, and a policy that says nothing", () => {
    const calling = (more: JsonObject): Definition => withNode({ task: { taskDefId: { name: "t" }, ...more } });
    expect(said([task({ name: "t" }), calling({}), calling({ timeoutSeconds: 60 })])).toEqual(["unchanged"]);
    const main = thread({ nop: {} });
    expect(said([workflow({ main }), workflow({ main }, { retentionPolicy: {} })])).toEqual(["updated"]);
  });

  it("can't be compared when what it gives back has been deleted", () => {
    const main = thread({ task: { taskDefId: { name: "t" } } });
    const end = { exit: { returnContent: { nodeOutput: { nodeName: "n" } } } };
    const returning = workflow({ main: { nodes: { ...(main["nodes"] as JsonObject), end } } });
    const t = task({ name: "t", returnType: { returnType: { primitiveType: "STR" } } });
    const remove = { kind: "DeleteTaskDefRequest" as PutRequest, request: { id: { name: "t" } } };
    const { outcomes } = checkDefinitions([t, returning, remove, workflow({ main: thread({ nop: {} }) })]);
    expect(outcomes.at(-1)).toMatchObject({ status: "refused", code: "INTERNAL", diagnostics: [{ code: "lost-output" }] });
  });
});
