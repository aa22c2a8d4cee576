import { type ErrorCode, TagwireError } from "./tagwire-error.ts";

/** An error as a message between threads: structured clones lose its class and its own fields. */
export interface PackedError {
  message: string;
  stack: string | undefined;
  /** Absent: no TagwireError. */
  code?: ErrorCode;
  status?: number | undefined;
  retryAfter?: number | undefined;
}

export function packError(error: unknown): PackedError {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (!(error instanceof TagwireError)) return { message, stack };
  return { message, stack, code: error.code, status: error.status, retryAfter: error.retryAfter };
}

export function unpackError({ message, stack, code, status, retryAfter }: PackedError): Error {
  const error = code
    ? new TagwireError(code, message, {
        ...(status !== undefined && { status }),
        ...(retryAfter !== undefined && { retryAfter }),
      })
    : new Error(message);
  if (stack) error.stack = stack;
  return error;
}
