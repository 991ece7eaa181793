import type { SourceNode } from "../../source/tree.js";
import { readCatch } from "../parts/catch.js";
import { readSave } from "../parts/common.js";
import { readDeadlines } from "../parts/deadlines.js";
import { valueOf } from "../parts/reader.js";
import { readValue } from "../parts/values.js";
import { readVersionedName } from "../parts/versioned-name.js";
import { invalidStep } from "./invalid.js";
import type { StepBuilder } from "./step.js";

export const buildUserTask: StepBuilder = (source) => {
  const { body, entry, base, context } = source;
  const form = readVersionedName(entry.value, context);
  if (form === undefined) return invalidStep(source);
  const value = (node: SourceNode | undefined) => node && readValue(node, context);
  return {
    kind: "user-task",
    ...base,
    form: form.name,
    version: form.majorVersion,
    user: value(valueOf(body, "user")),
    group: value(valueOf(body, "group")),
    notes: value(valueOf(body, "notes")),
    onCancel: value(valueOf(body, "on-cancel")),
    deadlines: readDeadlines(valueOf(body, "deadlines"), context),
    save: readSave(valueOf(body, "save"), context),
    ...readCatch(valueOf(body, "catch"), context),
  };
};
