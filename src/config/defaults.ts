import type { DefaultsNode, DefinitionNode, WfSpecNode } from "../ast/documents.js";
import type { Target } from "../types/target.js";

/** What a project says for the definitions that don't say it themselves. */
export interface ProjectDefaults {
  readonly defaults: DefaultsNode;
  readonly target?: Target | undefined;
}

/** A definition with what it doesn't say of its defaults, key by key, and of its target. */
export function withDefaults(node: DefinitionNode, { defaults, target }: ProjectDefaults): DefinitionNode {
  if (node.kind === "StructDef") return target === undefined ? node : { ...node, target };
  if (node.kind !== "WfSpec") return node;
  const aimed: WfSpecNode = target === undefined || node.target !== undefined ? node : { ...node, target };
  return { ...aimed, defaults: mergedDefaults(aimed.defaults, defaults) };
}

function mergedDefaults(own: DefaultsNode, { timeout, retries, backoff, threadRetention }: DefaultsNode): DefaultsNode {
  if ((timeout ?? retries ?? backoff ?? threadRetention) === undefined) return own;
  return {
    timeout: own.timeout ?? timeout,
    retries: own.retries ?? retries,
    backoff: own.backoff ?? backoff,
    threadRetention: own.threadRetention ?? threadRetention,
  };
}
