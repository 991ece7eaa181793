import type { ScalarName } from "../generated/shapes.js";

/** Words that the language has and the compiler has not. */
export const UNSUPPORTED_WORDS: Readonly<Partial<Record<ScalarName, readonly string[]>>> = {
  target: ["1.3"],
};

/** The message about something that can't be compiled yet; `what` begins the sentence. */
export function unsupportedMessage(what: string): string {
  return `${what} is part of the language, but this version of wfspec cannot compile it yet.`;
}
