import { createHash } from "node:crypto";
import type { GenerateResult } from "../../src/codegen/generate.js";
import { generateWorkers } from "../../src/codegen/generate.js";
import type { StructDef, TaskDef, TypeUse } from "../../src/graph/definitions.js";
import type { CheckedProject, Project } from "../../src/graph/project.js";
import { SourceFile } from "../../src/source/source-file.js";
import type { Span } from "../../src/source/span.js";
import { NEWEST, primitive, PRIMITIVES, type LhType, type Primitive } from "../../src/types/lh-type.js";

/** A type as the language writes it (`array<order@3>`), or one that is made already. */
export type Written = string | LhType;

export interface WrittenTask {
  readonly description?: string;
  readonly input?: readonly (readonly [name: string, type: Written, description?: string])[];
  readonly output?: Written;
  readonly throws?: readonly (readonly [name: string, content?: Written])[];
}

export interface WrittenField {
  readonly type: Written;
  readonly nullable?: boolean;
  readonly description?: string;
}

export interface WrittenStruct {
  readonly description?: string;
  readonly fields: Readonly<Record<string, Written | WrittenField>>;
}

export const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A project of these definitions, each at a place of its own in `path`, as if the validator had passed it. */
export function projectOf(
  tasks: ReadonlyMap<string, WrittenTask>,
  structs: Readonly<Record<string, WrittenStruct>> = {},
  path = "tasks.yaml",
): CheckedProject {
  const file = new SourceFile(path, "");
  let at = 0;
  const span = (): Span => ({ file, start: at, end: ++at });
  const head = (name: string, description?: string) => ({
    origin: span(),
    keySpan: span(),
    name,
    nameSpan: span(),
    ...(description === undefined ? {} : { description }),
  });
  const use = (written: Written): TypeUse => ({
    span: span(),
    type: typeof written === "string" ? readType(written) : written,
    structs: [],
  });

  const structDefs = new Map(
    Object.entries(structs).map(([name, { description, fields }]): [string, StructDef] => [
      name,
      {
        kind: "StructDef",
        ...head(name, description),
        fields: Object.entries(fields).map(([fieldName, written]) => {
          const field = typeof written === "object" && "type" in written ? written : { type: written };
          return {
            name: fieldName,
            span: span(),
            type: use(field.type),
            nullable: field.nullable === true,
            ...(field.description === undefined ? {} : { description: field.description }),
          };
        }),
        updates: "none",
      },
    ]),
  );
  const taskDefs = new Map(
    [...tasks].map(([name, written]): [string, TaskDef] => [
      name,
      {
        kind: "TaskDef",
        ...head(name, written.description),
        inputs: (written.input ?? []).map(([inputName, type, description]) => ({
          name: inputName,
          span: span(),
          type: use(type),
          ...(description === undefined ? {} : { description }),
        })),
        ...(written.output === undefined ? {} : { output: use(written.output) }),
        ...(written.throws === undefined
          ? {}
          : {
              throws: written.throws.map(([thrown, content]) => ({
                name: thrown,
                span: span(),
                ...(content === undefined ? {} : { content: use(content) }),
              })),
            }),
      },
    ]),
  );
  const project: Project = {
    definitions: [...structDefs.values(), ...taskDefs.values()],
    taskDefs,
    structDefs,
    externalEventDefs: new Map(),
    workflowEventDefs: new Map(),
    userTaskDefs: new Map(),
    schedules: new Map(),
    workflows: new Map(),
    tests: [],
  };
  return project as CheckedProject;
}

/** What is generated from tasks and structs that are written in short. */
export function generate(
  tasks: Readonly<Record<string, WrittenTask>>,
  structs: Readonly<Record<string, WrittenStruct>> = {},
): GenerateResult {
  return generateWorkers(projectOf(new Map(Object.entries(tasks)), structs), { hash });
}

/** The text of the file at this path, or the empty text. */
export function textOf(result: GenerateResult, path: string): string {
  return result.files.find((file) => file.path === path)?.text ?? "";
}

/** A type that is masked at its top. */
export function masked(written: string): LhType {
  return { ...readType(written), masked: true };
}

function readType(text: string): LhType {
  const array = /^array<(.*)>$/.exec(text)?.[1];
  if (array !== undefined) return { kind: "array", element: readType(array) };
  const [, key, value] = /^map<(\w+), (.*)>$/.exec(text) ?? [];
  if (key !== undefined && value !== undefined) return { kind: "map", key: readType(key), value: readType(value) };
  if ((PRIMITIVES as readonly string[]).includes(text)) return primitive(text as Primitive);
  const [name = text, version] = text.split("@");
  return { kind: "struct", name, version: version === undefined ? NEWEST : Number(version) };
}
