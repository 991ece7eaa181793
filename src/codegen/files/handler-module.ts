import type { TypeUse } from "../../graph/definitions.js";
import type { GeneratedFile } from "../generated-file.js";
import { declaredType } from "../declared.js";
import { WIDTH } from "../text/layout.js";
import type { Plan, TaskPlan } from "../plan.js";
import { commentText, docComment, identifier, literal, propertyAccess } from "../text/quote.js";
import { importedStructs, tsType } from "../types.js";

/** The file in which the user writes what a task does; until then every run of the task fails and says so. */
export function handlerFile(planned: TaskPlan, plan: Plan): GeneratedFile {
  const { task } = planned;
  const type = identifier(`${planned.typeStem}Handler`);
  const from = `../generated/tasks/${planned.fileStem}.js`;
  const doc = docComment([
    `The handler of the task \`${commentText(task.name)}\`.`,
    "wfspec wrote this file once and will never touch it again: it is yours.",
    task.description === undefined ? undefined : commentText(task.description),
    usage(planned, plan, from),
  ]);
  const head = `export const handler: ${type} = () => {`;
  // As prettier breaks a line that is too long.
  const outer = head.length <= WIDTH ? "" : "  ";
  const name = `${outer}  const task = ${literal(task.name)};`;
  const text = `import type { ${type} } from ${literal(from)};

${doc}${outer === "" ? head : head.replace(" = ", " =\n  ")}
${name.length <= WIDTH ? name : name.replace(" = ", ` =\n    ${outer}`)}
${outer}  throw new Error(\`The handler of task \${task} is not written yet.\`);
${outer}};
`;
  return { path: `handlers/${planned.fileStem}.ts`, text, owner: "user" };
}

/** How the input is read, the output returned and each exception thrown, as text for a comment. */
function usage({ task, inputs, exceptions }: TaskPlan, plan: Plan, from: string): string {
  const names = importedStructs(plan);
  const typeOf = (use: TypeUse): string => tsType(declaredType(use), names);
  const reads = inputs.map(({ input, property }) => `  ${propertyAccess("input", property)} // ${typeOf(input.type)}`);
  const throws = exceptions.map(({ thrown, className }) =>
    thrown.content === undefined
      ? `  throw new ${className}("what happened");`
      : `  throw new ${className}("what happened", content); // ${typeOf(thrown.content)}`,
  );
  const output = task.output === undefined ? "  return; // void" : `  return output; // ${typeOf(task.output)}`;
  const imports =
    exceptions.length === 0 ? [] : [`import { ${exceptions.map(({ className }) => className).join(", ")} } from ${literal(from)};`];
  return commentText(
    ["What there is to read, throw and return:", "", ...imports, "async (input, context) => {", ...reads, ...throws, output, "}"].join(
      "\n",
    ),
  );
}
