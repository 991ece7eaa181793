import type { DefaultsNode, DefinitionNode } from "../ast/documents.js";

/** A definition with what it doesn't say of its defaults, key by key. */
export function withDefaults(node: DefinitionNode, { timeout, retries, backoff, threadRetention }: DefaultsNode): DefinitionNode {
  if (node.kind !== "WfSpec" || (timeout ?? retries ?? backoff ?? threadRetention) === undefined) return node;
  const { defaults: own, ...rest } = node;
  const defaults: DefaultsNode = {
    timeout: own.timeout ?? timeout,
    retries: own.retries ?? retries,
    backoff: own.backoff ?? backoff,
    threadRetention: own.threadRetention ?? threadRetention,
  };
  return { defaults, ...rest };
}
