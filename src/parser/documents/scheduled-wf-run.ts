import type { ScheduledWfRunNode } from "../../ast/documents.js";
import type { SourceMapping } from "../../source/tree.js";
import { entriesOf, readText, valueOf, type BuildContext } from "../parts/reader.js";
import { readConstant } from "../parts/values.js";
import { readVersionedName } from "../parts/versioned-name.js";
import type { DefinitionHead } from "./head.js";

/** A schedule; undefined where the workflow or the times are not written, which has been reported. */
export function buildScheduledWfRun(head: DefinitionHead, body: SourceMapping, context: BuildContext): ScheduledWfRunNode | undefined {
  const workflow = readVersionedName(valueOf(body, "workflow"), context);
  const cron = readText(valueOf(body, "cron"), context);
  const parent = valueOf(body, "parent");
  if (workflow === undefined || cron === undefined) return undefined;
  return {
    kind: "ScheduledWfRun",
    ...head,
    workflow: workflow.name,
    majorVersion: workflow.majorVersion,
    revision: workflow.revision,
    cron,
    inputs: entriesOf(valueOf(body, "inputs"), context).map(({ key, value }) => ({
      name: { value: key.text, span: key.span },
      value: readConstant(value, context),
    })),
    parent: parent && readConstant(parent, context),
  };
}
