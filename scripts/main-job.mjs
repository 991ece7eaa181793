// The main job on examples/checkout, as a user would do it: check, compile, generate, and show what came out. Builds dist/ first.
//
//   node scripts/main-job.mjs
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const workflow = "examples/checkout/checkout.wf.yaml";
const folder = mkdtempSync(join(tmpdir(), "wfspec-checkout-"));

execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
try {
  wfspec("check", workflow);
  wfspec("compile", workflow, "-o", join(folder, "compiled"));
  wfspec("generate", workflow, "-o", join(folder, "workers"));
  show("the request that puts the workflow on a server", join(folder, "compiled/wf-spec/checkout.json"), 24);
  show("the typed task, generated", join(folder, "workers/generated/tasks/charge-credit-card.ts"), 60);
  show("its handler, yours to write", join(folder, "workers/handlers/charge-credit-card.ts"), 60);
  console.log("\nEverything that came out:");
  for (const file of filesBelow(folder)) console.log(`  ${relative(folder, file)}  (${statSync(file).size} bytes)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function wfspec(...args) {
  console.log(`\n$ wfspec ${args.map((arg) => arg.replace(folder, "out")).join(" ")}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli.cjs", ...args], { encoding: "utf8" });
  process.stdout.write(`${stdout}${stderr}`.replaceAll(folder, "out"));
  if (status !== 0) {
    console.error(`wfspec ${args[0]} ended with exit code ${status}`);
    process.exit(1);
  }
  console.log(`(exit code ${status})`);
}

function show(what, file, lines) {
  const text = readFileSync(file, "utf8").split("\n");
  console.log(`\n--- ${relative(folder, file)}: ${what}`);
  console.log(text.slice(0, lines).join("\n"));
  if (text.length > lines) console.log(`… ${text.length - lines} more lines`);
}

function filesBelow(path) {
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)]));
}
