import type { BackoffNode, DefaultsNode, TaskPolicyNode } from "../../ast/documents.js";
import type { SourceMapping, SourceNode } from "../../source/tree.js";
import { asMapping, readInteger, readMilliseconds, readNumber, readSeconds, valueOf, type BuildContext } from "./reader.js";

/** `defaults`, of a workflow or of a configuration. */
export function readDefaults(node: SourceNode | undefined, context: BuildContext): DefaultsNode {
  const body = asMapping(node, context);
  if (body === undefined) return {};
  return { threadRetention: readSeconds(valueOf(body, "thread-retention"), context), ...readTaskPolicy(body, context) };
}

/** `timeout`, `retries`, `backoff`, on a task or in `defaults`. */
export function readTaskPolicy(body: SourceMapping, context: BuildContext): TaskPolicyNode {
  return {
    timeout: readSeconds(valueOf(body, "timeout"), context),
    retries: readInteger(valueOf(body, "retries"), context),
    backoff: readBackoff(valueOf(body, "backoff"), context),
  };
}

function readBackoff(node: SourceNode | undefined, context: BuildContext): BackoffNode | undefined {
  const body = asMapping(node, context);
  if (body === undefined) return undefined;
  const base = readMilliseconds(valueOf(body, "base"), context);
  const max = readMilliseconds(valueOf(body, "max"), context);
  if (base === undefined || max === undefined) return undefined;
  const multiplier = readNumber(valueOf(body, "multiplier"), context)?.value ?? 2;
  return { span: body.span, baseMilliseconds: base.value, maxMilliseconds: max.value, multiplier };
}
