import { describe, expect, it } from "vitest";
import { checkDefinitions, type Definition, type JsonObject } from "../../src/index.js";

const variable = (name: string, typeDef: JsonObject) => ({ accessLevel: "PRIVATE_VAR", varDef: { name, typeDef } });
const type = (primitiveType: string) => ({ primitiveType });
const array = (primitiveType: string) => ({ inlineArrayDef: { arrayType: { primitiveType } } });

const WORLD: readonly Definition[] = [
  {
    kind: "PutStructDefRequest",
    request: {
      name: "car",
      structDef: { fields: { model: { fieldType: type("STR") }, year: { fieldType: type("INT"), isNullable: true } } },
    },
  },
  { kind: "PutTaskDefRequest", request: { name: "none" } },
  { kind: "PutTaskDefRequest", request: { name: "number", returnType: { returnType: type("INT") } } },
  { kind: "PutTaskDefRequest", request: { name: "takes-int", inputVars: [{ name: "x", typeDef: type("INT") }] } },
  { kind: "PutTaskDefRequest", request: { name: "takes-car", inputVars: [{ name: "x", typeDef: { structDefId: { name: "car" } } }] } },
  { kind: "PutExternalEventDefRequest", request: { name: "open" } },
];
const base = checkDefinitions(WORLD).project;

const VARIABLES = [
  variable("int", type("INT")),
  variable("double", type("DOUBLE")),
  variable("text", type("STR")),
  variable("flag", type("BOOL")),
  variable("json", type("JSON_OBJ")),
  variable("list", type("JSON_ARR")),
  variable("id", type("WF_RUN_ID")),
  variable("ints", array("INT")),
  variable("car", { structDefId: { name: "car" } }),
  variable("latest", { structDefId: { name: "car", version: -1 } }),
];

/** What a node in the middle of a thread does, what happens on the edge behind it, and how the thread ends. */
interface Parts {
  readonly node?: JsonObject;
  readonly edge?: JsonObject;
  readonly end?: JsonObject;
  readonly more?: JsonObject;
}

function outcomeOf({ node = { nop: {} }, edge = {}, end = {}, more = {} }: Parts): string {
  const nodes = {
    start: { entrypoint: {}, outgoingEdges: [{ sinkNodeName: "middle" }] },
    middle: { ...node, outgoingEdges: [{ sinkNodeName: "end", ...edge }] },
    end: { exit: end },
    ...more,
  };
  const child = {
    nodes: { start: { entrypoint: {}, outgoingEdges: [{ sinkNodeName: "end" }] }, end: { exit: {} } },
    variableDefs: [variable("given", type("INT"))],
  };
  const threadSpecs = { main: { nodes, variableDefs: VARIABLES }, child };
  const request = { name: "wf", entrypointThreadName: "main", threadSpecs };
  const { outcomes } = checkDefinitions([{ kind: "PutWfSpecRequest", request }], { base });
  return outcomes[0]?.status === "refused" ? "refused" : "taken";
}

const read = (variableName: string, more: JsonObject = {}): JsonObject => ({ variableName, ...more });
const jsonPath = { jsonPath: "$.a" };
const path = (...keys: readonly string[]): JsonObject => ({ lhPath: { path: keys.map((key) => ({ key })) } });
const to = (primitiveType: string): JsonObject => ({ targetType: { primitiveType } });
const output = (nodeName: string, more: JsonObject = {}): JsonObject => ({ nodeOutput: { nodeName }, ...more });
const operation = (lhs: JsonObject, mutationType: string, rhs: JsonObject): JsonObject => ({ expression: { lhs, mutationType, rhs } });
const comparison = (lhs: JsonObject, comparator: string, rhs: JsonObject): JsonObject => ({ expression: { lhs, comparator, rhs } });
const literal = (literalValue: JsonObject): JsonObject => ({ literalValue });
const set = (lhsName: string, rhsAssignment: JsonObject, operation_ = "ASSIGN"): Parts => ({
  edge: { variableMutations: [{ lhsName, operation: operation_, rhsAssignment }] },
});
const when = (condition: JsonObject): Parts => ({ edge: { condition } });
const give = (name: string, ...variables: readonly JsonObject[]): Parts => ({ node: { task: { taskDefId: { name }, variables } } });
const end = (returnContent: JsonObject): Parts => ({ end: { returnContent } });
const start = (given: JsonObject): Parts => ({ node: { startThread: { threadSpecName: "child", variables: { given } } } });
const sleep = (rawSeconds: JsonObject): Parts => ({ node: { sleep: { rawSeconds } } });

