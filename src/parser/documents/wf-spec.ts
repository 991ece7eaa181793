import type { WfSpecNode } from "../../ast/documents.js";
import type { SourceMapping } from "../../source/tree.js";
import { asMapping, entriesOf, readSeconds, readText, readWord, valueOf, type BuildContext } from "../parts/reader.js";
import { readDefaults } from "../parts/policy.js";
import type { DefinitionHead } from "./head.js";
import { buildThread } from "../parts/thread.js";
import { readThrows, readType } from "../parts/types.js";
import { readVersionedName } from "../parts/versioned-name.js";
import { TARGETS } from "../../types/target.js";
import { mapDefined } from "../../util/lists.js";

export function buildWfSpec(head: DefinitionHead, body: SourceMapping, context: BuildContext): WfSpecNode {
  const output = valueOf(body, "output");
  const parentNode = valueOf(body, "parent");
  const parent = readVersionedName(parentNode, context);
  return {
    kind: "WfSpec",
    ...head,
    entry: buildThread(body, undefined, context),
    entryRetention: readSeconds(valueOf(body, "thread-retention"), context),
    threads: mapDefined(entriesOf(valueOf(body, "threads"), context), ({ key, value }) => {
      const thread = asMapping(value, context);
      return thread && buildThread(thread, { value: key.text, span: key.span }, context);
    }),
    defaults: readDefaults(valueOf(body, "defaults"), context),
    entryThread: readText(valueOf(body, "entry-thread"), context),
    retention: readSeconds(valueOf(body, "retention"), context),
    nodeNames: readWord(valueOf(body, "node-names"), ["sdk", "stable"], context),
    target: readWord(valueOf(body, "target"), TARGETS, context)?.value,
    allowedUpdates: readWord(valueOf(body, "allowed-updates"), ["all", "minor", "none"], context),
    throws: readThrows(valueOf(body, "throws"), context),
    output: output && readType(output, context),
    parent: parent?.name ?? (parentNode && { value: "", span: parentNode.span }),
    parentVersion: parent?.majorVersion,
  };
}
