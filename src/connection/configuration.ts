import { didYouMean } from "../util/did-you-mean.js";
import { expand, parseProperties } from "./properties.js";
import { Secret } from "./secret.js";

/** Client credentials of OAuth2: where a token is to be had, and for whom. */
export interface OAuth {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
}

/** How a LittleHorse server is reached. Certificates and keys are paths of PEM files. */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  readonly protocol: "PLAINTEXT" | "TLS";
  readonly tenant: string;
  readonly caCertificate?: string;
  readonly clientCertificate?: string;
  readonly clientKey?: string;
  readonly oauth?: OAuth;
  readonly keepAliveMs: number;
  readonly keepAliveTimeoutMs: number;
  readonly retryResourceExhausted: boolean;
  readonly workerId?: string;
  readonly workerVersion?: string;
  readonly workerConcurrency?: number;
}

/** A value that cannot be used. `key` is the setting's name as it was written. */
export interface ConfigurationProblem {
  readonly key: string;
  readonly message: string;
}

export type ConfigurationResult =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly problems: readonly ConfigurationProblem[] };

export interface ConfigurationSources {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The text of the properties file, when there is one. */
  readonly propertiesText?: string;
  /** Settings from the command line or from code, by the same `LHC_…` names; they win over everything else. */
  readonly overrides?: Readonly<Record<string, string | undefined>>;
}

/** Every setting that is read; other `LHC_` and `LHW_` names in a properties file or the environment are other programs'. */
export const SETTINGS = [
  "LHC_API_HOST",
  "LHC_API_PORT",
  "LHC_API_PROTOCOL",
  "LHC_TENANT_ID",
  "LHC_CA_CERT",
  "LHC_CLIENT_CERT",
  "LHC_CLIENT_KEY",
  "LHC_OAUTH_CLIENT_ID",
  "LHC_OAUTH_CLIENT_SECRET",
  "LHC_OAUTH_ACCESS_TOKEN_URL",
  "LHC_GRPC_KEEPALIVE_TIME_MS",
  "LHC_GRPC_KEEPALIVE_TIMEOUT_MS",
  "LHC_GRPC_RESOURCE_EXHAUSTED_RETRY",
  "LHW_TASK_WORKER_ID",
  "LHW_TASK_WORKER_VERSION",
  "LHW_NUM_WORKER_THREADS",
] as const;
export type Setting = (typeof SETTINGS)[number];

/**
 * The configuration that these sources mean, under the names and with the precedence of `lhctl`: a properties file, when there is
 * one, is used alone and the environment is not looked at (except by `${…}` inside the file); without one the environment counts.
 * An empty value is the same as none. Defaults: localhost:2023, PLAINTEXT, tenant `default`, keep-alive 45 s / 5 s.
 */
export function readConfiguration(sources: ConfigurationSources): ConfigurationResult {
  const problems: ConfigurationProblem[] = [];
  const values = new Values(settingsOf(sources, problems), problems);
  const configuration = build(values);
  checkCredentials(configuration, values);
  return problems.length === 0 ? { ok: true, configuration } : { ok: false, problems };
}

function settingsOf(sources: ConfigurationSources, problems: ConfigurationProblem[]): ReadonlyMap<string, string> {
  const { environment, propertiesText, overrides = {} } = sources;
  const settings = new Map<string, string>();
  if (propertiesText === undefined) {
    for (const name of SETTINGS) settings.set(name, environment[name] ?? "");
  } else {
    const properties = parseProperties(propertiesText);
    if (!properties.ok) {
      problems.push({ key: `line ${properties.line}`, message: `line ${properties.line} of the properties file: ${properties.message}` });
      return settings;
    }
    for (const name of SETTINGS) {
      const value = expand(properties.values.get(name) ?? "", (other) => properties.values.get(other) ?? environment[other]);
      if (value === undefined) problems.push({ key: name, message: `${name} refers to itself through \${…}` });
      else settings.set(name, value);
    }
  }
  for (const name of SETTINGS) {
    const value = overrides[name];
    if (value !== undefined) settings.set(name, value);
  }
  return settings;
}

/** The settings as what they should be; one that is not is noted and read as its default. */
class Values {
  readonly #settings: ReadonlyMap<string, string>;
  readonly #problems: ConfigurationProblem[];

  constructor(settings: ReadonlyMap<string, string>, problems: ConfigurationProblem[]) {
    this.#settings = settings;
    this.#problems = problems;
  }

  refuse(key: Setting, message: string): void {
    this.#problems.push({ key, message: `${key} ${message}` });
  }

  text(key: Setting): string | undefined {
    const value = this.#settings.get(key)?.trim();
    return value === "" ? undefined : value;
  }