/** What a server of version 1.2 does with a value in each of its places. */
const CASES: Readonly<Record<string, readonly (readonly [what: string, parts: Parts, verdict: "taken" | "refused"])[]>> = {
  "an assignment": [
    ["of a type that converts by itself", set("text", read("int")), "taken"],
    ["of another type", set("int", read("text")), "refused"],
    ["of another type that is converted", set("int", read("text", to("INT"))), "taken"],
    ["of what nothing converts", set("int", read("flag", to("INT"))), "refused"],
    ["of what is unknown", set("int", read("json", jsonPath)), "taken"],
    ["of an array that begins with null", set("ints", literal({ array: { items: [{}] } })), "taken"],
    ["by an operator that the type hasn't, of what is unknown", set("flag", read("json", jsonPath), "ADD"), "taken"],
    ["by an operator that the type hasn't", set("flag", read("int"), "ADD"), "refused"],
    ["of an operation that has no sense", set("flag", operation(read("flag"), "DIVIDE", read("flag"))), "refused"],
    [
      "of the same inside a comparison",
      set("flag", comparison(operation(read("flag"), "DIVIDE", read("flag")), "EQUALS", read("int"))),
      "taken",
    ],
    ["of a part that is not there", set("text", read("car", path("colour"))), "refused"],
    ["of a variable that is not there", set("flag", comparison(read("nothing"), "EQUALS", read("int"))), "taken"],
    ["of an expression that assigns", set("int", operation(read("int"), "ASSIGN", read("text"))), "refused"],
    ["of a struct in its newest version", set("car", read("latest")), "taken"],
  ],
  "an argument": [
    ["of another type", give("takes-int", read("text")), "refused"],
    ["that is a struct", give("takes-int", read("car")), "taken"],
    [
      "that is built without a field",
      give("takes-car", { structBuilder: { structDefId: { name: "car" }, value: { fields: {} } } }),
      "refused",
    ],
    ["that is built of a struct that is not there", give("takes-car", { structBuilder: { structDefId: { name: "no" } } }), "refused"],
  ],
  "a condition": [
    ["that is a text", when(read("text")), "taken"],
    ["that is a number", when(read("int")), "refused"],
    ["that is unknown, though it is converted", when(read("json", { ...jsonPath, ...to("BOOL") })), "refused"],
    ["that looks for a number in an array", when(comparison(read("int"), "IN", read("ints"))), "refused"],
    ["that looks for it below an operator", when(operation(comparison(read("int"), "IN", read("ints")), "AND", read("flag"))), "taken"],
    ["that reads the output of a node that is not there", when(comparison(output("nowhere"), "EQUALS", read("int"))), "refused"],
  ],
  "an end": [
    ["that gives back what is unknown", end(read("json", jsonPath)), "refused"],
    ["that gives back what is unknown and converted", end(read("json", { ...jsonPath, ...to("STR") })), "taken"],
    ["that gives back the output of a step without one", { ...give("none"), ...end(output("middle")) }, "refused"],
    ["that gives back itself", end(output("end")), "refused"],
    ["beside one of another type", { ...end(read("int")), more: { other: { exit: { returnContent: read("double") } } } }, "refused"],
    ["beside one without a value", { ...end(read("int")), more: { other: { exit: {} } } }, "refused"],
  ],
  "a place that is seen as a whole": [
    ["with the right part of a variable", start(read("car", path("year"))), "refused"],
    ["with a part that is not there, of a variable of the right type", start(read("int", path("year"))), "taken"],
    ["with what is converted", start(read("text", to("INT"))), "refused"],
    ["with null", start(literal({})), "refused"],
    ["with any output", sleep(output("start")), "taken"],
    ["with any expression", sleep(operation(read("flag"), "DIVIDE", read("flag"))), "taken"],
    ["with a text", sleep({ formatString: { format: literal({ str: "1" }) } }), "refused"],
    ["with a number for a list", { node: { waitForThreads: { threadList: read("int") } } }, "refused"],
    ["with any output for a list", { ...give("number"), more: { wait: { waitForThreads: { threadList: output("middle") } } } }, "taken"],
  ],
  "a part of an output": [
    [
      "that is not known",
      { node: { externalEvent: { externalEventDefId: { name: "open" } } }, ...set("int", output("middle", path("a"))) },
      "refused",
    ],
    [
      "that is not known and converted, by an operator",
      {
        node: { externalEvent: { externalEventDefId: { name: "open" } } },
        ...set("int", output("middle", { ...path("a"), ...to("INT") }), "ADD"),
      },
      "taken",
    ],
  ],
};

for (const [place, cases] of Object.entries(CASES)) {
  describe(place, () => {
    it.each(cases)("%s", (_, parts, verdict) => {
      expect(outcomeOf(parts)).toBe(verdict);
    });
  });
}
