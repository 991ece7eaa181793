// Adds up the reports of the test runs and prints one closing line.
//
//   node .ci/summary.mjs REPORT…
import { readFileSync } from "node:fs";

const reports = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")));
const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
console.log(`${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed, ${sum("numPendingTests")} skipped`);
process.exitCode = sum("numFailedTests") === 0 && sum("numPassedTests") > 0 ? 0 : 1;
