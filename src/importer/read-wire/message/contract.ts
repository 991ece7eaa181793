import type { Target } from "../../../types/target.js";
import type { FieldsOf, MessageName } from "./messages.js";

/** The fields of a message of which at most one is given. */
export const ONE_OF: { readonly [T in MessageName]?: readonly (readonly string[])[] } = {
  TypeDefinition: [["primitiveType", "structDefId", "inlineArrayDef", "inlineStructDef", "inlineMapDef"]],
  VariableValue: [["jsonObj", "jsonArr", "double", "bool", "str", "int", "bytes", "wfRunId", "utcTimestamp", "struct", "array", "map"]],
  "LHPath.Selector": [["key", "index", "dynamic"]],
  "VariableAssignment.Expression": [["mutationType", "comparator"]],
  InlineStructFieldValue: [["simpleValue", "subStructure"]],
  VariableAssignment: [
    ["jsonPath", "lhPath"],
    ["variableName", "literalValue", "formatString", "nodeOutput", "expression", "structBuilder", "sizeOf", "mapBuilder"],
  ],
  "VariableMutation.NodeOutputSource": [["jsonpath", "lhPath"]],
  VariableMutation: [["rhsAssignment", "literalValue", "nodeOutput"]],
  Edge: [["legacyCondition", "condition"]],
  FailureHandlerDef: [["specificFailure", "anyFailureOfType"]],
  ExitNode: [["failureDef", "returnContent"]],
  TaskNode: [["taskDefId", "dynamicTask"]],
  WaitForThreadsNode: [["threads", "threadList"]],
  SleepNode: [["rawSeconds", "timestamp", "isoDate"]],
  UTActionTrigger: [["task", "cancel", "reassign"]],
  WaitForConditionNode: [["legacyCondition", "condition"]],
  RunChildWfNode: [["wfSpecName", "wfSpecVar"]],
  Node: [
    [
      "entrypoint",
      "exit",
      "task",
      "externalEvent",
      "startThread",
      "waitForThreads",
      "nop",
      "sleep",
      "userTask",
      "startMultipleThreads",
      "throwEvent",
      "waitForCondition",
      "runChildWf",
      "waitForChildWf",
    ],
  ],
};

/** The fields that only a newer server than 1.2 knows. */
export const NEWER: { readonly [T in MessageName]?: { readonly [F in keyof FieldsOf<T>]?: Target } } = {
  "LHPath.Selector": { dynamic: "1.3" },
  VariableAssignment: { mapBuilder: "1.3" },
  VariableMutation: { lhsLhPath: "1.3" },
  StructFieldDef: { description: "1.3" },
  RunChildWfNode: { childId: "1.3" },
};
