/** What can be wrong with a path or with a file's bytes: what it is, and why it matters. */
export const HOST_CODES = {
  "io-not-found": { summary: "There is no such file.", why: "A file that was named on the command line must be there." },
  "io-not-regular": {
    summary: "A path is neither a file nor a folder.",
    why: "Devices, pipes and sockets have no end that could be waited for.",
  },
  "io-outside-root": {
    summary: "A path leads out of the folder that it must stay in.",
    why: "A link in a repository of a stranger could lead to any file of the machine.",
  },
  "io-unreadable": {
    summary: "A file or folder cannot be read.",
    why: "What is not read is not checked, and a project without it means something else.",
  },
  "invalid-encoding": {
    summary: "A file is not UTF-8.",
    why: "The same bytes would be another text for another program.",
  },
  "no-workflow-files": {
    summary: "There are no workflow files where they were looked for, or too many files to look at.",
    why: "A check that looked at nothing would pass.",
  },
} as const;

export type HostCode = keyof typeof HOST_CODES | "limit-bytes";
