import type { Expression } from "../../ast/expressions.js";
import type { TaskStep } from "../../ast/steps.js";
import { readScalarValue } from "../../expressions/scalar-value.js";
import type { SourceNode } from "../../source/tree.js";
import { readText, type BuildContext } from "./reader.js";

/**
 * The name of a TaskDef, or a value that gives it at run time. Such a task is called by its variable or by its format text, as the SDK does,
 * and `expression` if it has neither.
 */
export function readTaskName(node: SourceNode | undefined, context: BuildContext): Pick<TaskStep, "task" | "computed"> | undefined {
  const task = readText(node, context);
  if (task === undefined || node?.kind !== "scalar") return undefined;
  if (!task.value.includes("$")) return { task };
  const computed = readScalarValue(node, context.report);
  if (computed.kind === "text") return { task };
  const name = computed.kind === "expression" ? nameOf(computed.expression) : OTHER;
  return { task: { value: name, span: task.span }, computed };
}

const OTHER = "expression";

function nameOf(expression: Expression): string {
  switch (expression.kind) {
    case "variable":
      return expression.name;
    case "path":
    case "json-path":
      return expression.base.kind === "variable" ? expression.base.name : OTHER;
    case "format":
      return expression.template;
    default:
      return OTHER;
  }
}
