import type { LhType } from "../../../types/lh-type.js";
import { isPrimitiveName, PRIMITIVES } from "../../../types/lh-type.js";
import { parseType } from "../../../types/parse-type.js";
import { closest } from "../../../util/did-you-mean.js";
import { quotedList } from "../../../util/text.js";
import type { Problem } from "./problem.js";

/** What other languages, and the wire, call our types. A StructDef of such a name can be written with its version only. */
const FOREIGN: Readonly<Record<string, string>> = {
  string: "str",
  integer: "int",
  long: "int",
  boolean: "bool",
  float: "double",
  number: "double",
  object: "json_obj",
  json: "json_obj",
  list: "json_arr",
};

const MAP_KEYS: readonly string[] = ["int", "bool", "double", "str", "timestamp", "wf_run_id"];
const HELP = 'A type is a primitive one ("str", "int", …), "array<T>", "map<K, V>", or the name of a StructDef, "order" or "order@3".';

/** Why a text is no type, or undefined if it is one. Whether its structs exist is not judged. */
export function judgeType(text: string): Problem | undefined {
  if (isPrimitiveName(text)) return undefined;
  const word = text.trim();
  const primitive = nativeName(word);
  if (primitive !== undefined) return unknown(word, primitive);
  const parsed = parseType(text);
  if (parsed !== undefined) return judgeParts(parsed.type, text);
  return judgeBroken(word);
}

/** The primitive that a word which is no type was probably meant to be, a foreign name misspelt included. */
export function primitiveNear(word: string): string | undefined {
  const near = closest(word, [...PRIMITIVES, ...Object.keys(FOREIGN)]);
  return near === undefined ? undefined : (FOREIGN[near] ?? near);
}

/** The primitive that a foreign or a differently written name stands for. */
function nativeName(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (word === lower) return Object.hasOwn(FOREIGN, word) ? FOREIGN[word] : undefined;
  if (word === word.toUpperCase()) return PRIMITIVES.find((name) => name === lower);
  return ["String", "Integer", "Long", "Boolean"].includes(word) ? FOREIGN[lower] : undefined;
}

/** Foreign names inside, and the keys of maps. */
function judgeParts(type: LhType, text: string): Problem | undefined {
  switch (type.kind) {
    case "struct": {
      const meant = type.version < 0 ? nativeName(type.name) : undefined;
      return meant === undefined
        ? undefined
        : unknown(
            type.name,
            meant,
            text.replace(type.name, () => meant),
          );
    }
    case "array":
      return judgeParts(type.element, text);
    case "map":
      return judgeParts(type.key, text) ?? judgeMapKey(type.key) ?? judgeParts(type.value, text);
    default:
      return undefined;
  }
}

function judgeMapKey(key: LhType): Problem | undefined {
  if (key.kind === "primitive" && MAP_KEYS.includes(key.name)) return undefined;
  const what = key.kind === "primitive" || key.kind === "struct" ? `"${key.name}"` : `${key.kind === "map" ? "A map" : "An array"}`;
  return { code: "invalid-type", message: `${what} can't be the type of a map's keys.`, help: `Keys are ${quotedList(MAP_KEYS, "or")}.` };
}

function judgeBroken(word: string): Problem {
  const message = `"${word}" is no type.`;
  const list = /^([A-Za-z0-9_@-]+)\[\]$/.exec(word)?.[1] ?? /^(?:list|List|Array)<([A-Za-z0-9_@-]+)>$/.exec(word)?.[1];
  if (list !== undefined) return { code: "invalid-type", message, help: `Write "array<${list}>".`, meant: `array<${list}>` };
  if (word === "array")
    return { code: "invalid-type", message: '"array" needs the type of its elements.', help: 'Write for example "array<str>".' };
  if (/^map(?:<[^,]*>)?$/.test(word)) {
    return { code: "invalid-type", message: '"map" needs the types of its keys and values.', help: 'Write for example "map<str, int>".' };
  }
  if (word === "void")
    return { code: "invalid-type", message: "Nothing can be void here.", help: 'Only outputs and the content of events can be "void".' };
  if (word.includes("<") || word.includes(">")) {
    return {
      code: "invalid-type",
      message,
      help: 'Write "array<T>" or "map<K, V>", with a type for each letter and every bracket closed.',
    };
  }
  const meant = closest(word, PRIMITIVES);
  return meant === undefined ? { code: "invalid-type", message, help: HELP } : unknown(word, meant);
}

function unknown(word: string, primitive: string, meant = primitive): Problem {
  return { code: "invalid-type", message: `"${word}" is no type of LittleHorse.`, help: `Did you mean "${primitive}"?`, meant };
}
