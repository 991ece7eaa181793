import type { OAuth } from "./configuration.js";
import { printable } from "./rpc-error.js";
import { Secret } from "./secret.js";

const DEADLINE_MS = 10_000;
const LARGEST_ANSWER = 64 * 1024;
const DEFAULT_LIFE_S = 60;

/** A token that was not to be had; the message says where and why, never the secret. */
export class TokenError extends Error {
  override readonly name = "TokenError";
}

/** OAuth2 access tokens by client credentials. A token is used until it expires; calls at the same time share one request. */
export class TokenSource {
  readonly #oauth: OAuth;
  #token: Secret | undefined;
  #expiresAt = 0;
  #pending: Promise<Secret> | undefined;

  constructor(oauth: OAuth) {
    this.#oauth = oauth;
  }

  /** @throws TokenError */
  async token(): Promise<Secret> {
    if (this.#token !== undefined && Date.now() < this.#expiresAt) return this.#token;
    this.#pending ??= this.#fetch().finally(() => (this.#pending = undefined));
    return this.#pending;
  }

  async #fetch(): Promise<Secret> {
    const { tokenUrl, clientId, clientSecret } = this.#oauth;
    const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret.reveal())}`).toString("base64");
    const asked = Date.now();
    let text: string;
    try {
      const response = await fetch(tokenUrl, {
        method: "POST",
        redirect: "error",
        headers: { authorization: `Basic ${basic}`, "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
        body: "grant_type=client_credentials",
        signal: AbortSignal.timeout(DEADLINE_MS),
      });
      if (!response.ok)
        throw new TokenError(
          `No access token from ${tokenUrl}: it answered ${response.status}. Check LHC_OAUTH_CLIENT_ID and LHC_OAUTH_CLIENT_SECRET.`,
        );
      text = await limitedText(response);
    } catch (error) {
      if (error instanceof TokenError) throw error;
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
      throw new TokenError(`No access token from ${tokenUrl}: ${printable(cause)}. Check LHC_OAUTH_ACCESS_TOKEN_URL.`);
    }
    const answer = readAnswer(text);
    if (answer === undefined) throw new TokenError(`No access token from ${tokenUrl}: its answer has no usable access_token.`);
    this.#token = new Secret(answer.token);
    this.#expiresAt = asked + answer.lifeSeconds * 1000;
    return this.#token;
  }
}

async function limitedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw new TokenError(`No access token: the answer of ${response.url} is larger than 64 KiB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function readAnswer(text: string): { readonly token: string; readonly lifeSeconds: number } | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof json !== "object" || json === null || !("access_token" in json)) return undefined;
  const token = json.access_token;
  if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) return undefined;
  const life = "expires_in" in json ? Number(json.expires_in) : Number.NaN;
  return { token, lifeSeconds: Number.isFinite(life) ? life : DEFAULT_LIFE_S };
}
