import { parseDuration, printDuration } from "../../../types/durations.js";
import type { SourceScalar } from "../../../source/tree.js";
import type { Problem } from "./problem.js";

/** What a place holds, in milliseconds. */
export interface DurationPlace {
  readonly most: number;
  /** Whether milliseconds count. */
  readonly fine?: true;
}

const HELP = 'Write for example "90s", "5m", "1h30m", "3d", or a number of seconds.';
const PART = /([0-9]+(?:\.[0-9]+)?)\s*(ms|millis(?:econds?)?|d(?:ays?)?|h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)[\s,]*/giy;
const SIZES: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };

/** Why a scalar is no duration that fits its place, or undefined if it is one. */
export function judgeDuration(scalar: SourceScalar, place: DurationPlace): Problem | undefined {
  const { text } = scalar;
  const number = /^[0-9]+$/.test(text);
  if (number && scalar.style !== "plain") {
    return {
      code: "wrong-type",
      message: `The number ${text} is in quotes here, so it is a text.`,
      help: `Write ${text}, or "${text}s".`,
      meant: `${text}s`,
    };
  }
  const milliseconds = parseDuration(text)?.milliseconds;
  if (milliseconds === undefined) return judgeBroken(text, place);
  if (milliseconds > place.most) {
    return {
      code: "invalid-duration",
      message: `"${text}" is too long.`,
      help: `The longest duration here is "${printDuration(place.most - (place.most % 1000))}".`,
    };
  }
  if (place.fine === true || number || !text.endsWith("ms")) return undefined;
  const meant = printDuration(Math.max(1000, Math.ceil(milliseconds / 1000) * 1000));
  return {
    code: "invalid-duration",
    message: `"${text}" is too fine: LittleHorse counts this duration in whole seconds.`,
    help: `Write "${meant}".`,
    meant,
  };
}

function judgeBroken(text: string, place: DurationPlace): Problem {
  const milliseconds = guess(text);
  const meant = milliseconds === undefined || (place.fine !== true && milliseconds % 1000 !== 0) ? undefined : printDuration(milliseconds);
  const problem: Problem = {
    code: "invalid-duration",
    message: `"${text}" is no duration.`,
    help: meant === undefined ? HELP : `Write "${meant}".`,
  };
  return meant === undefined ? problem : { ...problem, meant };
}

/** The length that `1.5h`, `5 min`, `30m1h` or `PT5M` were meant to have. */
function guess(text: string): number | undefined {
  const rest = text.replace(/^P(?:(\d+D))?T?/, "$1");
  let total = 0;
  PART.lastIndex = 0;
  while (PART.lastIndex < rest.length) {
    const part = PART.exec(rest);
    if (part === null) return undefined;
    const unit = (part[2] ?? "").toLowerCase();
    total += Number(part[1]) * (unit.startsWith("ms") || unit.startsWith("milli") ? 1 : (SIZES[unit.charAt(0)] ?? 0));
  }
  return total > 0 && Number.isSafeInteger(total) ? total : undefined;
}
