import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "../src/index.js";
import { wfspec } from "./support/cli.js";
import { temporaryFolder, type Folder } from "./support/folder.js";
import { typeErrors } from "./support/generated-folder.js";

const ROOT = resolve(import.meta.dirname, "..");
const CHECKOUT = join(ROOT, "examples/checkout");
const WORKFLOW = "examples/checkout/checkout.wf.yaml";

/** A project with nothing but the workflow, and one as it is in the repository. */
let bare: Folder;
let whole: Folder;
beforeAll(() => {
  bare = temporaryFolder();
  whole = temporaryFolder();
  mkdirSync(join(bare.root, "examples/checkout"), { recursive: true });
  cpSync(join(ROOT, WORKFLOW), join(bare.root, WORKFLOW));
  const isOurs = (path: string) => !/(?:node_modules|dist)$/.test(path);
  cpSync(CHECKOUT, join(whole.root, "examples/checkout"), { recursive: true, filter: isOurs });
});
afterAll(() => {
  bare.remove();
  whole.remove();
});

describe("checkout", () => {
  test("compiles to what lies in expected/", async () => {
    const { code } = await wfspec(["compile", "examples/checkout", "-o", "out"], { folder: bare.root });
    expect(code).toBe(0);
    const written = bare.list().filter((path) => path.startsWith("out/"));
    for (const path of written) await expect(bare.read(path)).toMatchFileSnapshot(join(CHECKOUT, path.replace("out/", "expected/")));
    expect(written).toEqual(filesBelow("examples/checkout/expected/", "out/"));
  });

  test("compiles to what the Java SDK sends", async () => {
    const { code, out } = await wfspec(["compile", "examples/checkout"], { folder: bare.root });
    expect(code).toBe(0);
    expect(out).toBe(readFileSync(join(ROOT, "test/java-sdk/golden/checkout.json"), "utf8"));
  });

  test("generates what lies in workers/, apart from the handlers", async () => {
    const { code } = await wfspec(["generate", WORKFLOW, "-o", "workers"], { folder: bare.root });
    expect(code).toBe(0);
    const written = bare.list().filter((path) => path.startsWith("workers/generated/"));
    for (const path of [...written, "workers/main.ts"]) await expect(bare.read(path)).toMatchFileSnapshot(join(CHECKOUT, path));
    expect(written).toEqual(filesBelow("examples/checkout/workers/generated/", "workers/generated/"));
    const handlers = bare.list().filter((path) => path.startsWith("workers/handlers/"));
    expect(handlers).toEqual(filesBelow("examples/checkout/workers/handlers/", "workers/handlers/"));
  });

  test("has workers that the strict compiler accepts", () => {
    const options = {
      extends: join(CHECKOUT, "workers/tsconfig.json"),
      compilerOptions: {
        noEmit: true,
        rootDir: "/",
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noUnusedLocals: true,
        noUnusedParameters: true,
        verbatimModuleSyntax: true,
        erasableSyntaxOnly: true,
        types: ["node"],
        typeRoots: [join(ROOT, "node_modules/@types")],
        paths: { "wfspec/worker": [join(ROOT, "src/worker/index.ts")] },
      },
      include: ["main.ts", "generated", "handlers"],
    };
    const folder = join(whole.root, "examples/checkout/workers");
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
    expect(typeErrors(folder)).toEqual([]);
    const handler = join(folder, "handlers/ship-item.ts");
    writeFileSync(handler, readFileSync(handler, "utf8").replace("itemId }", "item }"));
    expect(typeErrors(folder).join("\n")).toContain("handlers/ship-item.ts");
  });

  test("has a README whose commands print what it says", async () => {
    const told = consoles(readFileSync(join(CHECKOUT, "README.md"), "utf8")).filter(({ command }) =>
      /^wfspec (?:check|compile|generate) /.test(command),
    );
    expect(told).toHaveLength(3);
    for (const one of told) await playConsole(one, whole);
  });
});

const EXAMPLES = readdirSync(join(ROOT, "examples"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "checkout")
  .map(({ name }) => name);

describe.each(EXAMPLES)("%s", (name) => {
  let folder: Folder;
  beforeAll(() => {
    folder = temporaryFolder();
    cpSync(join(ROOT, "examples", name), join(folder.root, "examples", name), { recursive: true });
  });
  afterAll(() => folder.remove());

  test("is checked without errors and warnings", () => {
    expect(findings(workflowFiles(name))).toEqual([]);
  });

  test("compiles to what lies in expected/", async () => {
    const { code } = await wfspec(["compile", `examples/${name}`, "-o", "out"], { folder: folder.root });
    expect(code).toBe(0);
    const written = folder.list().filter((path) => path.startsWith("out/"));
    for (const path of written)
      await expect(folder.read(path)).toMatchFileSnapshot(join(ROOT, "examples", name, path.replace("out/", "expected/")));
    expect(written).toEqual(filesBelow(`examples/${name}/expected/`, "out/", folder));
  });

  test("has a README that names its files and whose commands print what it says", async () => {
    const readme = readFileSync(join(ROOT, "examples", name, "README.md"), "utf8");
    for (const { path } of workflowFiles(name)) expect(readme).toContain(`| \`${path.split("/").at(-1)}\` |`);
    const told = consoles(readme);
    expect(told).toHaveLength(2);
    for (const one of told) await playConsole(one, folder);
  });
});

test("the examples are one project, and all are in the index", () => {
  expect(findings(["checkout", ...EXAMPLES].flatMap(workflowFiles))).toEqual([]);
  const index = readFileSync(join(ROOT, "examples/README.md"), "utf8");
  for (const name of ["checkout", ...EXAMPLES]) expect(index).toContain(`| [${name}](${name}/README.md) |`);
});

function workflowFiles(name: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(join(ROOT, "examples", name))
    .filter((file) => file.endsWith(".wf.yaml"))
    .map((file) => ({ path: `examples/${name}/${file}`, text: readFileSync(join(ROOT, "examples", name, file), "utf8") }));
}

/** What an author has to do something about; notes are left out. */
function findings(files: readonly { readonly path: string; readonly text: string }[]): readonly string[] {
  return check(files)
    .diagnostics.filter(({ severity }) => severity !== "info")
    .map(({ span, code, message }) => `${span?.path}: ${code}: ${message}`);
}

async function playConsole({ command, output }: { readonly command: string; readonly output: string }, folder: Folder): Promise<void> {
  const { code, out, err } = await wfspec(command.split(" ").slice(1), { folder: folder.root });
  expect({ command, code, printed: out + err }).toEqual({ command, code: 0, printed: output });
}

function filesBelow(folder: string, instead: string, { list }: Folder = whole): readonly string[] {
  return list()
    .filter((path) => path.startsWith(folder))
    .map((path) => path.replace(folder, instead));
}

/** The commands of a README, and what they print. */
function consoles(markdown: string): readonly { readonly command: string; readonly output: string }[] {
  return [...markdown.matchAll(/^```console\n\$ (.*)\n([^]*?)^```$/gm)].map(([, command = "", output = ""]) => ({ command, output }));
}
