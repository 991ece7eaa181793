import { typeOf } from "../../graph/infer.js";
import { isPrimitive } from "../../types/lh-type.js";
import { named, writtenText } from "../misfit.js";
import type { Rule } from "../rule.js";
import { isSound } from "../soundness.js";

export const formatNumbers: Rule = {
  name: "format-numbers",
  severity: "info",
  refusedBy: "wfspec",
  summary: "A number stands in a text and is printed for people.",
  why: "The server prints ints with a comma between thousands and doubles with at most three decimals, so the text can't be used as an id or an amount.",
  on: {
    assignment: {
      format(value, { report }) {
        for (const arg of value.args) {
          const type = typeOf(arg);
          if (!isSound(arg) || !isPrimitive(type, "int", "double")) continue;
          report({
            message: `A value of type ${named(type)} is printed ${isPrimitive(type, "int") ? "as 1,234" : "with at most 3 decimals"} in a text.`,
            span: arg.origin,
            help: `Write \${ str(${writtenText(arg) ?? "x"}) } to have all digits and nothing else.`,
          });
        }
      },
    },
  },
};
