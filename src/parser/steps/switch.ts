import type { SwitchStep } from "../../ast/steps.js";
import type { SourceMapping } from "../../source/tree.js";
import { asMapping, itemsOf, valueOf, type BuildContext } from "../parts/reader.js";
import { readConditionOf } from "../parts/common.js";
import type { StepBuilder } from "./step.js";
import { mapDefined } from "../../util/lists.js";

export const buildSwitch: StepBuilder = ({ entry, base, context }) => {
  const items = mapDefined(itemsOf(entry.value, context), (item) => asMapping(item, context));
  const otherwise = items.map((item) => valueOf(item, "else")).find((node) => node !== undefined);
  return {
    kind: "switch",
    ...base,
    branches: items.filter((item) => valueOf(item, "else") === undefined).map((item) => buildBranch(item, context)),
    else: otherwise && context.steps(otherwise),
  };
};

function buildBranch(item: SourceMapping, context: BuildContext): SwitchStep["branches"][number] {
  return { span: item.span, condition: readConditionOf(valueOf(item, "when"), item, context), then: context.steps(valueOf(item, "then")) };
}
