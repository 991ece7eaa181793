import type { Report } from "../diagnostics/collector.js";
import type { TaskDef } from "../graph/definitions.js";
import type { Project } from "../graph/project.js";
import { compareText } from "../util/text.js";
import { collisionsOf, inputCollisions } from "./collisions.js";
import { camelCase, fileStem, fold, pascalCase, propertyName, typeName } from "./text/names.js";
import type { Named, Plan, StructPlan, TaskPlan } from "./plan.js";
import { structsOf, type UsedStruct } from "./structs.js";

/** Decides every name. Where two cannot both be had, the reports say so: with an error among them the plan is not to be used. */
export function makePlan(project: Project): { readonly plan: Plan; readonly reports: readonly Report[] } {
  const tasks = [...project.taskDefs.values()].toSorted((a, b) => compareText(a.name, b.name));
  const { used, reports: missing } = structsOf(tasks, project);
  const structs = used.map(planStruct);
  const planned = tasks.map(planTask);
  const names = tasks.map(named);
  const files = collisionsOf("task", names, ({ name }) => fold(fileStem(name)));
  // One finding for two tasks that collide in both ways.
  const types = collisionsOf("task", names, ({ name }) => pascalCase(name)).filter(
    (report) => !files.some((other) => other.span === report.span),
  );
  const clashes = collisionsOf(
    "struct",
    used.map(({ struct }) => named(struct)),
    ({ name }) => typeName(name, "Struct"),
  );
  return {
    plan: { tasks: planned.map(({ plan }) => plan), structs },
    reports: [...missing, ...files, ...types, ...clashes, ...planned.flatMap(({ reports }) => reports)],
  };
}

function planTask(task: TaskDef): { readonly plan: TaskPlan; readonly reports: readonly Report[] } {
  const typeStem = pascalCase(task.name);
  const { reports: contests, contested } = inputCollisions(task.name, task.inputs, ({ name }) => propertyName(name));
  const throws = task.throws ?? [];
  const contents = throws.flatMap(({ name }) => [`${pascalCase(name)}Content`, `${pascalCase(name)}ExceptionContent`]);
  const taken = new Set([`${typeStem}Input`, `${typeStem}Output`, `${typeStem}Handler`, ...contents]);
  const className = (name: string): string => typeName(name, "Exception", taken);
  return {
    plan: {
      task,
      typeStem,
      valueStem: camelCase(task.name),
      fileStem: fileStem(task.name),
      inputs: task.inputs.map((input) => ({ input, property: contested.has(input.name) ? input.name : propertyName(input.name) })),
      exceptions: throws.map((thrown) => ({ thrown, className: className(thrown.name) })),
    },
    reports: [...contests, ...collisionsOf("exception", throws, ({ name }) => className(name))],
  };
}

function planStruct({ struct, versions }: UsedStruct): StructPlan {
  return { struct, typeName: typeName(struct.name, "Struct"), versions: [...versions].toSorted((a, b) => a - b) };
}

function named(definition: { readonly name: string; readonly nameSpan: Named["span"] }): Named {
  return { name: definition.name, span: definition.nameSpan };
}
