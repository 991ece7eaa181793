import { parseExactJson, type ExactJson } from "../util/exact-json.js";
import type { JsonObject } from "../wire/definition.js";
import { isObject, objectIn, objectsIn } from "../wire/read.js";
import { printWfRunId } from "../wire/wf-run-id.js";

/**
 * A `VariableValue` as plain JSON for people: structs and maps as objects, ints exact (bigint outside the safe range), JSON parsed,
 * bytes as base64, a WfRun's id as text; null when nothing is set.
 */
export function plainValue(value: JsonObject): ExactJson {
  const [entry] = Object.entries(value);
  if (entry === undefined) return null;
  const [kind, content] = entry;
  switch (kind) {
    case "int":
      return int(String(content));
    case "jsonObj":
    case "jsonArr": {
      const parsed = parseExactJson(String(content));
      return parsed.ok ? parsed.value : String(content);
    }
    case "wfRunId":
      return isObject(content) ? printWfRunId(content) : "";
    case "array":
      return objectsIn(objectIn(value, "array"), "items").map(plainValue);
    case "map":
      return Object.fromEntries(
        objectsIn(objectIn(value, "map"), "entries").map((item) => [
          String(plainValue(objectIn(item, "key"))),
          plainValue(objectIn(item, "value")),
        ]),
      );
    case "struct":
      return plainStruct(objectIn(value, "struct"));
    default:
      return content as ExactJson;
  }
}

function plainStruct(struct: JsonObject): ExactJson {
  const fields = objectIn(objectIn(struct, "struct"), "fields");
  return Object.fromEntries(Object.keys(fields).map((name) => [name, plainValue(objectIn(objectIn(fields, name), "value"))]));
}

function int(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}
