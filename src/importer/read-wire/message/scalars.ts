import type { Span } from "../../../source/span.js";
import type { SourceScalar } from "../../../source/tree.js";
import { isTimestamp } from "../../../types/literal-text.js";
import { didYouMean } from "../../../util/did-you-mean.js";
import { ENUMS, type EnumName } from "./enums.js";
import type { ScalarName } from "./messages.js";

/** A value of a field that is no message. Bytes are base64 in the standard alphabet with padding. */
export type WireScalar =
  | { readonly kind: "text"; readonly span: Span; readonly value: string }
  | { readonly kind: "int"; readonly span: Span; readonly value: bigint }
  | { readonly kind: "number"; readonly span: Span; readonly value: number }
  | { readonly kind: "bool"; readonly span: Span; readonly value: boolean }
  | { readonly kind: "enum"; readonly span: Span; readonly name: string };

/** What is wrong with a scalar: what is expected in its place, and what to do. */
export interface Misfit {
  readonly expected: string;
  readonly help?: string | undefined;
}

type Read = (scalar: SourceScalar) => WireScalar | Misfit;

const MIN_INT32 = -(2n ** 31n);
const MIN_INT64 = -(2n ** 63n);
const INTEGER = /^-?[0-9]+$/;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;
const BASE64 = /^[A-Za-z0-9+/]*$/;
const NOT_FINITE: Readonly<Record<string, number>> = { NaN: Number.NaN, Infinity: Infinity, "-Infinity": -Infinity };
const MAX_FLOAT = 3.402_823_567_797_336_6e38;
/** More digits are no 64-bit integer, and make BigInt slow. */
const MOST_DIGITS = 40;

const readers: { readonly [S in ScalarName]: Read } = {
  string: (scalar) =>
    scalar.style === "plain"
      ? { expected: "A text", help: "Write it in double quotes." }
      : { kind: "text", span: scalar.span, value: scalar.text },
  bool: ({ style, text, span }) =>
    style === "plain" && (text === "true" || text === "false")
      ? { kind: "bool", span, value: text === "true" }
      : { expected: "true or false" },
  int32: (scalar) => integer(scalar, MIN_INT32, "A whole number of 32 bits"),
  int64: (scalar) => integer(scalar, MIN_INT64, "A whole number of 64 bits"),
  double: (scalar) => number(scalar, Number.MAX_VALUE),
  float: (scalar) => number(scalar, MAX_FLOAT),
  bytes: ({ style, text, span }) => {
    const value = style === "plain" ? undefined : standardBase64(text);
    return value === undefined ? { expected: "Bytes in base64" } : { kind: "text", span, value };
  },
  Timestamp: ({ style, text, span }) =>
    style !== "plain" && isTimestamp(text)
      ? { kind: "text", span, value: text }
      : { expected: "A moment", help: 'Write it as in "2030-01-31T08:00:00Z".' },
};

/** Reads a scalar as protobuf's JSON does. */
export function readScalar(scalar: SourceScalar, type: ScalarName): WireScalar | Misfit {
  return readers[type](scalar);
}

/** Reads the name or the number of an enum. */
export function readEnum({ style, text, span }: SourceScalar, type: EnumName): WireScalar | Misfit {
  const names: readonly string[] = ENUMS[type];
  const name = style !== "plain" ? names.find((known) => known === text) : INTEGER.test(text) ? names[Number(text)] : undefined;
  if (name !== undefined) return { kind: "enum", span, name };
  return { expected: `One of ${names.join(", ")}`, help: style === "plain" ? undefined : didYouMean(text, names) };
}

function integer({ text, span }: SourceScalar, min: bigint, expected: string): WireScalar | Misfit {
  const value = INTEGER.test(text) && text.length <= MOST_DIGITS ? BigInt(text) : wholeNumber(text);
  return value !== undefined && value >= min && value < -min ? { kind: "int", span, value } : { expected };
}

/** `1e3` and `2.0` are whole numbers too. */
function wholeNumber(text: string): bigint | undefined {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isInteger(value) ? BigInt(value) : undefined;
}

function number({ style, text, span }: SourceScalar, max: number): WireScalar | Misfit {
  const special = style === "plain" ? undefined : NOT_FINITE[text];
  if (special !== undefined) return { kind: "number", span, value: special };
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Math.abs(value) <= max ? { kind: "number", span, value } : { expected: "A number" };
}

/** Base64 of either alphabet, padded or not, in the standard one with padding. */
function standardBase64(text: string): string | undefined {
  const digits = text
    .replace(/={1,2}$/, "")
    .replaceAll("-", "+")
    .replaceAll("_", "/");
  if (!BASE64.test(digits) || digits.length % 4 === 1) return undefined;
  return digits.padEnd(Math.ceil(digits.length / 4) * 4, "=");
}
