import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { migrate } from "./migrate.ts";

/** How long a connection waits for another process's write, in milliseconds. */
const patience = 15_000;

/** Makes the file where there is none and brings its tables up to date. Throws what `migrate` throws. */
export function prepareDatabase(file: string): void {
  // For nobody else on the machine: addresses of feeds and alerts may hold secrets.
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true, mode: 0o700 });
  const db = connect(file, false);
  try {
    migrate(db, file);
  } finally {
    db.close();
  }
}

/** A connection to a file that `prepareDatabase` has prepared. */
export function openDatabase(file: string, mode: "read" | "write"): DatabaseSync {
  return connect(file, mode === "read");
}

function connect(file: string, readOnly: boolean): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly, timeout: patience });
  try {
    db.exec("PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY");
    if (readOnly) db.exec(mapped);
    if (!readOnly) db.exec(durable);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A list of 30 whole articles touches some 120 pages; reading them off a map of the file takes a quarter less time. */
const mapped = "PRAGMA mmap_size = 1073741824";

/** Said explicitly because builds differ: an acknowledged save must survive a crash of the machine. */
const durable =
  "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA journal_size_limit = 67108864";
