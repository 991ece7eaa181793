/** The LittleHorse versions that a workflow can be written for. */
export const TARGETS = ["1.2", "1.3"] as const;
export type Target = (typeof TARGETS)[number];

/** What is meant where nothing says otherwise. */
export const DEFAULT_TARGET: Target = "1.2";
