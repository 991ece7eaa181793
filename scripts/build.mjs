// Builds dist/: the library and the worker run time as ESM, the command line as CommonJS files (the checker, its validators for what is
// wrong, its reader of requests, its reports for other programs, and all the rest), and the declarations.
//
//   node scripts/build.mjs
import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";

const { version, dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const external = Object.keys(dependencies).flatMap((name) => [name, `${name}/*`]);

/** The checker's file asks for the other one only when it is needed. */
const programApart = {
  name: "program-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/program\.js$/ }, () => ({ path: "./program.cjs", external: true }));
  },
};

/**
 * Only a file that the quick reader leaves alone needs js-yaml: it is run when its parser is first called. It is the CommonJS build, for
 * Node 20 takes more than twice as long with the other one. Its tables are small, and written out.
 */
const yamlOnDemand = {
  name: "yaml-on-demand",
  setup({ onResolve, onLoad }) {
    const library = createRequire(import.meta.url)("js-yaml");
    const tables = Object.entries(library).filter(([name, value]) => name === name.toUpperCase() && isPlainTable(value));
    onResolve({ filter: /^js-yaml\/browser$/ }, ({ path }) => ({ path, namespace: "on-demand" }));
    onLoad({ filter: /.*/, namespace: "on-demand" }, () => ({
      resolveDir: import.meta.dirname,
      contents: [
        ...tables.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`),
        "export let YAMLException = class {};",
        "let library;",
        "export function parseEvents(...given) {",
        '  library ??= require("../node_modules/js-yaml/dist/js-yaml.cjs.js");',
        "  YAMLException = library.YAMLException;",
        "  return library.parseEvents(...given);",
        "}",
      ].join("\n"),
    }));
  },
};

/** A part of the checker that stands in a file of its own, and what is in its place: code that asks for the file when it is first needed. */
function apart(file, filter, contents) {
  const namespace = `${file}-on-demand`;
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, () => ({ path: file, namespace }));
      onResolve({ filter: new RegExp(`^\\./${file}\\.cjs$`) }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /.*/, namespace }, () => ({ contents }));
    },
  };
}

const partsOfChecker = [
  // The validators are for documents that are probably wrong.
  apart(
    "validators",
    /\/generated\/validators\.js$/,
    `let loaded;
     export const VALIDATORS = new Proxy({}, { get: (_, name) => (loaded ??= require("./validators.cjs").VALIDATORS)[name] });`,
  ),
  // Requests are for files in JSON only.
  apart(
    "requests",
    /\/requests\/read-requests\.js$/,
    'export function readRequests(...given) { return require("./requests.cjs").readRequests(...given); }',
  ),
  // Fixes are for what has been found.
  apart(
    "fixes",
    /\/fixes\/add-fixes\.js$/,
    `export function addFixes(trees) {
       let fixed;
       return (finding) => (fixed ??= require("./fixes.cjs").addFixes(trees))(finding);
     }`,
  ),
  // Reports in the words of other programs are for who wants one.
  apart(
    "reports",
    /^\.\/reports\.js$/,
    'export function formatReport(...given) { return require("./reports.cjs").formatReport(...given); }',
  ),
];

function isPlainTable(value) {
  return typeof value === "object" && value !== null && Object.values(value).every((entry) => typeof entry === "number");
}

const shared = {
  bundle: true,
  platform: "node",
  target: "node20",
  legalComments: "none",
  logLevel: "warning",
  define: { WFSPEC_VERSION: JSON.stringify(version) },
  plugins: [yamlOnDemand],
};

rmSync("dist", { recursive: true, force: true });
await Promise.all([
  build({
    ...shared,
    entryPoints: { index: "src/index.ts", worker: "src/worker/index.ts" },
    outdir: "dist",
    format: "esm",
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    external,
  }),
  build({
    ...shared,
    entryPoints: ["src/cli/bin.ts"],
    outfile: "dist/cli.cjs",
    format: "cjs",
    minify: true,
    banner: { js: "#!/usr/bin/env node" },
  }),
  build({
    ...shared,
    entryPoints: ["src/cli/entry.ts"],
    outfile: "dist/main.cjs",
    format: "cjs",
    minify: true,
    plugins: [yamlOnDemand, programApart, ...partsOfChecker],
    // What code-cache.ts loads has `require`, but no import().
    supported: { "dynamic-import": false },
  }),
  build({
    ...shared,
    entryPoints: {
      validators: "src/validator/schema/generated/validators.js",
      requests: "src/importer/requests/read-requests.ts",
      fixes: "src/validator/fixes/add-fixes.ts",
      reports: "src/reports.ts",
    },
    outdir: "dist",
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    minify: true,
  }),
  build({ ...shared, entryPoints: ["src/cli/program.ts"], outfile: "dist/program.cjs", format: "cjs", minify: true, external }),
]);
chmodSync("dist/cli.cjs", 0o755);
execFileSync("node_modules/.bin/tsc", ["-p", "tsconfig.build.json"], { stdio: "inherit" });
