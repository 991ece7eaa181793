/** A file that generation wants to exist. Nothing is written here: `host/` decides by the owner what may be touched. */
export interface GeneratedFile {
  /** Below the output folder, with forward slashes. */
  readonly path: string;
  /** LF line ends, one at the end. */
  readonly text: string;
  /** `wfspec`: rewritten whenever it changes. `user`: written when it is missing, and never touched again. */
  readonly owner: "wfspec" | "user";
}

export interface GenerateOptions {
  /** SHA-256 in hexadecimal of the UTF-8 bytes of a text. */
  readonly hash: (text: string) => string;
}
