import type { ThreadNode } from "../../ast/documents.js";
import type { CatchNode, FailureNode } from "../../ast/steps.js";
import { typeText } from "./parts.js";
import { blockList, blockMap, plain, text, type OptionalEntry, type Yaml } from "./yaml/node.js";

/** How a thread's body is printed; threads hold steps, and steps' handlers hold threads. */
export type BodyPrinter = (thread: ThreadNode) => readonly OptionalEntry[];

/** Handlers, in order; nothing where there are none. */
export function printHandlers(handlers: readonly CatchNode[], body: BodyPrinter): Yaml | undefined {
  if (handlers.length === 0) return undefined;
  return blockList(
    handlers.map(({ failure, content, handler }) =>
      blockMap([printFailure(failure), ["content", content && text(typeText(content))], ...printHandler(handler, body)]),
    ),
  );
}

function printFailure(failure: FailureNode): OptionalEntry {
  return [failure.kind, "name" in failure ? text(failure.name.value) : plain(true)];
}

/** The thread that handles a failure or an interrupt: its name, or its body. */
export function printHandler(handler: CatchNode["handler"], body: BodyPrinter): readonly OptionalEntry[] {
  return handler.kind === "thread" ? [["thread", text(handler.name.value)]] : body(handler.thread);
}
