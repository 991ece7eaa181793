import type { UserTaskDef } from "../graph/definitions.js";
import { isJson } from "../types/lh-type.js";
import { didYouMean } from "../util/did-you-mean.js";
import { quotedList } from "../util/text.js";
import { named } from "./misfit.js";
import type { MissingPart } from "./soundness.js";

/** What is said of a path that leads nowhere; `form` is the user task's whose output it leads into. */
export function describePart(missing: MissingPart, form?: UserTaskDef): { readonly message: string; readonly help: string } {
  const { selector, of: type, fields } = missing;
  const part = selector.kind === "key" ? `"${selector.key}"` : selector.kind === "index" ? `"[${selector.index}]"` : '"[…]"';
  const near = selector.kind === "key" ? didYouMean(selector.key, fields) : undefined;
  if (form !== undefined && isJson(type))
    return { message: `Form "${form.name}" has no field ${part}.`, help: near ?? `Its fields are ${quotedList(fields)}.` };
  switch (type.kind) {
    case "struct":
      return { message: `Struct "${type.name}" has no field ${part}.`, help: near ?? `Its fields are ${quotedList(fields)}.` };
    case "array":
      return { message: `A value of type ${named(type)} has no part ${part}.`, help: "Take an item by its number, as in [0]." };
    case "map":
      return {
        message: `A value of type ${named(type)} has no part ${part}.`,
        help: "Take an entry by its key, as in .name or ['a name'].",
      };
    default:
      return { message: `A value of type ${named(type)} has no parts, so there is no ${part}.`, help: "Leave the path out." };
  }
}
