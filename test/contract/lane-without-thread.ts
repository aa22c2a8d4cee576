import { packError, unpackError } from "../../src/domain/packed-error.ts";
import { callEngine } from "../../src/store/sqlite/call-engine.ts";
import { createEngine } from "../../src/store/sqlite/create-engine.ts";
import type { LaneThread } from "../../src/store/sqlite/create-lane.ts";
import { openDatabase } from "../../src/store/sqlite/open-database.ts";

/** A lane as `createLane` makes it, its messages copied too, but in this thread: starting one takes longer than a test. */
export function laneWithoutThread(file: string, mode: "read" | "write"): LaneThread {
  let opened: ReturnType<typeof open> | undefined;
  return {
    async call(call) {
      opened ??= open(file, mode);
      try {
        return structuredClone(callEngine(opened.engine, file, structuredClone(call)));
      } catch (error) {
        throw unpackError(structuredClone(packError(error)));
      }
    },
    async close() {
      opened?.db.close();
    },
  };
}

function open(file: string, mode: "read" | "write") {
  const db = openDatabase(file, mode);
  return { db, engine: createEngine(db) };
}
