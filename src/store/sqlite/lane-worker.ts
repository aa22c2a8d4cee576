/** The thread of a lane: a connection of its own that answers one message after the other, until it is told to end. */
import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { packError } from "../../domain/packed-error.ts";
import { callEngine } from "./call-engine.ts";
import { createEngine } from "./create-engine.ts";
import type { LaneAnswer, LaneCall } from "./lane-messages.ts";
import { openDatabase } from "./open-database.ts";

const { file, mode } = workerData as { file: string; mode: "read" | "write" };
// Saving steps back for who reads pages. Where 0 names the thread and not the whole process: Linux only.
if (mode === "write" && process.platform === "linux") setPriority(0, 10);
const db = openDatabase(file, mode);
const engine = createEngine(db);

parentPort!.on("message", (call: LaneCall | "end") => {
  if (call !== "end") return parentPort!.postMessage(answer(call));
  db.close();
  parentPort!.close();
});

function answer(call: LaneCall): LaneAnswer {
  try {
    return { number: call.number, result: callEngine(engine, file, call) };
  } catch (error) {
    return { number: call.number, error: packError(error) };
  }
}
