import type { Span } from "../../../source/span.js";
import type { ShapeContext } from "../context.js";
import type { MappingName, ScalarName } from "../generated/shapes.js";

/** Kinds of step that the language has and the compiler has not. */
export const UNSUPPORTED_STEPS: readonly string[] = [];

/** Kinds of document that the language has and the compiler has not. */
export const UNSUPPORTED_DOCUMENTS: readonly string[] = [];

/** The same for keys, */
export const UNSUPPORTED_KEYS: Readonly<Partial<Record<MappingName, readonly string[]>>> = {};

/** and for words. */
export const UNSUPPORTED_WORDS: Readonly<Partial<Record<ScalarName, readonly string[]>>> = {
  target: ["1.3"],
};

/** The message about something that can't be compiled yet; `what` begins the sentence. */
export function unsupportedMessage(what: string): string {
  return `${what} is part of the language, but this version of wfspec cannot compile it yet.`;
}

/** Reports a key, a kind of step or a kind of document that can't be compiled yet. */
export function reportUnsupported(word: string, span: Span, context: ShapeContext): void {
  context.report({
    code: "unsupported-step",
    message: unsupportedMessage(`"${word}"`),
    span,
    help: "Leave it out, or wait for a version that can.",
  });
}
