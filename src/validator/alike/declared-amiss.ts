import type { Report } from "../../diagnostics/collector.js";
import type { SourceFile } from "../../source/source-file.js";
import { asOne } from "./as-one.js";

/** The most groups of findings that are looked at: hostile files have thousands. */
const MOST_GROUPS = 100;

/**
 * Makes one finding of all that ask for one name and are offered another which stands in the texts once only, where it is declared: then
 * the declaration is misspelt and not all of its uses.
 */
export function oneForEachDeclaration(reports: readonly Report[], files: ReadonlySet<SourceFile>): readonly Report[] {
  const groups = new Map<string, { readonly meant: string; readonly alike: Report[] }>();
  for (const report of reports) {
    const names = namesIn(report);
    if (names === undefined) continue;
    const key = JSON.stringify(names);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { meant: names.meant, alike: [report] });
    else known.alike.push(report);
  }
  const several = [...groups.values()].filter(({ alike }) => alike.length > 1).slice(0, MOST_GROUPS);
  const merged = new Map<Report, Report | undefined>();
  for (const { meant, alike } of several) {
    if (!standsOnce(meant, files)) continue;
    for (const report of alike) merged.set(report, undefined);
    merged.set(alike[0] as Report, asOne(alike));
  }
  if (merged.size === 0) return reports;
  return reports.map((report) => (merged.has(report) ? merged.get(report) : report)).filter((report) => report !== undefined);
}

/** The name that a finding is about, and the one that it offers. */
function namesIn({ message, help }: Report): { readonly wrong: string; readonly meant: string } | undefined {
  const meant = /^Did you mean "([^"]+)"\?$/.exec(help ?? "")?.[1];
  const wrong = /"([^"]+)"[^"]*$/.exec(message)?.[1];
  return meant === undefined || wrong === undefined ? undefined : { wrong, meant };
}

function standsOnce(name: string, files: ReadonlySet<SourceFile>): boolean {
  let count = 0;
  for (const { text } of files) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      if (isInWord(text[at - 1]) || isInWord(text[at + name.length])) continue;
      count += 1;
      if (count > 1) return false;
    }
  }
  return count === 1;
}

function isInWord(character: string | undefined): boolean {
  return character !== undefined && /[\w-]/.test(character);
}
