import { join } from "node:path";
import { CleanTexts } from "../host/clean-texts.js";
import { findConfig } from "../host/find-config.js";
import { nodeHost } from "../host/host.js";
import { userCache } from "../host/user-cache.js";
import { loadScript } from "./code-cache.js";
import type * as Entry from "./entry.js";

// The command's file: it answers at once for files that it knows to be clean, and loads the command line with as little as possible before.
const program = join(__dirname, "main.cjs");
const cache = userCache(program, process.env);
const clean = cache && new CleanTexts(cache);
const [command, ...paths] = process.argv.slice(2);
const said = command === "check" && !paths.some((path) => path.startsWith("-")) ? clean?.recall(paths, findConfig(process.env)) : undefined;
if (said === undefined) run();
else nodeHost().err(`${said}\n`);

function run(): void {
  const { exports, keep } = loadScript(program, cache);
  void (exports as typeof Entry).start(clean).then((code) => {
    process.exitCode = code;
    keep();
  });
}
