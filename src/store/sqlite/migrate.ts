import type { DatabaseSync } from "node:sqlite";
import { TagwireError } from "../../domain/tagwire-error.ts";
import { createArchive } from "./migrations/001-create-archive.ts";
import { keepRhythms } from "./migrations/002-keep-rhythms.ts";
import { knowPages } from "./migrations/003-know-pages.ts";
import { keepRules } from "./migrations/004-keep-rules.ts";
import { keepVerdicts } from "./migrations/005-keep-verdicts.ts";
import { keepSubscriptions } from "./migrations/006-keep-subscriptions.ts";
import { countAccess } from "./migrations/007-count-access.ts";
import { tellStories } from "./migrations/008-tell-stories.ts";
import { countHours } from "./migrations/009-count-hours.ts";
import { searchWell } from "./migrations/010-search-well.ts";
import { keepAlerts } from "./migrations/011-keep-alerts.ts";
import { knowFacts } from "./migrations/012-know-facts.ts";

/** In order; a migration's number is its place, from 1. What has been released is never changed again. */
const migrations: readonly (string | ((db: DatabaseSync) => void))[] = [
  createArchive,
  keepRhythms,
  knowPages,
  keepRules,
  keepVerdicts,
  keepSubscriptions,
  countAccess,
  tellStories,
  countHours,
  searchWell,
  keepAlerts,
  knowFacts,
];

/** "TWIR": tells our files from other programs' (PRAGMA application_id). */
const applicationId = 0x54574952;

/**
 * Brings the tables up to the newest migration, each in a transaction of its own. Throws bad-input for another
 * program's database and unsupported for one that a newer Tagwire has written.
 */
export function migrate(db: DatabaseSync, file: string): void {
  checkOwner(db, file);
  const version = numberOf(db, "user_version");
  if (version > migrations.length) throw tooNew(file, version);
  for (let number = version + 1; number <= migrations.length; number += 1) apply(db, number);
}

function apply(db: DatabaseSync, number: number): void {
  db.exec("BEGIN IMMEDIATE");
  try {
    // Another process may have been faster while we waited.
    if (numberOf(db, "user_version") < number) {
      const migration = migrations[number - 1]!;
      if (typeof migration === "string") db.exec(migration);
      else migration(db);
      db.exec(`PRAGMA user_version = ${number}; PRAGMA application_id = ${applicationId}`);
    }
    db.exec("COMMIT");
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

function checkOwner(db: DatabaseSync, file: string): void {
  if (numberOf(db, "application_id") === applicationId) return;
  const { tables } = db.prepare("SELECT count(*) AS tables FROM sqlite_schema").get() as { tables: number };
  // Between the count and the id another process may have made the tables.
  if (tables === 0 || numberOf(db, "application_id") === applicationId) return;
  const message = `The database ${file} belongs to another program. Name another file; it has been left as it was.`;
  throw new TagwireError("bad-input", message);
}

function tooNew(file: string, version: number): TagwireError {
  const message =
    `The database ${file} was written by a newer Tagwire (its tables have version ${version}, ` +
    `this program knows ${migrations.length}). Install the newer Tagwire, or name another file.`;
  return new TagwireError("unsupported", message);
}

function numberOf(db: DatabaseSync, pragma: "user_version" | "application_id"): number {
  return (db.prepare(`PRAGMA ${pragma}`).get() as Record<string, number>)[pragma]!;
}
