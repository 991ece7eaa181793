import type { Connection } from "../connection/connection.js";
import { RpcError } from "../connection/rpc-error.js";
import type { JsonObject } from "../wire/definition.js";
import { isObject, numberIn, objectIn, objectsIn, textIn } from "../wire/read.js";
import { declaredType, typeName } from "../wire/type-definition.js";
import { printShape, typeDefinitionOf, type TaskShape } from "./values/shape.js";
import { pause, type Timings } from "./timings.js";

/** A worker that cannot be started; the message says what to do. */
export class WorkerStartError extends Error {
  override readonly name = "WorkerStartError";
}

/**
 * Makes sure that the server has the TaskDef as the worker was generated for.
 *
 * @throws WorkerStartError when it has none or a different one, or RpcError when it cannot be asked.
 */
export async function checkTaskDef(connection: Connection, task: TaskShape, timings: Timings): Promise<void> {
  const stored = await fetchTaskDef(connection, task.name, timings);
  const where = `${connection.address} (tenant "${connection.configuration.tenant}")`;
  if (stored === undefined)
    throw new WorkerStartError(`There is no TaskDef "${task.name}" on ${where}. Put the definitions there first: wfspec apply.`);
  const found = differencesTo(task, stored);
  if (found.length === 0) return;
  throw new WorkerStartError(
    `The TaskDef "${task.name}" on ${where} is not the one this worker was generated for: ${found.join("; ")}. Generate the worker again from the definitions that are on the server.`,
  );
}

async function fetchTaskDef(connection: Connection, name: string, timings: Timings): Promise<JsonObject | undefined> {
  const end = Date.now() + timings.taskDefWithinMs;
  for (;;) {
    try {
      return await connection.unary("GetTaskDef", { name }, { deadlineMs: timings.deadlineMs });
    } catch (error) {
      if (!(error instanceof RpcError) || error.code !== "NOT_FOUND") throw error;
      if (Date.now() >= end) return undefined;
      await pause(100);
    }
  }
}

/** Inputs are matched by name, so their order is free. Whether something is masked does not change how it is read. */
function differencesTo(task: TaskShape, stored: JsonObject): readonly string[] {
  const found: string[] = [];
  const theirs = new Map(objectsIn(stored, "inputVars").map((variable) => [textIn(variable, "name"), declaredType(variable)]));
  for (const { name, type } of task.input) {
    const other = theirs.get(name);
    if (other === undefined) found.push(`the server has no input "${name}"`);
    else if (!sameType(typeDefinitionOf(type), other))
      found.push(`the input "${name}" is ${printShape(type)} here and ${typeName(other)} on the server`);
    theirs.delete(name);
  }
  for (const name of theirs.keys()) found.push(`the server has an input "${name}" more`);
  const output = task.output === "void" ? "void" : task.output.type;
  const returned = objectIn(stored, "returnType")["returnType"];
  const same = isObject(returned) ? output !== "void" && sameType(typeDefinitionOf(output), returned) : output === "void";
  if (!same)
    found.push(`the output is ${printShape(output)} here and ${isObject(returned) ? typeName(returned) : "nothing"} on the server`);
  return found;
}

function sameType(ours: JsonObject, theirs: JsonObject): boolean {
  const id = ours["structDefId"];
  if (isObject(id)) {
    const other = objectIn(theirs, "structDefId");
    const version = numberIn(id, "version");
    return id["name"] === other["name"] && (version < 0 || version === numberIn(other, "version"));
  }
  const array = ours["inlineArrayDef"];
  if (isObject(array))
    return isObject(theirs["inlineArrayDef"]) && sameType(objectIn(array, "arrayType"), objectIn(theirs["inlineArrayDef"], "arrayType"));
  const map = ours["inlineMapDef"];
  if (isObject(map)) {
    const other = theirs["inlineMapDef"];
    return (
      isObject(other) &&
      sameType(objectIn(map, "keyType"), objectIn(other, "keyType")) &&
      sameType(objectIn(map, "valueType"), objectIn(other, "valueType"))
    );
  }
  const isPrimitive = !["structDefId", "inlineArrayDef", "inlineMapDef"].some((kind) => isObject(theirs[kind]));
  return isPrimitive && ours["primitiveType"] === (textIn(theirs, "primitiveType") || "JSON_OBJ");
}
