/** What only commands report that talk to a server. */
export const COMMAND_CODES = {
  "refused-by-server": {
    summary: "The server refuses a definition that was sent to it.",
    why: "What a definition needs may not be on the server, or it may not go together with the version that is there.",
    refusedBy: "server",
  },
} as const;
