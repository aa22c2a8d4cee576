import path from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { Store } from "../store.ts";
import { callEngine } from "./call-engine.ts";
import { createEngine } from "./create-engine.ts";
import { createLane, type LaneThread } from "./create-lane.ts";
import type { Engine } from "./engine.ts";
import { explainSqliteError } from "./explain-sqlite-error.ts";
import { type Lane, lanes } from "./lanes.ts";
import { openDatabase, prepareDatabase } from "./open-database.ts";

/**
 * The store in one SQLite file, which is made where there is none. Several processes may have it open. Throws
 * bad-input for a file that cannot be used (no database, damaged, another program's, no rights) and unsupported for
 * one that a newer Tagwire has written. Only the threads that are needed are started, when they are needed first;
 * `openLane` makes them.
 */
export async function openSqliteStore({
  file,
  openLane = createLane,
}: {
  file: string;
  openLane?: typeof createLane;
}): Promise<Store> {
  const address = path.resolve(file);
  const db = openForReading(address);
  const threads = {
    writer: openLane(address, "write"),
    reader: openLane(address, "read"),
    searcher: openLane(address, "read"),
  };
  const groups = createGroups(createCall(db, address, threads));
  const dataVersion = db.prepare("PRAGMA data_version");
  const { archive, ...subStores } = groups;
  return {
    ...subStores,
    // Counts the commits of other connections, and all writes are made on those.
    version: () => (dataVersion.get() as { data_version: number }).data_version,
    overview: archive.overview,
    removeDemo: archive.removeDemo,
    close: () => closeAll(db, threads),
  };
}

function openForReading(file: string): DatabaseSync {
  try {
    prepareDatabase(file);
    return openDatabase(file, "read");
  } catch (error) {
    throw explainSqliteError(error, file);
  }
}

type Threads = Record<Exclude<Lane, "here">, LaneThread>;
type Call = (lane: Lane, group: keyof Engine, method: string, args: unknown[]) => Promise<unknown>;

function createCall(db: DatabaseSync, file: string, threads: Threads): Call {
  const engine = createEngine(db);
  return async (lane, group, method, args) => {
    if (!db.isOpen) throw new Error(`The database ${file} has been closed.`);
    if (lane === "here") return callEngine(engine, file, { group, method, args });
    return threads[lane].call({ group, method, args });
  };
}

type Groups = Omit<Store, "version" | "overview" | "removeDemo" | "close"> & {
  archive: Pick<Store, "overview" | "removeDemo">;
};

/** The asynchronous sub-stores, made from the table of lanes; its type makes sure that no method is missing. */
function createGroups(call: Call): Groups {
  const groups = Object.entries(lanes).map(([group, methods]) => {
    const calls = Object.entries(methods as Record<string, Lane>).map(([method, lane]) => [
      method,
      (...args: unknown[]) => call(lane, group as keyof Engine, method, args),
    ]);
    return [group, Object.fromEntries(calls)];
  });
  return Object.fromEntries(groups) as Groups;
}

/** The writer goes last, because the last connection to a file takes its log into it. */
async function closeAll(db: DatabaseSync, { writer, reader, searcher }: Threads): Promise<void> {
  if (!db.isOpen) return;
  db.close();
  await reader.close();
  await searcher.close();
  await writer.close();
}
