import { join } from "node:path";
import { loadScript } from "./code-cache.js";
import type * as Entry from "./entry.js";

// The command's file: it loads the command line with as little as possible before.
const { exports, keep } = loadScript(join(__dirname, "main.cjs"), process.env);
void (exports as typeof Entry).start().then((code) => {
  process.exitCode = code;
  keep();
});
