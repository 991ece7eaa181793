import type { SourceScalar } from "../../../source/tree.js";
import { parseGlob } from "../../../util/globs.js";
import { shown } from "../context.js";
import type { Problem } from "./problem.js";

/** Why a text is no pattern of paths. */
export function judgeGlob({ text }: SourceScalar): Problem | undefined {
  const read = parseGlob(text);
  return "glob" in read ? undefined : { code: "invalid-value", message: read.problem, help: read.help };
}

/** Why a text is no folder below the one that the configuration stands in: what it names is written to. */
export function judgeFolder({ text }: SourceScalar): Problem | undefined {
  const message = `"${shown(text)}" is no folder below that of the configuration.`;
  const help = 'Write the path from the folder of the configuration: "workers".';
  if (text.includes("\\")) return { code: "invalid-value", message, help: 'Write "/" between the parts of a path.' };
  const leaves = /^(?:\/|[A-Za-z]:|~)/.test(text) || text.split("/").includes("..") || text.trim() === "";
  return leaves ? { code: "invalid-value", message, help } : undefined;
}

/** Why a text is no path of a file. */
export function judgePath({ text }: SourceScalar): Problem | undefined {
  if (text.trim() !== "") return undefined;
  return { code: "invalid-value", message: "The path is empty.", help: 'Write for example "~/.config/littlehorse.config".' };
}

/** Why a text can't stand between the brackets of `$(name)`. */
export function judgePlaceholderName({ text }: SourceScalar): Problem | undefined {
  if (/^[A-Za-z0-9_.-]{1,128}$/.test(text)) return undefined;
  const help = "It has letters, digits, dots, hyphens and underscores.";
  return { code: "invalid-name", message: `"${shown(text)}" is no name of a placeholder.`, help };
}
