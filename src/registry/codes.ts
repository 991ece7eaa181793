import type { CodeTable } from "../diagnostics/code.js";

/** What can be wrong with a definition because of what the server holds already. */
export const REGISTRY_CODES = {
  "fixed-definition": {
    summary: "A TaskDef or WorkflowEventDef differs from the one of its name that the server holds.",
    why: "These have no versions: the server refuses another one, whatever the difference, a description or a newer struct included.",
    refusedBy: "server",
  },
  "struct-evolution": {
    summary: "A StructDef changes in a way that its own rule for updates forbids.",
    why: "Without `updates: fully-compatible` no field may be added or changed; with it, no field that must be given may come, go, change its type or become optional.",
    refusedBy: "server",
  },
  "frozen-variable": {
    summary: "A variable has another type than it had in an earlier version of the workflow.",
    why: "The type of a variable that was public, or required at the start, is kept for ever, so that runs can be found by it.",
    refusedBy: "server",
  },
  "lost-output": {
    summary: "The version of a workflow that the server holds gives back the output of a task or an event that has been deleted.",
    why: "To tell whether callers could break, the server looks at the types of the old and the new output, and crashes when it can't find the old one.",
    refusedBy: "server",
  },
  "forbidden-update": {
    summary: "A workflow differs from the version that the server holds, and its `allowed-updates` forbids that.",
    why: "With `none` the server takes no other version, with `minor` none that breaks a caller.",
    refusedBy: "server",
  },
} as const satisfies CodeTable;
