import { defineConfig } from "vitest/config";

const report = process.env["VITEST_REPORT"];

/** The tests on a real LittleHorse server: one after the other, with time to start it. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    globalSetup: ["test/e2e/support/server.ts"],
    ...(report !== undefined && { reporters: ["default", ["json", { outputFile: report }]] }),
  },
});
