import { expect, test } from "vitest";
import { parseRefusal, type Refusal } from "../../src/server/refusal.js";

// Every message was given by a LittleHorse server 1.2.1.
test.each<[string, Refusal]>([
  [
    "INVALID_ARGUMENT: PutWfSpecRequest is invalid: ThreadSpec e invalid: Node n invalid: Cannot assign BOOL to BYTES without explicit casting.",
    { threadName: "e", nodeName: "n", detail: "Cannot assign BOOL to BYTES without explicit casting." },
  ],
  [
    "PutWfSpecRequest is invalid: ThreadSpec entrypoint invalid: Node 10-t-optional invalid: Edge with sink node 8-join invalid: Cannot mutate a Map<STR, Map<STR, STR>> by assigning it a value of type BOOL",
    {
      threadName: "entrypoint",
      nodeName: "10-t-optional",
      edgeTo: "8-join",
      detail: "Cannot mutate a Map<STR, Map<STR, STR>> by assigning it a value of type BOOL",
    },
  ],
  [
    "PutWfSpecRequest is invalid: ThreadSpec e invalid: Node s invalid: Edge with sink node x invalid: Mutation of variable vPerson0 invalid: Field 'age' expects INT but got STR",
    { threadName: "e", nodeName: "s", edgeTo: "x", variableName: "vPerson0", detail: "Field 'age' expects INT but got STR" },
  ],
  [
    "PutWfSpecRequest is invalid: ThreadSpec e invalid: Node s invalid: Edge with sink node s invalid: You cannot use LHS type INT with Comparator IN",
    { threadName: "e", nodeName: "s", detail: "You cannot use LHS type INT with Comparator IN" },
  ],
  [
    "PutWfSpecRequest is invalid: ThreadSpec e invalid: Node s invalid: Edge with sink node  invalid: Outgoing edge referring to missing node !",
    { threadName: "e", nodeName: "s", edgeTo: "", detail: "Outgoing edge referring to missing node !" },
  ],
  ["PutWfSpecRequest is invalid: ThreadSpec e invalid: missing ENTRYPOINT node!", { threadName: "e", detail: "missing ENTRYPOINT node!" }],
  [
    "Thread child0 refers to missing var address",
    { threadName: "child0", variableName: "address", detail: "Thread child0 refers to missing var address" },
  ],
  [
    "Var name email defined in threads child0 and main and duplicates not allowed",
    { threadName: "child0", variableName: "email", detail: "Var name email defined in threads child0 and main and duplicates not allowed" },
  ],
  [
    "Var name a defined in thread e has invalid Map key type: Map key type must be a primitive VariableType, but got: JSON_OBJ",
    {
      threadName: "e",
      variableName: "a",
      detail: "Var name a defined in thread e has invalid Map key type: Map key type must be a primitive VariableType, but got: JSON_OBJ",
    },
  ],
  [
    "Variable pub must be of type INT not DOUBLE as it was formerly declared a PUBLIC_VAR",
    { variableName: "pub", detail: "Variable pub must be of type INT not DOUBLE as it was formerly declared a PUBLIC_VAR" },
  ],
  [
    "StructDef validation failed: StructDef field 'a' invalid: Non-nullable field cannot have a null default value",
    { fieldName: "a", detail: "Non-nullable field cannot have a null default value" },
  ],
  [
    "StructDef validation failed: StructDef field name 'a b' invalid: cannot include special characters, must be alphanumeric",
    { fieldName: "a b", detail: "cannot include special characters, must be alphanumeric" },
  ],
  [
    "Incompatible StructDef evolution on field(s): [aa, a] using FULLY_COMPATIBLE_SCHEMA_UPDATES compatibility type",
    {
      fieldName: "aa",
      detail: "Incompatible StructDef evolution on field(s): [aa, a] using FULLY_COMPATIBLE_SCHEMA_UPDATES compatibility type",
    },
  ],
  ["Tried to start nonexistent thread Other", { detail: "Tried to start nonexistent thread Other" }],
  ["INTERNAL: Internal error", { detail: "Internal error" }],
])("takes %s apart", (message, expected) => {
  expect(parseRefusal(message)).toEqual(expected);
});
