import type { GeneratedFile, GenerateOptions } from "../generated-file.js";
import { ownedFile, RUNTIME } from "./header.js";
import { WIDTH } from "../text/layout.js";
import type { Plan, TaskPlan } from "../plan.js";
import { identifier, literal } from "../text/quote.js";

/** The module that joins every task with its handler. */
export function workersFile(plan: Plan, options: GenerateOptions): GeneratedFile {
  const imports = plan.tasks.map((planned) => {
    const { task, handler } = valuesOf(planned);
    return `import { handler as ${handler} } from ${literal(`../handlers/${planned.fileStem}.js`)};\nimport { ${task} } from ${literal(`./tasks/${planned.fileStem}.js`)};\n`;
  });
  // The comment in the list keeps formatters from joining its lines.
  const body = `import { bind, type TaskBinding } from ${literal(RUNTIME)};
${imports.join("")}
/** Every task with its handler, for \`runWorkers\`. */
export const bindings: readonly TaskBinding[] = [
  // By the names of the tasks.
${plan.tasks.map(binding).join("")}];
`;
  return ownedFile("generated/workers.ts", body, { origins: plan.tasks.map(({ task }) => task.origin), options });
}

/** The program that runs the workers, for the user to change. */
export function mainFile(): GeneratedFile {
  const text = `import { runWorkers } from ${literal(RUNTIME)};
import { bindings } from "./generated/workers.js";

// wfspec wrote this file once and will never touch it again: it is yours.
await runWorkers(bindings);
`;
  return { path: "main.ts", text, owner: "user" };
}

function binding(planned: TaskPlan): string {
  const { task, handler } = valuesOf(planned);
  const flat = `  bind(${task}, ${handler}),\n`;
  return flat.length - 1 <= WIDTH ? flat : `  bind(\n    ${task},\n    ${handler},\n  ),\n`;
}

function valuesOf({ valueStem }: TaskPlan): { readonly task: string; readonly handler: string } {
  return { task: identifier(`${valueStem}Task`), handler: identifier(`${valueStem}Handler`) };
}
