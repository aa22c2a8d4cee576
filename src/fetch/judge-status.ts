import { STATUS_CODES } from "node:http";
import { TagwireError } from "../domain/tagwire-error.ts";
import { readRetryAfter } from "./retry-after.ts";
import type { Answer } from "./send-request.ts";

/** Throws gone or http-status for an answer that is neither a success nor 304. */
export function judgeStatus(answer: Answer, name: string, now: number): void {
  const { status } = answer;
  if ((status >= 200 && status < 300) || status === 304) return;
  const words = [status, answer.statusText || STATUS_CODES[status]].filter(Boolean).join(" ");
  const retryAfter = readRetryAfter(answer.header("retry-after"), now);
  const facts = { status, ...(retryAfter !== undefined && { retryAfter }) };
  if (status === 410)
    throw new TagwireError("gone", `${name} answered ${words}: it is gone for good.`, facts);
  throw new TagwireError("http-status", `${name} answered ${words}${adviceFor(status)}.`, facts);
}

function adviceFor(status: number): string {
  if (status === 404) return ": check the address";
  if (status === 401 || status === 403) return ": it lets no one in, or not us";
  if (status === 429) return ": it asks us to come less often";
  return "";
}
