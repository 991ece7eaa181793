/** What only commands report that read requests or talk to a server. */
export const COMMAND_CODES = {
  "no-request": {
    summary: "A file that is to be imported holds no request.",
    why: "A request is a JSON object as `lhctl` takes it; of some it can't be told from their keys alone what they put.",
  },
  "refused-by-server": {
    summary: "The server refuses a definition that was sent to it.",
    why: "What a definition needs may not be on the server, or it may not go together with the version that is there.",
    refusedBy: "server",
  },
} as const;
