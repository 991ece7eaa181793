import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const REPOSITORY = resolve(import.meta.dirname, "../..");
const BIN = join(REPOSITORY, "node_modules/.bin");

/** The run time as its users see it. */
const RUNTIME = join(REPOSITORY, "src/worker/index.ts");

interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** A package of these files in a folder of its own; `remove` takes it away again. */
export function packageOf(files: readonly WrittenFile[]): { readonly root: string; remove(): void } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "wfspec-generated-")));
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const { path, text } of files) put(path, text);
  put("package.json", '{ "type": "module" }\n');
  put("tsconfig.json", JSON.stringify(TSCONFIG, null, 2));
  symlinkSync(join(REPOSITORY, "node_modules"), join(root, "node_modules"));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** What the strict compiler says about the files of a package; not about ours, which are checked elsewhere. */
export function typeErrors(root: string): readonly string[] {
  const { stdout } = spawnSync(join(BIN, "tsc"), ["-p", root, "--pretty", "false"], { cwd: root, encoding: "utf8" });
  return stdout.split("\n").filter((line) => /^[^. ].*: error TS/.test(line));
}

/** The files of a package that a formatter would change at this width. */
export function misformatted(root: string, width: number): readonly string[] {
  writeFileSync(join(root, ".oxfmtrc.json"), JSON.stringify({ printWidth: width, sortPackageJson: false }));
  const { stdout } = spawnSync(join(BIN, "oxfmt"), ["--list-different", "--threads=1", "generated", "handlers", "main.ts"], {
    cwd: root,
    encoding: "utf8",
  });
  return stdout.split("\n").filter((line) => line !== "");
}

const TSCONFIG = {
  compilerOptions: {
    target: "ES2023",
    lib: ["ES2023"],
    module: "nodenext",
    moduleResolution: "nodenext",
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noPropertyAccessFromIndexSignature: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    erasableSyntaxOnly: true,
    declaration: true,
    skipLibCheck: true,
    noEmit: true,
    paths: { "wfspec/worker": [RUNTIME] },
  },
  include: ["generated", "handlers", "main.ts"],
};
