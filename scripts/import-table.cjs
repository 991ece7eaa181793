/**
 * Who may import whom. docs/ARCHITECTURE.md prints this table, and test/architecture.test.ts checks that it does.
 * `index`, `pipeline`, `import-pipeline`, `outcomes`, `reports` and `hash` are files of src/ itself: the door, and what knows all stages.
 */
const MAY_IMPORT = {
  util: [],
  source: ["util"],
  types: ["util"],
  diagnostics: ["source", "util"],
  ast: ["types", "source"],
  expressions: ["ast", "types", "diagnostics", "source", "util"],
  parser: ["expressions", "ast", "types", "diagnostics", "source", "util"],
  graph: ["ast", "types", "diagnostics", "source"],
  wire: ["util"],
  compiler: ["graph", "wire", "expressions", "ast", "types", "diagnostics", "source", "util"],
  registry: ["compiler", "graph", "wire", "types", "diagnostics", "source", "util"],
  importer: ["graph", "expressions", "ast", "types", "diagnostics", "source", "util"],
  validator: ["graph", "types", "diagnostics", "source", "util"],
  config: ["validator", "parser", "ast", "types", "diagnostics", "source", "util"],
  codegen: ["graph", "types", "diagnostics", "source", "util"],
  connection: ["wire", "util"],
  server: ["connection", "wire", "util"],
  worker: ["connection", "wire", "types", "util"],
  host: ["util"],
};

/** The one folder in which each library may appear. */
const LIBRARY_HOME = {
  "js-yaml": "parser/tree",
  ajv: "validator/schema",
  protobufjs: "wire",
  "@grpc/grpc-js": "connection",
  commander: "cli",
  "@noble/hashes": "hash.ts",
};

/** The rooms that may touch the machine; all others are pure. */
const IMPURE = ["host", "cli", "connection", "worker"];

module.exports = { MAY_IMPORT, LIBRARY_HOME, IMPURE };
