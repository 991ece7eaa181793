import { readFileSync } from "node:fs";
import { ChannelCredentials } from "@grpc/grpc-js";
import type { Configuration } from "./configuration.js";

/** A certificate or key that cannot be used; the message names the setting and the file. */
export class CredentialsError extends Error {
  override readonly name = "CredentialsError";
}

/**
 * Plain text, TLS or mutual TLS as configured. There is no way to skip the check of the server's certificate.
 *
 * @throws CredentialsError when a file cannot be read or is not what it should be.
 */
export function channelCredentials(configuration: Configuration): ChannelCredentials {
  if (configuration.protocol === "PLAINTEXT") return ChannelCredentials.createInsecure();
  const ca = pem("LHC_CA_CERT", configuration.caCertificate);
  const key = pem("LHC_CLIENT_KEY", configuration.clientKey);
  const certificate = pem("LHC_CLIENT_CERT", configuration.clientCertificate);
  try {
    return ChannelCredentials.createSsl(ca, key, certificate);
  } catch (error) {
    throw new CredentialsError(`The certificates cannot be used: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function pem(setting: string, path: string | undefined): Buffer | null {
  if (path === undefined) return null;
  let content: Buffer;
  try {
    content = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new CredentialsError(`${setting} names the file ${path}, which cannot be read (${code}).`);
  }
  if (!content.includes("-----BEGIN ")) throw new CredentialsError(`${setting} names the file ${path}, which is not in PEM format.`);
  return content;
}
