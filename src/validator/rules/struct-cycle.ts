import type { StructDef, TypeUse } from "../../graph/definitions.js";
import type { Rule } from "../rule.js";

export const structCycle: Rule = {
  name: "struct-cycle",
  severity: "error",
  refusedBy: "server",
  summary: "A struct holds itself, or others that hold it.",
  why: "The server wants the StructDefs of all fields first, so none of such structs can be the first to be registered.",
  on: {
    definition(definition, { report }) {
      if (definition.kind !== "StructDef") return;
      const back = wayBack(definition);
      if (back === undefined || back.some(({ target }) => target !== undefined && isEarlier(target, definition))) return;
      const [first, ...others] = back;
      const last = others.at(-1);
      if (first === undefined) return;
      report({
        message:
          last === undefined
            ? `Struct "${definition.name}" can't hold itself.`
            : `Struct "${first.name}" holds "${definition.name}" again, so neither can be registered first.`,
        span: first.span,
        help: "Hold the id of the other instead.",
        ...(last && { related: [{ span: last.span, message: `"${definition.name}" is held here.` }] }),
      });
    },
  },
};

type Use = TypeUse["structs"][number];

/** The uses that lead from a struct back to itself, by the shortest way. */
function wayBack(struct: StructDef): readonly Use[] | undefined {
  const cameBy = new Map<StructDef, Step | undefined>([[struct, undefined]]);
  // A map that grows is walked to its end.
  for (const [from, before] of cameBy) {
    for (const { type } of from.fields) {
      for (const use of type.structs) {
        if (use.target === undefined || !use.exact) continue;
        const step = { use, before };
        if (use.target === struct) return usesOf(step);
        if (!cameBy.has(use.target)) cameBy.set(use.target, step);
      }
    }
  }
  return undefined;
}

interface Step {
  readonly use: Use;
  readonly before: Step | undefined;
}

function usesOf(last: Step): readonly Use[] {
  const uses: Use[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = step.before) uses.push(step.use);
  return uses.toReversed();
}

/** One finding a circle, at the struct that stands first. */
function isEarlier(other: StructDef, struct: StructDef): boolean {
  if (other.origin.file === struct.origin.file) return other.origin.start < struct.origin.start;
  return other.origin.file.path < struct.origin.file.path;
}
