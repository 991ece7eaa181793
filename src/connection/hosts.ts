import { isLoopback, type Configuration } from "./configuration.js";

/**
 * Whether a host that the server names may be connected to. Without a token every host may; with one only the configured host, its
 * neighbours in the same domain (`a.example.com` for `b.example.com`) and, for a server on this machine, this machine: a server cannot have the token
 * sent elsewhere.
 */
export function mayConnect(configuration: Configuration, host: string): boolean {
  if (configuration.oauth === undefined || host === configuration.host) return true;
  if (isLoopback(configuration.host)) return isLoopback(host);
  const domain = configuration.host.split(".").slice(1);
  return domain.length >= 2 && host.endsWith(`.${domain.join(".")}`);
}
