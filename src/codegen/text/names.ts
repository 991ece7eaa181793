import { GLOBALS } from "./globals.js";

const LONGEST_FILE_STEM = 100;
/** Names that Windows gives to devices, whatever the extension. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/**
 * A name in camelCase: `charge-credit-card` → `chargeCreditCard`, `customer_id` → `customerId`, `URL` stays. Always an identifier, though
 * perhaps a reserved word; characters outside ASCII become their code points.
 */
export function camelCase(name: string): string {
  const [first = "empty", ...rest] = wordsOf(name.replace(/[^\x20-\x7e]/gu, (character) => ` u${character.codePointAt(0)?.toString(16)} `));
  const head = rest.length === 0 ? first : lowerFirstWord(first);
  return startWithLetter(head + rest.map(upperFirst).join(""));
}

/** A name in PascalCase, for types: `charge-credit-card` → `ChargeCreditCard`. Always an identifier. */
export function pascalCase(name: string): string {
  return upperFirst(camelCase(name));
}

/** A PascalCase name that shadows nothing: `promise` → `PromiseStruct` when that is the suffix. */
export function typeName(name: string, suffix: string, taken: ReadonlySet<string> = new Set()): string {
  const type = pascalCase(name);
  return GLOBALS.has(type) || taken.has(type) ? type + suffix : type;
}

/**
 * The property that a task's input becomes: camelCase where the name is of letters, digits and separators, else the exact name.
 * Applied to its own result it changes nothing.
 */
export function propertyName(name: string): string {
  return /^[A-Za-z0-9 _./:-]+$/.test(name) && /[A-Za-z0-9]/.test(name) ? camelCase(name) : name;
}

/** A file name without its extension that is valid on every platform and says the same of every name in LittleHorse's grammar. */
export function fileStem(name: string): string {
  const stem = name.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}`).slice(0, LONGEST_FILE_STEM);
  return stem === "" || DEVICES.test(stem) ? `${stem}-task` : stem;
}

/** What two names have in common that a file system may take for one. */
export function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function wordsOf(name: string): readonly string[] {
  return name.match(/[A-Za-z0-9]+/g) ?? [];
}

function lowerFirstWord(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function startWithLetter(name: string): string {
  return /^[0-9]/.test(name) ? `_${name}` : name;
}
