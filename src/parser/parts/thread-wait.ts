import type { ThreadWaitNode } from "../../ast/threads.js";
import type { SourceMapping } from "../../source/tree.js";
import { readHandlers } from "./catch.js";
import { readWord, valueOf, type BuildContext } from "./reader.js";

const STRATEGIES = ["all", "first", "any"] as const;

/** `strategy` and `catch-each`: how a step waits for threads. */
export function readThreadWait(body: SourceMapping, context: BuildContext): ThreadWaitNode {
  const { handlers, isUnread } = readHandlers(valueOf(body, "catch-each"), context);
  return { strategy: readWord(valueOf(body, "strategy"), STRATEGIES, context), catchEach: handlers, catchEachUnread: isUnread };
}
