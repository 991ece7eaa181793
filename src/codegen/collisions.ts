import type { Report } from "../diagnostics/collector.js";
import { quotedList } from "../util/text.js";
import type { Named } from "./plan.js";

/** Reports every group of names that `keyOf` takes for one, at each name but the first. */
export function collisionsOf(kind: string, names: readonly Named[], keyOf: (named: Named) => string): readonly Report[] {
  return groupsOf(names, keyOf).flatMap(([first, ...others]) =>
    others.map((other) => ({
      code: "name-collision",
      message: `The ${kind}s "${first.name}" and "${other.name}" cannot both be generated: they become the same name in TypeScript or the same file.`,
      span: other.span,
      related: [{ span: first.span, message: `"${first.name}" is here.` }],
      help: `Rename one of the two ${kind}s.`,
    })),
  );
}

/** What is said where inputs keep their exact names because they would become one. */
export function inputCollisions(
  task: string,
  inputs: readonly Named[],
  keyOf: (named: Named) => string,
): { readonly reports: readonly Report[]; readonly contested: ReadonlySet<string> } {
  const groups = groupsOf(inputs, keyOf);
  const reports = groups.map(([first, ...others]): Report => {
    const names = [first, ...others].map((named) => named.name);
    const impossible = names.includes("__proto__");
    return {
      code: "name-collision",
      severity: impossible ? "error" : "warning",
      message: `The inputs ${quotedList(names)} of task "${task}" would become the same property, "${keyOf(first)}"${impossible ? "." : "; the handler reads them by their exact names instead."}`,
      span: (others[0] ?? first).span,
      related: [{ span: first.span, message: `"${first.name}" is here.` }],
    };
  });
  return { reports, contested: new Set(groups.flat().map((named) => named.name)) };
}

type Group = readonly [Named, ...Named[]];

function groupsOf(names: readonly Named[], keyOf: (named: Named) => string): readonly Group[] {
  const groups = new Map<string, [Named, ...Named[]]>();
  for (const named of names) {
    const group = groups.get(keyOf(named));
    if (group === undefined) groups.set(keyOf(named), [named]);
    else if (!group.some((other) => other.name === named.name)) group.push(named);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
