import type { Literal } from "../../../types/literal.js";

/** A scalar literal of the expression language as JSON text; ints keep all their digits. */
export function jsonOfLiteral(literal: Literal): string {
  switch (literal.kind) {
    case "null":
      return "null";
    case "int":
      return literal.value.toString();
    case "str":
    case "double":
    case "bool":
      return JSON.stringify(literal.value);
    case "bytes":
      return JSON.stringify(literal.base64);
    case "timestamp":
    case "wf_run_id":
      return JSON.stringify(literal.text);
    case "json_obj":
    case "json_arr":
      return literal.json;
    case "array":
      return `[${literal.items.map(jsonOfLiteral).join(",")}]`;
    case "map":
      return `{${literal.entries.map(({ key, value }) => `${JSON.stringify(keyText(key))}:${jsonOfLiteral(value)}`).join(",")}}`;
    case "struct":
      return `{${[...literal.fields].map(([name, value]) => `${JSON.stringify(name)}:${jsonOfLiteral(value)}`).join(",")}}`;
  }
}

function keyText(key: Literal): string {
  return key.kind === "str" ? key.value : jsonOfLiteral(key).replaceAll('"', "");
}
