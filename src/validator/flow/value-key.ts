import type { Assignment, Path } from "../../graph/assignment.js";
import { remembered } from "../../graph/remembered.js";
import { printType } from "../../types/lh-type.js";

/** A text that two values share when they are the same wherever they stand in a thread. What could not be read is like nothing else. */
export const keyOf = remembered((value: Assignment): string => {
  const cast = value.cast === undefined ? "" : ` as ${value.cast.type === undefined ? placeOf(value) : printType(value.cast.type)}`;
  return `${bareKeyOf(value)}${cast}`;
});

function bareKeyOf(value: Assignment): string {
  switch (value.kind) {
    case "variable":
      return `$${JSON.stringify(value.variable.target?.name ?? value.variable.name)}${pathKey(value.path)}`;
    case "node-output":
      return value.source.kind === "found" ? `output ${JSON.stringify(value.source.node.name)}${pathKey(value.path)}` : placeOf(value);
    case "literal":
      return JSON.stringify(value.value, (_, part: unknown) => (typeof part === "bigint" ? `${part}n` : part));
    case "operation":
      return `(${keyOf(value.left)} ${value.operator} ${keyOf(value.right)})`;
    case "comparison":
      return `(${keyOf(value.left)} ${value.comparator} ${keyOf(value.right)})`;
    case "format":
      if (value.computed !== undefined) return placeOf(value);
      return `format(${[JSON.stringify(value.template), ...value.args.map(keyOf)].join(", ")})`;
    case "struct":
      return `${value.struct.name}(${value.fields.map((field) => `${field.name}: ${keyOf(field.value)}`).join(", ")})`;
    case "size":
      return `size(${keyOf(value.operand)})`;
    default:
      return placeOf(value);
  }
}

function pathKey(path: Path | undefined): string {
  if (path === undefined) return "";
  if (path.kind === "json") return ` json ${JSON.stringify(path.text)}`;
  return path.selectors
    .map((selector) => {
      if (selector.kind === "dynamic") return `[${keyOf(selector.value)}]`;
      return selector.kind === "key" ? `.${JSON.stringify(selector.key)}` : `[${selector.index}]`;
    })
    .join("");
}

/** Where it stands: no other value has that. */
function placeOf({ origin }: Assignment): string {
  return `@${origin.start}-${origin.end}`;
}
