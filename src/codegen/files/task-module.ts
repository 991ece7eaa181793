import type { GeneratedFile, GenerateOptions } from "../generated-file.js";
import { declaredType } from "../declared.js";
import { ownedFile, RUNTIME } from "./header.js";
import { layOut, layOutAlias, layOutGeneric, WIDTH, type Code, type Member, type Place } from "../text/layout.js";
import type { Plan, TaskPlan } from "../plan.js";
import { commentText, docComment, identifier, literal, propertyKey } from "../text/quote.js";
import { structUses, usesOf } from "../structs.js";
import { fieldShape, importedStructs, property, shapeOf, tsType, typeAlias, underKey, type StructNames } from "../types.js";

/** The module of a task: the types of its input, output and handler, a class for each exception, and its shape. */
export function taskFile(planned: TaskPlan, plan: Plan, options: GenerateOptions): GeneratedFile {
  const names = importedStructs(plan);
  const body = [
    importsOf(planned),
    inputType(planned, names),
    outputType(planned, names),
    ...planned.exceptions.map((exception) => exceptionClass(planned, exception, names)),
    taskConstant(planned, names),
    handlerType(planned),
  ].join("\n");
  return ownedFile(`generated/tasks/${planned.fileStem}.ts`, body, { origins: [planned.task.origin], options });
}

function importsOf({ task }: TaskPlan): string {
  const usesStructs = usesOf(task).some((use) => structUses(declaredType(use)).length > 0);
  return `import * as wf from ${literal(RUNTIME)};\n${usesStructs ? 'import * as structs from "../structs.js";\n' : ""}`;
}

function inputType({ task, typeStem, inputs }: TaskPlan, names: StructNames): string {
  const doc = docComment([
    `The input of the task \`${commentText(task.name)}\`.`,
    task.description === undefined ? undefined : commentText(task.description),
  ]);
  const name = identifier(`${typeStem}Input`);
  const alias = layOutAlias("type Input", () => name);
  if (inputs.length === 0) return `${doc}${genericAlias(name, "Record", ["string", "never"])}${alias}`;
  const properties = inputs.map(({ input, property: key }) => {
    const inputDoc = docComment([input.description === undefined ? undefined : commentText(input.description)], "  ");
    return inputDoc + property(propertyKey(key), { type: declaredType(input.type), nullable: false }, names);
  });
  return `${doc}export interface ${name} {\n${properties.join("")}}\n${alias}`;
}

function outputType({ task, typeStem }: TaskPlan, names: StructNames): string {
  const doc = docComment([`The output of the task \`${commentText(task.name)}\`.`]);
  const name = identifier(`${typeStem}Output`);
  const text =
    task.output === undefined ? layOutAlias(`export type ${name}`, () => "void") : typeAlias(name, declaredType(task.output), names);
  return `${doc}${text}${layOutAlias("type Output", () => name)}`;
}

function exceptionClass({ task }: TaskPlan, { thrown, className }: TaskPlan["exceptions"][number], names: StructNames): string {
  const doc = docComment([`The exception \`${commentText(thrown.name)}\` of the task \`${commentText(task.name)}\`.`]);
  const name = identifier(className);
  if (thrown.content === undefined) {
    return `${doc}${plainClassHead(name)}
  constructor(message: string) {
${superCall([literal(thrown.name), "message"])}  }
}
`;
  }
  const type = declaredType(thrown.content);
  const inline = tsType(type, names);
  const fits = Math.max(classHead(name, inline).length, constructorHead(inline).length) <= WIDTH;
  const content = fits ? inline : `${name}Content`;
  const alias = fits ? "" : `${typeAlias(content, type, names)}\n`;
  return `${alias}${doc}${classHead(name, content)}
${constructorOf(content)}
${superCall([literal(thrown.name), "message", "content"])}  }
}
`;
}

function classHead(name: string, content: string): string {
  return `export class ${name} extends wf.TaskException<${content}> {`;
}

function plainClassHead(name: string): string {
  const flat = `export class ${name} extends wf.TaskException {`;
  return flat.length <= WIDTH ? flat : `export class ${name}\n  extends wf.TaskException\n{`;
}

function constructorHead(content: string): string {
  return `  constructor(message: string, content: ${content}) {`;
}

function constructorOf(content: string): string {
  const head = constructorHead(content);
  return head.length <= WIDTH ? head : `  constructor(\n    message: string,\n    content: ${content},\n  ) {`;
}

function superCall(args: readonly string[]): string {
  const flat = `    super(${args.join(", ")});\n`;
  if (flat.length - 1 <= WIDTH) return flat;
  return `    super(\n${args.map((arg) => `      ${arg},\n`).join("")}    );\n`;
}

function taskConstant({ task, valueStem, inputs, exceptions }: TaskPlan, names: StructNames): string {
  // A list of several objects is always broken, a list of one would be joined.
  const only = inputs.length === 1 ? ({ open: true } as const) : {};
  const input: Code = {
    array: inputs.map(({ input: { name, type }, property: key }) => {
      const [typeMember, ...flags] = fieldShape(declaredType(type), false, names);
      const members: Member[] = [
        { key: "name", value: literal(name) },
        { key: "property", value: literal(key) },
      ];
      return { object: [...members, ...(typeMember === undefined ? [] : [typeMember]), ...flags], ...only };
    }),
    open: inputs.length > 1,
  };
  const throws: Code = {
    object: exceptions.map(({ thrown }) => ({
      key: propertyKey(thrown.name),
      value:
        thrown.content === undefined
          ? underKey(thrown.name, literal("void"), "const")
          : underKey(thrown.name, shapeOf(declaredType(thrown.content), names), "wf.Shape"),
    })),
    open: true,
  };
  const output: Code = task.output === undefined ? literal("void") : { object: fieldShape(declaredType(task.output), false, names) };
  const shape: Code = {
    object: [
      { key: "name", value: literal(task.name) },
      { key: "input", value: input },
      { key: "output", value: output },
      { key: "throws", value: throws },
    ],
    open: true,
  };
  const doc = docComment([`The task \`${commentText(task.name)}\`, for \`bind\`.`]);
  const call = layOutAlias(`export const ${identifier(`${valueStem}Task`)}`, defineCall);
  return `const shape: wf.TaskShape = ${layOut(shape, 0, 0)};\n\n${doc}${call}`;
}

function defineCall(place: Place): string {
  const flat = "wf.defineTask<Input, Output>(shape)";
  const spare = WIDTH - place.before - place.after - flat.length;
  if (spare >= 0) return flat;
  const inner = " ".repeat(place.indent + 2);
  if (spare + "shape);".length >= 0) return flat.replace("shape", `\n${inner}shape,\n${" ".repeat(place.indent)}`);
  return `${layOutGeneric("wf.defineTask", [() => "Input", () => "Output"], place)}(shape)`;
}

function handlerType({ task, typeStem }: TaskPlan): string {
  const doc = docComment([`The function that does the task \`${commentText(task.name)}\`.`]);
  return `${doc}${genericAlias(`${typeStem}Handler`, "wf.TaskHandler", ["Input", "Output"])}`;
}

function genericAlias(name: string, generic: string, args: readonly string[]): string {
  return layOutAlias(`export type ${identifier(name)}`, (place) =>
    layOutGeneric(
      generic,
      args.map((arg) => () => arg),
      place,
    ),
  );
}
