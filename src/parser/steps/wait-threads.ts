import type { WaitedThread, WaitThreadsStep } from "../../ast/threads.js";
import type { SourceNode } from "../../source/tree.js";
import { mapDefined } from "../../util/lists.js";
import { readCatch } from "../parts/catch.js";
import { asScalar, readText, type BuildContext, valueOf } from "../parts/reader.js";
import { readThreadWait } from "../parts/thread-wait.js";
import { readValue } from "../parts/values.js";
import { invalidStep } from "./invalid.js";
import type { StepBuilder } from "./step.js";

export const buildWaitThreads: StepBuilder = (source) => {
  const { body, entry, base, context } = source;
  const threads = readThreads(entry.value, context);
  if (threads === undefined) return invalidStep(source);
  return {
    kind: "wait-threads",
    ...base,
    threads,
    ...readThreadWait(body, context),
    ...readCatch(valueOf(body, "catch"), context),
  };
};

/** One handle or value, or a list of them; a list with an item that could not be read is none. */
function readThreads(node: SourceNode, context: BuildContext): WaitThreadsStep["threads"] | undefined {
  if (node.kind !== "sequence") {
    const thread = readThread(node, context);
    return thread && { kind: "one", span: node.span, thread };
  }
  const items = mapDefined(node.items, (item) => readThread(item, context));
  return items.length < node.items.length ? undefined : { kind: "list", span: node.span, items };
}

function readThread(node: SourceNode, context: BuildContext): WaitedThread | undefined {
  const scalar = asScalar(node, context);
  if (scalar === undefined) return undefined;
  if (scalar.text.includes("$")) return { kind: "value", value: readValue(scalar, context) };
  const handle = readText(scalar, context);
  return handle && { kind: "handle", handle };
}
