/** One of the five fields of a cron expression. */
interface CronField {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly names: readonly string[];
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const DAYS = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];

/** Minute, hour, day of the month, month, day of the week; a name is worth its place in the list, counted from 1. Sunday is 0 and 7. */
const FIELDS: readonly CronField[] = [
  { label: "minute", least: 0, most: 59, names: [] },
  { label: "hour", least: 0, most: 23, names: [] },
  { label: "day of the month", least: 1, most: 31, names: [] },
  { label: "month", least: 1, most: 12, names: MONTHS },
  { label: "day of the week", least: 0, most: 7, names: DAYS },
];

/** The longest that each month can be. */
const LONGEST_MONTHS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The short forms that other crons know. */
const NICKNAMES: Readonly<Record<string, string>> = {
  "@yearly": "0 0 1 1 *",
  "@annually": "0 0 1 1 *",
  "@monthly": "0 0 1 * *",
  "@weekly": "0 0 * * 0",
  "@daily": "0 0 * * *",
  "@midnight": "0 0 * * *",
  "@hourly": "0 * * * *",
};

/** What is wrong with a cron expression, and what to do about it. */
export interface CronProblem {
  readonly message: string;
  readonly help: string;
}

/**
 * What is wrong with a cron expression as a LittleHorse server reads it: five fields in Unix form, in each a list of `*`, values and ranges,
 * perhaps with a step. Undefined if nothing is.
 */
export function cronProblem(text: string): CronProblem | undefined {
  const nickname = NICKNAMES[text.trim().toLowerCase()];
  if (nickname !== undefined) return { message: `"${text.trim()}" is no cron expression here.`, help: `Write "${nickname}".` };
  const parts = text.trim().split(/\s+/);
  if (parts.length !== FIELDS.length || parts[0] === "") return wrongCount(parts);
  for (const [index, field] of FIELDS.entries()) {
    const problem = fieldProblem(parts[index] ?? "", field);
    if (problem !== undefined) return problem;
  }
  return neverProblem(parts);
}

function wrongCount(parts: readonly string[]): CronProblem {
  const count = parts[0] === "" ? 0 : parts.length;
  const message = `A cron expression has five fields, and this has ${count === 0 ? "none" : count}.`;
  if (count === 6 || count === 7) return { message, help: `Leave out the seconds, and the year: "${parts.slice(1, 6).join(" ")}".` };
  return { message, help: 'Write minute, hour, day of the month, month and day of the week: "0 6 * * MON-FRI".' };
}

function fieldProblem(text: string, field: CronField): CronProblem | undefined {
  for (const item of text.split(",")) {
    const problem = itemProblem(item, field);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const ITEM = /^(?:(?<every>\*)|(?<first>[A-Za-z0-9]+)(?:-(?<last>[A-Za-z0-9]+))?)?(?:\/(?<step>[0-9]+))?$/;

function itemProblem(item: string, field: CronField): CronProblem | undefined {
  if (item === "") return { message: `The ${field.label} has an empty part.`, help: helpFor(item, field) };
  const { first, last, step } = ITEM.exec(item)?.groups ?? { first: item };
  const wrong = [first, last].find((text) => text !== undefined && valueOf(text, field) === undefined);
  if (wrong !== undefined) return { message: `"${wrong}" is no ${field.label}.`, help: helpFor(wrong, field) };
  return rangeProblem(item, first, last, field) ?? stepProblem(step, field);
}

function rangeProblem(item: string, first: string | undefined, last: string | undefined, field: CronField): CronProblem | undefined {
  if (first === undefined || last === undefined || Number(valueOf(first, field)) <= Number(valueOf(last, field))) return undefined;
  return {
    message: `The range "${item}" ends before it begins.`,
    help: "Write two ranges with a comma between them, each from the lower to the higher.",
  };
}

function stepProblem(step: string | undefined, { label, least, most }: CronField): CronProblem | undefined {
  if (step === undefined || (Number(step) >= 1 && Number(step) <= most - least)) return undefined;
  return { message: `The step ${step} of the ${label} is out of range.`, help: `Write a step from 1 to ${most - least}.` };
}

function valueOf(text: string, { least, most, names }: CronField): number | undefined {
  const place = names.indexOf(text.toUpperCase());
  const value = place >= 0 ? place + 1 : /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

function helpFor(text: string, { least, most, names }: CronField): string {
  if (text === "?") return 'Write "*": the Unix form has no "?".';
  const [first, last] = [names[0], names.at(-1)];
  const words = first === undefined ? "" : `, or ${first} to ${last}`;
  return `Write a number from ${least} to ${most}${words}; "*" stands for every one.`;
}

/** Days that no month of the expression has: it would never come. */
function neverProblem([, , days = "", months = "", weekdays = ""]: readonly string[]): CronProblem | undefined {
  if (weekdays !== "*" || !/^[0-9,]+$/.test(days) || !/^[A-Za-z0-9,]+$/.test(months)) return undefined;
  const earliest = Math.min(...days.split(",").map(Number));
  const [, , , month] = FIELDS;
  const longest = Math.max(...months.split(",").map((text) => LONGEST_MONTHS[((month && valueOf(text, month)) ?? 1) - 1] ?? 0));
  if (earliest <= longest) return undefined;
  return { message: "No year has such a day, so it never comes.", help: `Write a day up to ${longest}.` };
}
