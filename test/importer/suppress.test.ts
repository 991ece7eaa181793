import { expect, it } from "vitest";
import { compile, importDefinitions, type Definition } from "../../src/index.js";

const task = (name: string, type: string): Definition => ({
  kind: "PutTaskDefRequest",
  request: { name, inputVars: [{ name: "value", typeDef: { primitiveType: type } }], returnType: {} },
});

/** A workflow of one task, which is given a text. */
const workflow: Definition = {
  kind: "PutWfSpecRequest",
  request: {
    name: "w",
    entrypointThreadName: "entrypoint",
    threadSpecs: {
      entrypoint: {
        nodes: {
          "0-entrypoint-ENTRYPOINT": { entrypoint: {}, outgoingEdges: [{ sinkNodeName: "1-double-TASK" }] },
          "1-double-TASK": {
            task: { taskDefId: { name: "double" }, variables: [{ variableName: "text" }] },
            outgoingEdges: [{ sinkNodeName: "2-exit-EXIT" }],
          },
          "2-exit-EXIT": { exit: {} },
        },
        variableDefs: [{ varDef: { name: "text", typeDef: { primitiveType: "STR" } }, required: true, accessLevel: "PRIVATE_VAR" }],
      },
    },
  },
};

it("marks what is wrong with the definitions themselves, so that they can be compiled as they are", () => {
  const { files } = importDefinitions([task("double", "INT"), workflow]);
  const text = files.find(({ path }) => path === "w.wf.yaml")?.text ?? "";
  expect(text).toContain("    # wfspec-disable-next-line argument-type-mismatch -- as imported\n    args: { value: $text }\n");
  const { diagnostics, definitions } = compile(files);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(definitions).toContainEqual(workflow);
});

it("does not mark what is only missing, for it may come", () => {
  const { files } = importDefinitions([workflow]);
  expect(files.map(({ text }) => text).join("")).not.toContain("wfspec-disable");
  expect(compile(files).diagnostics.map(({ code }) => code)).toEqual(["unknown-task"]);
});
