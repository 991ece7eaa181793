/** The exit codes of every command. */
export const EXIT = {
  /** Clean; warnings allowed. */
  ok: 0,
  /** Something was found. */
  findings: 1,
  /** The command was used wrongly. */
  usage: 2,
  /** The machine, the server, or a bug of ours. */
  failure: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
