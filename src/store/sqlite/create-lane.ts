import { Worker } from "node:worker_threads";
import { unpackError } from "../../domain/packed-error.ts";
import { explainSqliteError } from "./explain-sqlite-error.ts";
import type { LaneAnswer, LaneCall } from "./lane-messages.ts";

/** A thread that answers calls in their order. */
export interface LaneThread {
  call(call: Omit<LaneCall, "number">): Promise<unknown>;
  /** Answers what was asked, then ends. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/** Starts its thread at the first call, and keeps the process alive only while an answer is due. */
export function createLane(file: string, mode: "read" | "write"): LaneThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let ended: Promise<void> = Promise.resolve();
  let calls = 0;

  function start(): Worker {
    const started = startWorker(file, mode);
    let failure: unknown;
    started.on("message", (answer: LaneAnswer) => settle(waiting, answer, started));
    started.on("error", (error) => {
      failure = explainSqliteError(error, file);
    });
    ended = new Promise((resolve) => {
      started.on("exit", () => {
        if (worker === started) worker = undefined;
        rejectAll(waiting, failure ?? new Error(`The thread of the database ${file} has ended.`));
        resolve();
      });
    });
    return started;
  }

  return {
    call: (call) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        calls += 1;
        waiting.set(calls, { resolve, reject });
        worker.ref();
        worker.postMessage({ ...call, number: calls } satisfies LaneCall);
      }),
    close: async () => {
      worker?.ref();
      worker?.postMessage("end");
      await ended;
    },
  };
}

function startWorker(file: string, mode: "read" | "write"): Worker {
  return new Worker(new URL("./lane-worker.ts", import.meta.url), {
    workerData: { file, mode },
    // node:sqlite says in every thread that it is experimental.
    execArgv: ["--disable-warning=ExperimentalWarning"],
    name: `tagwire-${mode}`,
  });
}

function settle(waiting: Map<number, Waiting>, answer: LaneAnswer, worker: Worker): void {
  const { resolve, reject } = waiting.get(answer.number)!;
  waiting.delete(answer.number);
  if (waiting.size === 0) worker.unref();
  if ("error" in answer) reject(unpackError(answer.error));
  else resolve(answer.result);
}

function rejectAll(waiting: Map<number, Waiting>, error: unknown): void {
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}
