export type LogLevel = "debug" | "info" | "warn" | "error";

/** One thing that a worker has to say. Values of tasks are never in it. */
export interface LogEntry {
  readonly time: string;
  readonly level: LogLevel;
  readonly message: string;
  readonly task?: string;
  readonly taskRunId?: string;
  readonly attempt?: number;
  readonly status?: string;
  readonly durationMs?: number;
  readonly address?: string;
}

/** Where entries go: lines of text or of JSON on standard error (from `info` upwards), or a function that gets all of them. */
export type LogOption = "text" | "json" | ((entry: LogEntry) => void);

/** Says something; the time is added. */
export type Log = (level: LogLevel, message: string, facts?: Omit<LogEntry, "time" | "level" | "message">) => void;

export function logTo(option: LogOption): Log {
  const write = typeof option === "function" ? option : (entry: LogEntry) => toStandardError(entry, option);
  return (level, message, facts = {}) => write({ time: new Date().toISOString(), level, message, ...facts });
}

function toStandardError(entry: LogEntry, format: "text" | "json"): void {
  if (entry.level === "debug") return;
  process.stderr.write(`${format === "json" ? JSON.stringify(entry) : asText(entry)}\n`);
}

function asText({ time, level, message, task, taskRunId, attempt }: LogEntry): string {
  const where = [task, taskRunId, attempt === undefined || attempt === 0 ? undefined : `attempt ${attempt + 1}`].filter(
    (part) => part !== undefined,
  );
  return `${time} ${level.toUpperCase().padEnd(5)} ${where.length === 0 ? "" : `[${where.join(" ")}] `}${message.replaceAll("\n", "\n  ")}`;
}
