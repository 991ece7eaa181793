import { formatGithub } from "./github.js";
import { formatGitlab } from "./gitlab.js";
import type { Report } from "./report.js";
import { formatJunit } from "./junit.js";
import { formatSarif } from "./sarif.js";

/** The printers of findings that other programs read in their own words, by the names of `--format`. */
export const REPORTS = {
  sarif: formatSarif,
  github: formatGithub,
  gitlab: formatGitlab,
  junit: formatJunit,
} as const satisfies Record<string, Report>;