  integer(key: Setting, fallback: number, limits: { readonly least: number; readonly most: number }): number {
    const value = this.text(key);
    if (value === undefined) return fallback;
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= limits.least && number <= limits.most) return number;
    this.refuse(key, `must be a whole number from ${limits.least} to ${limits.most}, not "${value}"`);
    return fallback;
  }

  flag(key: Setting, fallback: boolean): boolean {
    const value = this.text(key);
    if (value === undefined) return fallback;
    if (/^(?:true|t|1)$/i.test(value)) return true;
    if (/^(?:false|f|0)$/i.test(value)) return false;
    this.refuse(key, `must be true or false, not "${value}"`);
    return fallback;
  }
}

function build(values: Values): Configuration {
  const protocol = values.text("LHC_API_PROTOCOL") ?? "PLAINTEXT";
  if (protocol !== "PLAINTEXT" && protocol !== "TLS") {
    const hint = didYouMean(protocol, ["PLAINTEXT", "TLS"]);
    values.refuse("LHC_API_PROTOCOL", `must be PLAINTEXT or TLS, not "${protocol}".${hint === undefined ? "" : ` ${hint}`}`);
  }
  const host = values.text("LHC_API_HOST") ?? "localhost";
  if (/[\s/@]|:\/\//.test(host)) values.refuse("LHC_API_HOST", `must be a host name without scheme, port or path, not "${host}"`);
  const oauth = readOAuth(values);
  return {
    host,
    port: values.integer("LHC_API_PORT", 2023, { least: 1, most: 65_535 }),
    protocol: protocol === "TLS" ? "TLS" : "PLAINTEXT",
    tenant: values.text("LHC_TENANT_ID") ?? "default",
    ...optional("caCertificate", values.text("LHC_CA_CERT")),
    ...optional("clientCertificate", values.text("LHC_CLIENT_CERT")),
    ...optional("clientKey", values.text("LHC_CLIENT_KEY")),
    ...optional("oauth", oauth),
    keepAliveMs: values.integer("LHC_GRPC_KEEPALIVE_TIME_MS", 45_000, { least: 1000, most: 2_147_483_647 }),
    keepAliveTimeoutMs: values.integer("LHC_GRPC_KEEPALIVE_TIMEOUT_MS", 5000, { least: 1, most: 2_147_483_647 }),
    retryResourceExhausted: values.flag("LHC_GRPC_RESOURCE_EXHAUSTED_RETRY", true),
    ...optional("workerId", values.text("LHW_TASK_WORKER_ID")),
    ...optional("workerVersion", values.text("LHW_TASK_WORKER_VERSION")),
    ...optional(
      "workerConcurrency",
      values.text("LHW_NUM_WORKER_THREADS") && values.integer("LHW_NUM_WORKER_THREADS", 8, { least: 1, most: 10_000 }),
    ),
  };
}

function optional<K extends string, V>(key: K, value: V | "" | undefined): { readonly [P in K]?: V } {
  return value === undefined || value === "" ? {} : ({ [key]: value } as { readonly [P in K]: V });
}

function readOAuth(values: Values): OAuth | undefined {
  const keys = ["LHC_OAUTH_CLIENT_ID", "LHC_OAUTH_CLIENT_SECRET", "LHC_OAUTH_ACCESS_TOKEN_URL"] as const;
  const [clientId, clientSecret, tokenUrl] = keys.map((key) => values.text(key));
  if (clientId === undefined && clientSecret === undefined && tokenUrl === undefined) return undefined;
  if (clientId === undefined || clientSecret === undefined || tokenUrl === undefined) {
    const missing = keys.filter((key) => values.text(key) === undefined);
    for (const key of missing) values.refuse(key, `is missing: the three settings of OAuth belong together`);
    return undefined;
  }
  return { tokenUrl, clientId, clientSecret: new Secret(clientSecret) };
}

/** Credentials travel only where nobody can read them: over TLS, or to this very machine. */
function checkCredentials(configuration: Configuration, values: Values): void {
  const { clientCertificate, clientKey, oauth } = configuration;
  if (clientCertificate === undefined && clientKey !== undefined)
    values.refuse("LHC_CLIENT_CERT", "is missing: LHC_CLIENT_KEY is set, and the two belong together");
  if (clientKey === undefined && clientCertificate !== undefined)
    values.refuse("LHC_CLIENT_KEY", "is missing: LHC_CLIENT_CERT is set, and the two belong together");
  if (oauth === undefined) return;
  const url = URL.canParse(oauth.tokenUrl) ? new URL(oauth.tokenUrl) : undefined;
  if (url === undefined || (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))) {
    values.refuse("LHC_OAUTH_ACCESS_TOKEN_URL", "must be an https URL: the client secret is sent there");
  }
  if (configuration.protocol === "PLAINTEXT" && !isLoopback(configuration.host)) {
    values.refuse("LHC_API_PROTOCOL", `must be TLS when OAuth is configured: ${configuration.host} would get the token in plain text`);
  }
}

/** Whether a host name means this machine. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
