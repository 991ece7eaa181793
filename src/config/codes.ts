import type { CodeTable } from "../diagnostics/code.js";

/** What reading a configuration can report beside what the reader of YAML and the check of the shape say. */
export const CONFIG_CODES = {
  "unknown-rule": {
    summary: "The configuration gives a severity to a rule that does not exist.",
    why: "The findings that were meant would be told as ever, and nobody would know why.",
  },
  "fixed-severity": {
    summary: "The configuration gives another severity to findings whose severity is fixed.",
    why: "What a server refuses is an error whatever the configuration says, and a text that can't be read can't be compiled.",
    severity: "warning",
  },
  "unused-config": {
    summary: "There is a configuration that is not used.",
    why: "A project has one configuration, `wfspec.config.yaml` in its folder. What another one says would be lost without a word.",
    severity: "warning",
  },
} as const satisfies CodeTable;

/** A code of the reader of configurations. */
export type ConfigCode = keyof typeof CONFIG_CODES;
