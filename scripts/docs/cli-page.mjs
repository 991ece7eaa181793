// docs/cli.md: every command with its arguments and options. Made from the commands themselves.
import { loadSource, NOTICE } from "./source.mjs";

const EXIT_CODES = `| Exit code | Means |
|---|---|
| 0 | clean; warnings allowed |
| 1 | something was found: an error in a file, a stale generated file, a definition that the server refuses, a run that did not complete |
| 2 | the command was used wrongly |
| 3 | the machine, the server, or a bug of ours |`;

const INTRO = `The artefact, or the report for programs, goes to stdout; what is for people goes to stderr. Colours are for terminals, and \`NO_COLOR\` turns them off.
Paths are files, folders (all YAML and JSON files below them; those that are not wfspec's are left alone) or \`-\` for standard input; without paths it is the
folder that the command runs in. Of a project with [\`wfspec.config.yaml\`](language.md#a-project), folders have the files that belong to it. At most 100 findings a file and 1,000 a run are printed, and the rest is counted.`;

const REQUESTS = `A JSON file that is named, or standard input, may hold requests in proto-JSON in place of workflow files: a message as \`lhctl\` takes it or as \`lhctl get\` prints it, a list of such, or \`{ "kind": "PutTaskDefRequest", "request": { … } }\`, which says
what it is. \`check\`, \`compile\`, \`generate\` and \`apply\` read them as part of the one project that all files are: names go both ways, and the findings stand at their lines in the JSON. What a message is, its keys tell; where they leave it open, as with
a name alone, \`--kind\` says it, else the folder that \`compile -o\` writes such requests to (\`task-def/\`, \`wf-spec/\` …). Below folders requests are passed over, for there they are mostly what \`compile\` has made of the files beside them; \`requests\`
in [\`wfspec.config.yaml\`](language.md#a-project) says which are meant. Placeholders are not filled in, and the source maps of \`compile\` are passed over.`;

const SERVER = `The server is reached as \`lhctl\` reaches it: by the properties file of \`--config-file\`, else by \`~/.config/littlehorse.config\` where that exists; a file is used alone. Without a file the environment
counts: \`LHC_API_HOST\`, \`LHC_API_PORT\`, \`LHC_API_PROTOCOL\`, \`LHC_TENANT_ID\`, \`LHC_CA_CERT\`, \`LHC_CLIENT_CERT\`, \`LHC_CLIENT_KEY\`, \`LHC_OAUTH_CLIENT_ID\`, \`LHC_OAUTH_CLIENT_SECRET\`, \`LHC_OAUTH_ACCESS_TOKEN_URL\`.`;

const FIXES = `## Fixes

\`check --fix\` mends what is surely meant otherwise than it is written, such as \`yes\` for \`true\`; \`check --fix-unsafe\` mends also what has to be looked at afterwards: names that are nearly right, what is deleted because nothing needs it, and what is missing, with
values such as \`"TODO"\`. Only the lines in question are changed. It is checked again until nothing more can be mended; a change that would bring an error that was not there is not made. Files are written whole, standard input goes to stdout; what was done is told on
stderr, and the exit code is that of what is left. \`wfspec explain CODE\` says whether a finding can be mended.`;

const FORMATS = `## Formats

\`check --format FORMAT\` prints findings for other programs, to stdout; stderr stays empty, and the exit code is the same.

| Format | Is |
|---|---|
| \`text\` | for people: code frames and help, to stderr |
| \`json\` | one JSON object, versioned; [wfspec-findings.schema.json](../schema/wfspec-findings.schema.json) describes it |
| \`sarif\` | a log of SARIF 2.1.0 for code scanning, with rules, fixes, and fingerprints (\`wfspecFinding/v1\`) that stay the same when lines are moved |
| \`github\` | commands of a GitHub workflow, which become annotations of the changed lines |
| \`gitlab\` | a report of GitLab's code quality, with the same fingerprints |
| \`junit\` | JUnit's XML: a suite a file, a test that failed for an error or a warning, and one that passed for a file without findings |

Control and invisible characters are escaped in every format, whatever a file says. Paths count from the folder that the command runs in, which for \`sarif\`, \`github\` and \`gitlab\` is best that of the repository.

Annotations on GitHub, and the findings in its code scanning:

\`\`\`yaml
- run: npx wfspec check --format github
- run: npx wfspec check --format sarif > wfspec.sarif
  if: always()
- uses: github/codeql-action/upload-sarif@v3
  if: always()
  with: { sarif_file: wfspec.sarif }
\`\`\`

Code quality and test reports on GitLab:

\`\`\`yaml
wfspec:
  script:
    - npx wfspec check --format junit > wfspec.xml || true
    - npx wfspec check --format gitlab > wfspec.json
  artifacts:
    when: always
    reports: { codequality: wfspec.json, junit: wfspec.xml }
\`\`\``;

/** The page's text. */
export async function cliPage() {
  const { COMMANDS } = await loadSource(`export { COMMANDS } from "./src/cli/commands/index.ts";`);
  const parts = ["# The command line", INTRO, REQUESTS, EXIT_CODES, SERVER, FIXES, FORMATS, ...COMMANDS.flatMap(sectionOf)];
  return `${NOTICE}\n${parts.join("\n\n")}\n`;
}

function sectionOf({ name, summary, args, options }) {
  const rows = options.map((option) => `| \`${flagsOf(option)}\` | ${option.summary} |`);
  return [
    `## wfspec ${name}`,
    `\`\`\`\nwfspec ${name} [options] ${args}\n\`\`\``,
    summary,
    `| Option | Means |\n|---|---|\n${rows.join("\n")}`,
  ];
}

function flagsOf({ name, short, value }) {
  return `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
}
