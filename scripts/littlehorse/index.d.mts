// The types of index.mjs, for the TypeScript test-suite; what each function promises is said there.
export interface Address {
  host: string;
  port: number;
}

export interface Requirements {
  java?: string;
  maven?: string;
  missing: string[];
}

export interface Options {
  log?: (text: string) => void;
  signal?: AbortSignal | undefined;
}

/** What this machine has and lacks; `start` can work when `missing` is empty. */
export function requirements(): Requirements;
/** Starts the server, or finds the running one; rejects with a readable message when it cannot. */
export function start(options?: Options): Promise<Address>;
/** Ends what `start` started and removes its data. */
export function stop(options?: Options): Promise<void>;
/** Where the running server is; undefined when it does not run. */
export function status(): Promise<Address | undefined>;
