import type { SourceScalar } from "../../../source/tree.js";
import { isFieldName, isName, nearestFieldName, nearestName } from "../../../types/literal-text.js";
import { isErrorName } from "../../../types/reserved.js";
import { closest } from "../../../util/did-you-mean.js";
import { quotedList } from "../../../util/text.js";
import { shown } from "../context.js";
import { judgeFolder, judgeGlob, judgePath as judgeFilePath, judgePlaceholderName } from "./config-words.js";
import { judgeDuration, type DurationPlace } from "./duration-text.js";
import { SHAPES, type ScalarName } from "../generated/shapes.js";
import type { Problem } from "./problem.js";
import { judgeType } from "./type-text.js";

const REVISED = /^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?@[0-9]{1,9}\.[0-9]{1,9}$/;
const VERSION = /^[0-9]{1,9}$/;
/** A reference, an expression, or a text with one in it. */
const COMPUTED = /^\$[A-Za-z_]|(?<!\$)\$\{/;
const INTEGER = /^[-+]?[0-9]+$/;
const NUMBER = /^-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;
const MAX_INT32 = 2 ** 31 - 1;
const TRUE = ["true", "yes", "on", "y"];
const FALSE = ["false", "no", "off", "n"];

type Judge = (scalar: SourceScalar, name: ScalarName) => Problem | undefined;

const free: Judge = () => undefined;
const duration =
  (place: DurationPlace): Judge =>
  (scalar) =>
    judgeDuration(scalar, place);
const SECONDS: DurationPlace = { most: Number.MAX_SAFE_INTEGER };

const JUDGES: Readonly<Record<ScalarName, Judge>> = {
  kind: free,
  "api-version": judgeWord,
  updates: judgeWord,
  target: judgeWord,
  "node-names": judgeWord,
  "allowed-updates": judgeWord,
  access: judgeWord,
  "error-name": judgeWord,
  primitive: judgePrimitive,
  retries: judgeRetries,
  multiplier: judgeMultiplier,
  "json-path": judgePath,
  "task-name": judgeTaskName,
  "form-name": judgeFormName,
  "parent-name": (scalar) => judgeVersioned(scalar, "company@2"),
  "scheduled-name": judgeScheduledName,
  "workflow-name": judgeWorkflowName,
  "wait-strategy": judgeWord,
  "deadline-start": judgeWord,
  name: judgeName,
  "exception-name": judgeException,
  "field-name": judgeField,
  type: ({ text }) => judgeType(text),
  "type-or-void": ({ text }) => (text.trim() === "void" ? undefined : judgeType(text)),
  duration: duration(SECONDS),
  "task-timeout": duration({ most: MAX_INT32 * 1000 }),
  "first-wait": duration({ most: MAX_INT32, fine: true }),
  "longest-wait": duration({ most: Number.MAX_SAFE_INTEGER, fine: true }),
  "virtual-time": duration({ most: Number.MAX_SAFE_INTEGER, fine: true }),
  "run-status": judgeWord,
  glob: judgeGlob,
  "rule-code": free,
  severity: judgeWord,
  "placeholder-name": judgePlaceholderName,
  path: judgeFilePath,
  folder: judgeFolder,
  "time-span": (scalar) => (scalar.text.startsWith("$") ? undefined : judgeDuration(scalar, SECONDS)),
  bool: judgeBool,
  "only-true": judgeOnlyTrue,
  condition: free,
  expression: free,
  "target-path": free,
  text: free,
};

/** What is wrong with a scalar, or a key that is a user's name, in a place of this kind; undefined if nothing is. Nulls are not judged here. */
export function judgeScalar(name: ScalarName, scalar: SourceScalar): Problem | undefined {
  return JUDGES[name](scalar, name);
}

function judgeWord({ text }: SourceScalar, name: ScalarName): Problem | undefined {
  const { words } = SHAPES[name];
  if (words.includes(text)) return undefined;
  const message = `"${shown(text)}" is none of the words that are allowed here.`;
  const allowed = [...new Set(words)];
  const meant = closest(text, allowed);
  if (meant === undefined) return { code: "invalid-value", message, help: `Write ${quotedList(allowed, "or")}.` };
  return { code: "invalid-value", message, help: `Did you mean "${meant}"? Allowed: ${quotedList(allowed)}.`, meant };
}

function judgePrimitive({ text }: SourceScalar): Problem | undefined {
  if (SHAPES.primitive.words.includes(text)) return undefined;
  const meant = judgeType(text)?.meant ?? closest(text, SHAPES.primitive.words);
  const problem: Problem = {
    code: "invalid-type",
    message: `"${shown(text)}" is no primitive type.`,
    help: `Write ${quotedList(SHAPES.primitive.words, "or")}.`,
  };
  return meant === undefined || !SHAPES.primitive.words.includes(meant) ? problem : { ...problem, help: `Did you mean "${meant}"?`, meant };
}

function judgeRetries(scalar: SourceScalar): Problem | undefined {
  const { text } = scalar;
  if (!INTEGER.test(text)) {
    if (scalar.style === "plain" && NUMBER.test(text)) {
      return { code: "invalid-value", message: `${text} is no whole number.`, help: `Write ${Math.max(0, Math.round(Number(text)))}.` };
    }
    return { code: "wrong-type", message: `"${shown(text)}" is a text, but a whole number is needed here.`, help: "Write for example 3." };
  }
  if (scalar.style !== "plain") return inQuotes(text);
  if (Number(text) >= 0 && Number(text) <= MAX_INT32) return undefined;
  return { code: "invalid-value", message: `${text} is out of range.`, help: `Write a number from 0 to ${MAX_INT32}.` };
}

function judgeMultiplier(scalar: SourceScalar): Problem | undefined {
  const { text } = scalar;
  if (!NUMBER.test(text)) {
    return { code: "wrong-type", message: `"${shown(text)}" is a text, but a number is needed here.`, help: "Write for example 2 or 1.5." };
  }
  if (scalar.style !== "plain") return inQuotes(text);
  if (Number(text) >= 1 && Number.isFinite(Number(text))) return undefined;
  return { code: "invalid-value", message: `${text} is out of range.`, help: "Write a number that is at least 1." };
}

function inQuotes(text: string): Problem {
  return {
    code: "wrong-type",
    message: `"${text}" is in quotes here, so it is a text.`,
    help: `Write ${text} without quotes.`,
    meant: text,
    safe: true,
  };
}

function judgeBool(scalar: SourceScalar): Problem | undefined {
  const { text } = scalar;
  if (text === "true" || text === "false") return scalar.style === "plain" ? undefined : inQuotes(text);
  const lower = text.toLowerCase();
  const meant = TRUE.includes(lower) ? "true" : FALSE.includes(lower) ? "false" : undefined;
  const message = `"${shown(text)}" is neither true nor false.`;
  const near = meant === undefined ? closest(text, ["true", "false"]) : undefined;
  if (near !== undefined) return { code: "wrong-type", message, help: `Did you mean "${near}"?`, meant: near };
  return meant === undefined
    ? { code: "wrong-type", message, help: 'Write "true" or "false".' }
    : { code: "wrong-type", message, help: `Write "${meant}".`, meant, safe: true };
}

function judgeOnlyTrue(scalar: SourceScalar): Problem | undefined {
  const problem = judgeBool(scalar);
  if ((problem?.meant ?? scalar.text) !== "false")
    return problem?.meant === undefined && problem !== undefined ? { ...problem, help: 'Write "true".' } : problem;
  return { code: "invalid-value", message: '"true" is all that can stand here.', help: 'Write "true", or leave it out.' };
}

function judgePath({ text }: SourceScalar): Problem | undefined {
  if (text.startsWith("$")) return undefined;
  return { code: "invalid-name", message: `"${shown(text)}" is no JSON path.`, help: `Write "$.${shown(text)}".`, meant: `$.${text}` };
}

function judgeTaskName(scalar: SourceScalar): Problem | undefined {
  return COMPUTED.test(scalar.text) ? undefined : judgeName(scalar);
}

function judgeFormName(scalar: SourceScalar): Problem | undefined {
  return judgeVersioned(scalar, "approve-order@2");
}

function judgeWorkflowName(scalar: SourceScalar): Problem | undefined {
  return COMPUTED.test(scalar.text) ? undefined : judgeVersioned(scalar, "invoice@2");
}

/** Of a schedule the version may have a revision behind it. */
function judgeScheduledName(scalar: SourceScalar): Problem | undefined {
  return REVISED.test(scalar.text) ? undefined : judgeVersioned(scalar, "invoice@2.1");
}

function judgeVersioned(scalar: SourceScalar, example: string): Problem | undefined {
  const [name = "", version, ...rest] = scalar.text.split("@");
  if (version === undefined) return judgeName(scalar);
  if (isName(name) && VERSION.test(version) && rest.length === 0) return undefined;
  return {
    code: "invalid-name",
    message: `"${shown(scalar.text)}" is no name with a version.`,
    help: `Write the name, "@" and a number: "${example}".`,
  };
}

function judgeName({ text }: SourceScalar): Problem | undefined {
  if (isName(text)) return undefined;
  const meant = nearestName(text);
  const help = `A name has letters, digits and inner hyphens${meant === undefined ? "" : `: "${shown(meant)}"`}.`;
  const message = text.trim() === "" ? "The name is empty." : `"${shown(text)}" is no name.`;
  return { code: "invalid-name", message, help, ...(meant !== undefined && { meant }) };
}

function judgeException(scalar: SourceScalar): Problem | undefined {
  if (!isErrorName(scalar.text)) return judgeName(scalar);
  const message = `"${scalar.text}" is the name of one of LittleHorse's own errors.`;
  return { code: "invalid-name", message, help: `Give the exception another name; an item of "catch" has "error: ${scalar.text}".` };
}

function judgeField({ text }: SourceScalar): Problem | undefined {
  if (isFieldName(text)) return undefined;
  const meant = nearestFieldName(text);
  const help = `A field has a lower-case letter, then letters and digits${meant === undefined ? "" : `: "${shown(meant)}"`}.`;
  return { code: "invalid-name", message: `"${shown(text)}" is no name of a field.`, help, ...(meant !== undefined && { meant }) };
}
