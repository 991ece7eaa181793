import { printDuration } from "../types/durations.js";

/** Seconds as a person counts them: `90s`, `5m`, `1h30m`. */
export function secondsText(seconds: number): string {
  const isShort = seconds < 120 && seconds % 60 !== 0;
  return isShort ? `${seconds}s` : printDuration(seconds * 1000);
}
