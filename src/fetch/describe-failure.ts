import { errors } from "undici";
import { TagwireError } from "../domain/tagwire-error.ts";
import { UnknownEncoding } from "./read-body.ts";

const connectionLost = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]);

/** Whether asking once more at once makes sense: the connection broke, which also befalls one kept open too long. */
export function isConnectionLost(error: unknown): boolean {
  return connectionLost.has(codeOf(error));
}

/** What kept an address from answering, in words, as unreachable, timeout or refused-address. Rethrows TagwireErrors. */
export function describeFailure(error: unknown, name: string, timeoutMs: number): TagwireError {
  if (error instanceof TagwireError) return error;
  const code = codeOf(error);
  if (/TIMEOUT|TIMEDOUT/.test(code)) {
    return new TagwireError(
      "timeout",
      `${name} did not answer in whole within ${timeoutMs / 1000} seconds (setting TAGWIRE_TIMEOUT_SECONDS).`,
      { cause: error },
    );
  }
  return new TagwireError("unreachable", `${name} could not be read: ${reasonOf(error, code, name)}.`, {
    cause: error,
  });
}

const reasons: Record<string, string> = {
  ECONNREFUSED: "nothing listens there (connection refused)",
  EAI_AGAIN: "its name could not be looked up just now (DNS)",
  EHOSTUNREACH: "no way leads to its host",
  ENETUNREACH: "no way leads to its network",
  ECONNRESET: "the connection was cut",
  EPIPE: "the connection was cut",
  UND_ERR_SOCKET: "the connection was cut",
  CERT_HAS_EXPIRED: "its TLS certificate has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "its TLS certificate is for another host",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its TLS certificate is signed by nobody but itself",
  SELF_SIGNED_CERT_IN_CHAIN: "its TLS certificate is signed by an unknown authority",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its TLS certificate lacks the chain to a known authority",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its TLS certificate is signed by an unknown authority",
  UND_ERR_HEADERS_OVERFLOW: "its answer's headers are too large",
};

function reasonOf(error: unknown, code: string, name: string): string {
  if (error instanceof UnknownEncoding) return `it is sent in an unknown encoding (${error.message})`;
  if (code === "ENOTFOUND") return `there is no host named ${new URL(name).hostname} (DNS)`;
  if (/^(?:ERR_SSL|EPROTO)/.test(code)) return `no TLS connection could be made (${code})`;
  if (error instanceof errors.HTTPParserError) return "it does not answer in HTTP";
  if (/^(?:Z_|ERR_BROTLI|ERR_ZLIB|ZSTD_|ERR__ERROR)/.test(code)) return `its compression is broken (${code})`;
  return reasons[code] ?? (error instanceof Error && error.message ? error.message : code);
}

/** The code of an error, or of the first one inside it that has one. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (error.name === "TimeoutError") return "TIMEOUT";
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === "string") return code;
  return error.cause === undefined ? "" : codeOf(error.cause);
}
