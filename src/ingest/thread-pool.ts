import { Worker } from "node:worker_threads";
import { type PackedError, unpackError } from "../domain/packed-error.ts";
import { TagwireError } from "../domain/tagwire-error.ts";

/** What a thread of a pool is sent, and what it answers. */
export interface ThreadTask {
  number: number;
  request: unknown;
}

/** What every thread is to know. */
export interface ThreadNote {
  note: unknown;
}

export interface ThreadAnswer {
  number: number;
  result?: unknown;
  error?: PackedError;
}

/** Threads that answer one request after the other. A task that takes too long costs its thread, which is replaced. */
export interface ThreadPool<Request> {
  /** `subject` is what the task is about, for messages. */
  run<Result>(request: Request, subject: string): Promise<Result>;
  /** Tells every thread, those that start later too. Takes the place of what was told before. */
  tell(note: unknown): void;
  close(): Promise<void>;
}

interface Task {
  number: number;
  request: unknown;
  /** What the task is about, for messages. */
  subject: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

interface Seat {
  worker: Worker;
  task?: Task;
  timer?: NodeJS.Timeout;
}

export interface ThreadPoolOptions {
  /** The module that each thread runs. */
  worker: URL;
  size: number;
  /** What a task may take at most. */
  timeoutMs: number;
  /** What a thread's heap may grow to. */
  memoryMb: number;
  /** Called when a thread is lost with all that it knew. */
  onLost?: () => void;
}

/** Starts `size` threads lazily; a task that takes more time or memory than it may costs its thread. */
export function createThreadPool<Request>(options: ThreadPoolOptions): ThreadPool<Request> {
  const { worker: module, size, timeoutMs, memoryMb, onLost } = options;
  const seats = new Set<Seat>();
  const waiting: Task[] = [];
  let numbers = 0;
  let closed = false;
  let told: ThreadNote | undefined;

  function openSeat(): Seat {
    const worker = new Worker(module, {
      execArgv: ["--disable-warning=ExperimentalWarning"],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    const seat: Seat = { worker };
    worker.on("message", (answer: ThreadAnswer) => settle(seat, answer));
    worker.on("error", (error) => replace(seat, error));
    if (told) worker.postMessage(told);
    worker.unref();
    seats.add(seat);
    return seat;
  }

  function settle(seat: Seat, { result, error }: ThreadAnswer): void {
    const task = release(seat);
    if (error) task?.reject(unpackError(error));
    else task?.resolve(result);
    next();
  }

  function release(seat: Seat): Task | undefined {
    const { task } = seat;
    clearTimeout(seat.timer);
    seat.task = undefined;
    seat.worker.unref();
    return task;
  }

  function replace(seat: Seat, error: Error): void {
    seats.delete(seat);
    const task = release(seat);
    task?.reject(isOutOfMemory(error) ? tooLarge(task.subject, memoryMb) : error);
    void seat.worker.terminate();
    onLost?.();
    next();
  }

  function next(): void {
    if (closed || waiting.length === 0) return;
    const idle = [...seats].find((seat) => !seat.task) ?? (seats.size < size ? openSeat() : undefined);
    if (!idle) return;
    start(idle, waiting.shift()!);
    next();
  }

  function start(seat: Seat, task: Task): void {
    seat.task = task;
    seat.worker.ref();
    seat.timer = setTimeout(() => {
      const seconds = Math.round(timeoutMs / 1000);
      replace(
        seat,
        new TagwireError("timeout", `${task.subject}: this took more than ${seconds} s; it was given up.`),
      );
    }, timeoutMs);
    seat.worker.postMessage({ number: task.number, request: task.request } satisfies ThreadTask);
  }

  function run<Result>(request: Request, subject: string): Promise<Result> {
    if (closed) return Promise.reject(new Error("closed"));
    return new Promise<Result>((resolve, reject) => {
      waiting.push({
        number: ++numbers,
        request,
        subject,
        resolve: (result) => resolve(result as Result),
        reject,
      });
      next();
    });
  }

  return {
    run,
    tell(note) {
      told = { note };
      for (const { worker } of seats) worker.postMessage(told);
    },
    async close() {
      closed = true;
      for (const task of waiting.splice(0)) task.reject(new Error("closed"));
      for (const seat of seats) release(seat)?.reject(new Error("closed"));
      await Promise.all([...seats].map((seat) => seat.worker.terminate()));
    },
  };
}

function isOutOfMemory(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
}

function tooLarge(subject: string, memoryMb: number): TagwireError {
  return new TagwireError(
    "too-large",
    `${subject}: this took more than ${memoryMb} MB of memory; it was given up.`,
  );
}
