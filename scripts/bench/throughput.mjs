// Times one method over the corpus, in a process of its own: node throughput.mjs METHOD COUNT PASSES → the milliseconds of each pass.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { makeCorpus } from "./corpus.mjs";

const require = createRequire(import.meta.url);
const root = new URL("../../", import.meta.url);

/** Each makes a function of all files; it throws when anything is found in them. */
const METHODS = {
  "js-yaml loadAll (CJS)": () => loadAll(require("js-yaml")),
  "js-yaml loadAll (import)": async () => loadAll(await import("js-yaml")),
  "wfspec check, each alone": async () => {
    const { check } = await import(new URL("dist/index.js", root).href);
    return (files) => files.forEach((file) => expectClean(check([file])));
  },
  "wfspec check, one project": async () => {
    const { check } = await import(new URL("dist/index.js", root).href);
    return (files) => expectClean(check(files));
  },
  "yaml + ajv": () => {
    const { parseAllDocuments } = require("yaml");
    const Ajv = require("ajv/dist/2020").default;
    const validate = new Ajv({ allErrors: true, strict: false }).compile(
      JSON.parse(readFileSync(new URL("schema/wfspec.schema.json", root), "utf8")),
    );
    return (files) => {
      for (const { path, text } of files) {
        for (const document of parseAllDocuments(text)) {
          if (document.errors.length > 0 || !validate(document.toJS())) throw new Error(`${path}: ${JSON.stringify(validate.errors)}`);
        }
      }
    };
  },
};

function loadAll({ loadAll: load }) {
  return (files) => files.forEach((file) => load(file.text));
}

function expectClean({ diagnostics }) {
  if (diagnostics.length > 0) throw new Error(`The corpus has findings: ${JSON.stringify(diagnostics[0])}`);
}

if (process.argv[2] === "--list") {
  console.log(JSON.stringify(Object.keys(METHODS)));
} else {
  const [name, count, passes] = process.argv.slice(2);
  const files = makeCorpus(Number(count));
  const method = await METHODS[name]();
  const times = [];
  for (let pass = 0; pass < Number(passes); pass++) {
    const start = performance.now();
    method(files);
    times.push(performance.now() - start);
  }
  console.log(JSON.stringify(times));
}
