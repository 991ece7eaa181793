import type { GeneratedFile, GenerateOptions } from "../generated-file.js";
import { ownedFile, RUNTIME } from "./header.js";
import { layOut, WIDTH, type Code } from "../text/layout.js";
import { shapeName, type Plan, type StructPlan } from "../plan.js";
import { commentText, docComment, identifier, literal, propertyKey } from "../text/quote.js";
import { declaredType } from "../declared.js";
import { fieldShape, importedStructs, property, underKey, type StructNames } from "../types.js";

/** The module of the structs that the tasks use: for each an interface, and its shape at every version that is asked for. */
export function structsFile(plan: Plan, options: GenerateOptions): GeneratedFile {
  const done = new Set<string>();
  const names: StructNames = { ...importedStructs(plan), prefix: "", isLater: (shape) => !done.has(shape) };
  const parts = plan.structs.flatMap((struct) => [
    interfaceOf(struct, names),
    ...struct.versions.map((version) => {
      const text = shapeConstant(struct, version, names);
      done.add(shapeName(struct.typeName, version));
      return text;
    }),
  ]);
  const body = [`import type * as wf from ${literal(RUNTIME)};\n`, ...parts].join("\n");
  return ownedFile("generated/structs.ts", body, { origins: plan.structs.map(({ struct }) => struct.origin), options });
}

function interfaceOf({ struct, typeName }: StructPlan, names: StructNames): string {
  const doc = docComment([
    struct.description === undefined ? `The struct \`${commentText(struct.name)}\`.` : commentText(struct.description),
  ]);
  const fields = struct.fields.map((field) => {
    const text = property(propertyKey(field.name), { type: declaredType(field.type), nullable: field.nullable }, names);
    return docComment([field.description === undefined ? undefined : commentText(field.description)], "  ") + text;
  });
  if (fields.length === 0) return `${doc}export type ${identifier(typeName)} = Record<string, never>;\n`;
  return `${doc}export interface ${identifier(typeName)} {\n${fields.join("")}}\n`;
}

function shapeConstant({ struct, typeName }: StructPlan, version: number, names: StructNames): string {
  const fields: Code = {
    object: struct.fields.map((field) => ({
      key: propertyKey(field.name),
      value: underKey(field.name, { object: fieldShape(declaredType(field.type), field.nullable, names) }, "wf.FieldShape"),
    })),
    open: true,
  };
  const shape: Code = {
    object: [
      { key: "name", value: literal(struct.name) },
      { key: "version", value: String(version) },
      { key: "fields", value: fields },
    ],
    open: true,
  };
  const head = `export const ${identifier(shapeName(typeName, version))}: wf.StructShape = `;
  if (head.length + 1 > WIDTH) return `${head.trimEnd()}\n  ${layOut(shape, 2, 2)};\n`;
  return `${head}${layOut(shape, 0, head.length)};\n`;
}
