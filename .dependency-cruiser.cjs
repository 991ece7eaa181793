const { MAY_IMPORT, LIBRARY_HOME, IMPURE } = require("./scripts/import-table.cjs");

const error = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });
const rooms = (names) => names.join("|");

module.exports = {
  forbidden: [
    // The AST and the graph are recursive data: their files refer to each other's types, and to nothing else.
    error("no-circular", "Cycles hide the direction of the data.", { path: "^src/", pathNot: "^src/(ast|graph)/" }, { circular: true }),
    error("no-orphans", "A file that nobody imports is dead.", { orphan: true, pathNot: "\\.d\\.ts$" }, {}),
    ...Object.entries(MAY_IMPORT).map(([room, allowed]) =>
      error(
        `layer-${room}`,
        `src/${room} may import only: ${allowed.join(", ") || "nothing of src"}.`,
        { path: `^src/${room}/` },
        { path: "^src/", pathNot: `^src/(${rooms([room, ...allowed])})/` },
      ),
    ),
    ...Object.entries(LIBRARY_HOME).map(([library, home]) =>
      error(
        `${library.replace(/\W+/g, "-")}-at-home`,
        `Only src/${home} knows that we use ${library}.`,
        { path: "^src/", pathNot: `^src/${home}` },
        { path: `(^|/)node_modules/${library}/` },
      ),
    ),
    error(
      "rules-stand-alone",
      "A rule imports no other rule.",
      { path: "^src/validator/rules/[^/]+\\.ts$", pathNot: "/index\\.ts$" },
      { path: "^src/validator/rules/[^/]+\\.ts$" },
    ),
    error(
      "lowerings-stand-alone",
      "The lowering of a step imports no other step's lowering.",
      { path: "^src/compiler/lower/steps/", pathNot: "/index\\.ts$" },
      { path: "^src/compiler/lower/steps/" },
    ),
    error(
      "builders-stand-alone",
      "The builder of a step imports no other step's builder, and none the registry.",
      { path: "^src/parser/steps/", pathNot: "/index\\.ts$" },
      { path: "^src/parser/steps/(index|task|set|if|switch|while|sleep|wait-event|fail|return|complete)\\.ts$" },
    ),
    error(
      "core-is-pure",
      `Only ${IMPURE.join(", ")} touch the machine.`,
      { path: "^src/", pathNot: `^src/(${rooms(IMPURE)})/` },
      { dependencyTypes: ["core"] },
    ),
    error(
      "cli-uses-the-doors",
      "What the command line needs, a library user needs too: it comes through src/index.ts, src/server/index.ts and the host.",
      { path: "^src/cli/" },
      { path: "^src/", pathNot: "^src/(cli/|host/|index\\.ts$|server/index\\.ts$)" },
    ),
    error(
      "nothing-imports-the-cli",
      "The command line is a user of the house.",
      { path: "^src/", pathNot: "^src/cli/" },
      { path: "^src/cli/" },
    ),
    error(
      "one-door",
      "Only the door and what composes the stages stand above the rooms.",
      { path: "^src/[a-z]+/", pathNot: "^src/cli/" },
      { path: "^src/[^/]+\\.ts$" },
    ),
    error(
      "no-dev-dependencies",
      "What is shipped and not bundled must be a declared dependency.",
      { path: "^src/(wire|connection|cli)/" },
      { dependencyTypes: ["npm-dev", "npm-no-pkg", "unknown"], pathNot: "node_modules/@types/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    parser: "swc",
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".js", ".mjs", ".json", ".d.ts"],
    },
  },
};
