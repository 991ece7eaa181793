/** The names of each enum; a name's place is its number. */
export const ENUMS = {
  VariableType: ["JSON_OBJ", "JSON_ARR", "DOUBLE", "BOOL", "STR", "INT", "BYTES", "WF_RUN_ID", "TIMESTAMP"],
  StructDefCompatibilityType: ["NO_SCHEMA_UPDATES", "FULLY_COMPATIBLE_SCHEMA_UPDATES"],
  Comparator: ["LESS_THAN", "GREATER_THAN", "LESS_THAN_EQ", "GREATER_THAN_EQ", "EQUALS", "NOT_EQUALS", "IN", "NOT_IN"],
  VariableMutationType: [
    "ASSIGN",
    "ADD",
    "EXTEND",
    "SUBTRACT",
    "MULTIPLY",
    "DIVIDE",
    "REMOVE_IF_PRESENT",
    "REMOVE_INDEX",
    "REMOVE_KEY",
    "AND",
    "OR",
    "POW",
  ],
  "FailureHandlerDef.LHFailureType": ["FAILURE_TYPE_ERROR", "FAILURE_TYPE_EXCEPTION"],
  WaitForThreadsStrategy: ["WAIT_FOR_ALL", "WAIT_FOR_FIRST", "WAIT_FOR_ANY"],
  "UTActionTrigger.UTHook": ["ON_ARRIVAL", "ON_TASK_ASSIGNED"],
  WfRunVariableAccessLevel: ["PUBLIC_VAR", "PRIVATE_VAR", "INHERITED_VAR"],
  AllowedUpdateType: ["ALL_UPDATES", "MINOR_REVISION_UPDATES", "NO_UPDATES"],
  MetadataStatus: ["ACTIVE", "ARCHIVED", "TERMINATING"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type EnumName = keyof typeof ENUMS;
/** The names of an enum. */
export type NamesOf<E extends EnumName> = (typeof ENUMS)[E][number];
