import { status as Status, type ServiceError } from "@grpc/grpc-js";

/** The names of gRPC's status codes. */
export type RpcCode = Exclude<keyof typeof Status, number>;

/** What was called, and where. */
export interface RpcPlace {
  readonly method: string;
  readonly address: string;
  readonly tenant: string;
  readonly deadlineMs?: number;
}

/** A remote call that failed. `message` is for people; `details` is what the server said, made safe to print. */
export class RpcError extends Error {
  override readonly name = "RpcError";
  readonly code: RpcCode;
  readonly address: string;
  readonly method: string;
  readonly details: string;

  constructor(code: RpcCode, details: string, place: RpcPlace) {
    super(explain(code, details, place));
    this.code = code;
    this.address = place.address;
    this.method = place.method;
    this.details = details;
  }
}

/** grpc-js's error as ours. */
export function toRpcError(error: ServiceError, place: RpcPlace): RpcError {
  return new RpcError((Status[error.code] ?? "UNKNOWN") as RpcCode, printable(error.details), place);
}

const LONGEST = 2048;

/** Text from a server as it may be shown: control characters escaped, at most 2 KiB. */
export function printable(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  // oxlint-disable-next-line no-control-regex -- these are what must not reach a terminal
  return cut.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function explain(code: RpcCode, details: string, place: RpcPlace): string {
  const { address, method, tenant } = place;
  switch (code) {
    case "UNAVAILABLE":
      return unreachable(details, address);
    case "DEADLINE_EXCEEDED":
      return `The LittleHorse server at ${address} did not answer ${method}${place.deadlineMs === undefined ? "" : ` within ${place.deadlineMs / 1000} s`}.`;
    case "UNAUTHENTICATED":
      if (details.startsWith("No access token")) return details;
      return `The LittleHorse server at ${address} does not accept the credentials (${details}). Check the LHC_OAUTH_… settings or the client certificate.`;
    case "PERMISSION_DENIED":
      return `The LittleHorse server at ${address} does not allow ${method} in tenant "${tenant}": ${details}. Check LHC_TENANT_ID and the rights of the principal.`;
    case "UNIMPLEMENTED":
      return `The server at ${address} does not know ${method}: it is older than LittleHorse 1.2 or not a LittleHorse server.`;
    case "RESOURCE_EXHAUSTED":
      return `The LittleHorse server at ${address} has no room for ${method} now: ${details}`;
    default:
      return details === "" ? `${method} failed with ${code} at ${address}.` : details;
  }
}

function unreachable(details: string, address: string): string {
  const cause = details
    .replace(/^No connection established\. Last error: (?:Error: )?/, "")
    .replace(/\s*(?:\([-\d:TZ.]+\))?\. Resolution note:.*$/s, "")
    .replace(/\s*\([-\d:TZ.]+\)$/, "");
  if (/wrong version number|packet length too long/i.test(cause)) {
    return `The server at ${address} does not speak TLS. Set LHC_API_PROTOCOL=PLAINTEXT, or the port of its TLS listener.`;
  }
  if (/alert (?:certificate required|bad certificate|unknown ca|handshake failure)/i.test(cause)) {
    return `The server at ${address} wants another client certificate. Set LHC_CLIENT_CERT and LHC_CLIENT_KEY.`;
  }
  if (/certificate|altname/i.test(cause)) {
    return `The certificate of ${address} is not accepted: ${cause}. Set LHC_CA_CERT to the PEM file of its authority.`;
  }
  const reason =
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET|Name resolution failed|Connection dropped/.exec(
      cause,
    )?.[0];
  const hint = reason === undefined || reason === "Connection dropped" ? " A server that speaks TLS needs LHC_API_PROTOCOL=TLS." : "";
  return `No LittleHorse server answers at ${address} (${reason ?? cause}). Start one, or say where it is with LHC_API_HOST and LHC_API_PORT.${hint}`;
}
