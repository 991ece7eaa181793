const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
/** So many digits always fit. */
const SAFE_DIGITS = 15;

/** The exact value of `[-+]?[0-9]+`, or undefined when the text is none or does not fit 64 bits. */
export function parseInt64(text: string): bigint | undefined {
  if (!/^[-+]?[0-9]+$/.test(text)) return undefined;
  if (text.length <= SAFE_DIGITS) return BigInt(Number(text));
  const digits = text.replace(/^[-+]?0*/, "");
  if (digits.length > 19) return undefined;
  const size = BigInt(digits === "" ? 0 : digits);
  const value = text.startsWith("-") ? -size : size;
  return value >= INT64_MIN && value <= INT64_MAX ? value : undefined;
}

const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d{1,9})?(Z|[+-](\d\d):(\d\d))$/;

/** Whether the text is RFC 3339 with a zone, a real date, and no finer than nanoseconds: what proto-JSON takes. */
export function isTimestamp(text: string): boolean {
  const match = TIMESTAMP.exec(text);
  if (match === null) return false;
  const part = (index: number) => Number(match[index] ?? 0);
  const [year, month, day] = [part(1), part(2), part(3)];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  const date = year >= 1 && day >= 1 && day <= days;
  return date && part(4) < 24 && part(5) < 60 && part(6) < 60 && part(9) < 24 && part(10) < 60;
}

/** Whether the text is standard base64 with padding, in the one canonical form (no bits left over). */
export function isBase64(text: string): boolean {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return false;
  if (text.endsWith("==")) return /[AQgw]==$/.test(text.slice(-3));
  return !text.endsWith("=") || /[AEIMQUYcgkosw048]=$/.test(text.slice(-2));
}

/** Whether the text is a WfRun id: ids of letters, digits and inner hyphens, joined with `_`, root first. */
export function isWfRunId(text: string): boolean {
  return text.split("_").every((id) => /^[A-Za-z0-9-]+$/.test(id) && !id.startsWith("-") && !id.endsWith("-"));
}
