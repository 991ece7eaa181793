/** PascalCase names that a type or class of the same spelling would shadow, to the surprise of who works in that module. */
export const GLOBALS: ReadonlySet<string> = new Set(
  `AggregateError Array ArrayBuffer AsyncGenerator AsyncIterable AsyncIterator Atomics Awaited BigInt BigInt64Array BigUint64Array
  Boolean Buffer Capitalize ConstructorParameters DataView Date Error EvalError Exclude Extract FinalizationRegistry Float32Array
  Float64Array Function Generator Infinity InstanceType Int16Array Int32Array Int8Array Intl Iterable IterableIterator Iterator JSON
  Lowercase Map Math NaN NoInfer NonNullable Number Object Omit Parameters Partial Pick Promise PromiseLike Proxy RangeError Readonly
  ReadonlyArray ReadonlyMap ReadonlySet Record ReferenceError Reflect RegExp Required ReturnType Set SharedArrayBuffer String Symbol
  SyntaxError ThisType TypeError URIError URL Uint16Array Uint32Array Uint8Array Uint8ClampedArray Uncapitalize Uppercase WeakMap
  WeakRef WeakSet WebAssembly Input Output`.split(/\s+/),
);
