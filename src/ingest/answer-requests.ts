import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { packError } from "../domain/packed-error.ts";
import type { ThreadAnswer, ThreadNote, ThreadTask } from "./thread-pool.ts";

/**
 * For the module of a pool's thread: answers what it is sent, an error as one; `hear` is given what all threads are
 * told. Steps back for who serves pages.
 */
export function answerRequests<Request>(
  answer: (request: Request) => unknown,
  hear?: (note: unknown) => void,
): void {
  // Where 0 names the thread and not the whole process (Linux only).
  if (process.platform === "linux") setPriority(0, 10);
  const port = parentPort!;
  port.on("message", (message: ThreadTask | ThreadNote) => {
    if ("note" in message) hear?.(message.note);
    else port.postMessage(answerOne(message.number, () => answer(message.request as Request)));
  });
}

function answerOne(number: number, work: () => unknown): ThreadAnswer {
  try {
    return { number, result: work() };
  } catch (error) {
    return { number, error: packError(error) };
  }
}
