import type { Literal } from "./literal.js";

const INTEGER = /^[-+]?[0-9]+$/;
const JSON_NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;
const NAME_PATTERN = "[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?";
const NAME = new RegExp(`^${NAME_PATTERN}$`);
const FIELD_NAME = /^[a-z][A-Za-z0-9]*$/;
const WF_RUN_ID = new RegExp(`^${NAME_PATTERN}(?:_${NAME_PATTERN})*$`);
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|[-+](\d\d):(\d\d))$/;

const MIN_INT64 = -(2n ** 63n);
const MAX_INT64 = 2n ** 63n - 1n;
const FIRST_MOMENT = Date.parse("0001-01-01T00:00:00Z");
const LAST_SECOND = Date.parse("9999-12-31T23:59:59Z");

/** Whether the wire's INT can hold it. */
export function isInt64(value: bigint): boolean {
  return value >= MIN_INT64 && value <= MAX_INT64;
}

/** The integer of `[-+]?[0-9]+`, exact; undefined for any other text and outside 64 bits. */
export function parseInt64(text: string): bigint | undefined {
  if (!INTEGER.test(text)) return undefined;
  const value = integerOf(text);
  return isInt64(value) ? value : undefined;
}

/** The double nearest to a JSON number or an integer (`+5`, `007` too); undefined for any other text and where it would be infinite. */
export function parseDouble(text: string): number | undefined {
  if (!JSON_NUMBER.test(text) && !INTEGER.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * Whether the text is a moment as RFC 3339 and protobuf's JSON write it: a date of the calendar, `T`, a time, up to nine digits of
 * fraction, `Z` or an offset; from year 1 to 9999 in UTC. No leap seconds, no lower case, no blank instead of the `T`.
 */
export function isTimestamp(text: string): boolean {
  const match = TIMESTAMP.exec(text);
  if (match === null) return false;
  const [year, month, day, ...clock] = match.slice(1).map((digits: string | undefined) => Number(digits ?? 0));
  if (clock.some((value, index) => value > (CLOCK_LIMITS[index] ?? 0))) return false;
  if (!isDay(year ?? 0, month ?? 0, day ?? 0)) return false;
  const moment = Date.parse(text.replace(/\.\d+/, ""));
  return moment >= FIRST_MOMENT && moment <= LAST_SECOND;
}

/** The greatest hour, minute and second, of the day and of the zone's offset. */
const CLOCK_LIMITS = [23, 59, 59, 23, 59];

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the text is base64 in the standard alphabet with its padding, as protobuf's JSON writes it; the empty text is no bytes. */
export function isBase64(text: string): boolean {
  return BASE64.test(text);
}

/** Whether the text is a WfRun id: ids joined with `_`, root first. */
export function isWfRunId(text: string): boolean {
  return WF_RUN_ID.test(text);
}

/** Whether LittleHorse takes the text as the name of a definition, an exception or an id: letters, digits and inner hyphens. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** The name that was nearest to what somebody wrote, if anything of it can be one. */
export function nearestName(text: string): string | undefined {
  const near = text
    .trim()
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return NAME.test(near) ? near : undefined;
}

/** Whether LittleHorse takes the text as the name of a struct's field: a lower-case letter, then letters and digits. */
export function isFieldName(text: string): boolean {
  return FIELD_NAME.test(text);
}

/** The same for the name of a struct's field. */
export function nearestFieldName(text: string): string | undefined {
  const near = text
    .replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase())
    .replace(/^[A-Z]/, (first) => first.toLowerCase());
  return FIELD_NAME.test(near) ? near : undefined;
}

const CORE_NULL = /^(?:null|Null|NULL|~|)$/;
const CORE_BOOL = /^(?:(true|True|TRUE)|false|False|FALSE)$/;
const CORE_PREFIXED_INT = /^(?:0o[0-7]+|0x[0-9a-fA-F]+)$/;
const CORE_FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const CORE_INFINITY = /^([-+])?\.(?:inf|Inf|INF)$/;
const CORE_NAN = /^\.(?:nan|NaN|NAN)$/;

/**
 * What a plain scalar means where no type is expected, by YAML 1.2's core schema. Nothing is lost on the way, so two results are no values
 * of the wire, for the caller to refuse: an `int` outside 64 bits (`isInt64`), and a `double` that is not finite (`.inf`, `.nan`, `1e999`).
 * `~` and the empty text are null.
 */
export function coreScalar(text: string): Literal {
  if (CORE_NULL.test(text)) return { kind: "null" };
  const bool = CORE_BOOL.exec(text);
  if (bool !== null) return { kind: "bool", value: bool[1] !== undefined };
  if (INTEGER.test(text)) return { kind: "int", value: integerOf(text) };
  if (CORE_PREFIXED_INT.test(text)) return { kind: "int", value: BigInt(text) };
  if (CORE_FLOAT.test(text)) return { kind: "double", value: Number(text) };
  const infinity = CORE_INFINITY.exec(text);
  if (infinity !== null) return { kind: "double", value: infinity[1] === "-" ? -Infinity : Infinity };
  if (CORE_NAN.test(text)) return { kind: "double", value: NaN };
  return { kind: "str", value: text };
}

function integerOf(text: string): bigint {
  return text.startsWith("-") ? -BigInt(text.slice(1)) : BigInt(text.replace("+", ""));
}
