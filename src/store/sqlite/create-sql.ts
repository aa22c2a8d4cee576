import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";

/** Statements over one connection, each prepared once and kept open. */
export interface Sql {
  get<Row>(text: string, ...values: SQLInputValue[]): Row | undefined;
  all<Row>(text: string, ...values: SQLInputValue[]): Row[];
  /** Rows as arrays of their columns; a text belongs to `arrays` or to the others, never to both. */
  arrays<Row>(text: string, ...values: SQLInputValue[]): Row[];
  /** Returns how many rows it changed. */
  run(text: string, ...values: SQLInputValue[]): number;
  /** Several reads of one and the same state. */
  read<Result>(work: () => Result): Result;
  /** All of the work or nothing; waits for other writers. */
  write<Result>(work: () => Result): Result;
  /** A part of a `write` that can fail without taking the rest along. */
  part<Result>(work: () => Result): Result;
}

export function createSql(db: DatabaseSync): Sql {
  const prepared = new Map<string, StatementSync>();

  function prepare(text: string, arrays = false): StatementSync {
    let statement = prepared.get(text);
    if (!statement) {
      statement = db.prepare(text);
      statement.setReturnArrays(arrays);
      prepared.set(text, statement);
    }
    return statement;
  }

  function between<Result>(begin: string, end: string, undo: string[], work: () => Result): Result {
    prepare(begin).run();
    try {
      const result = work();
      prepare(end).run();
      return result;
    } catch (error) {
      // After a full disk or a damaged page SQLite has rolled back by itself.
      if (db.isTransaction) for (const text of undo) prepare(text).run();
      throw error;
    }
  }

  return {
    get: <Row>(text: string, ...values: SQLInputValue[]) => prepare(text).get(...values) as Row | undefined,
    all: <Row>(text: string, ...values: SQLInputValue[]) => prepare(text).all(...values) as Row[],
    arrays: <Row>(text: string, ...values: SQLInputValue[]) => prepare(text, true).all(...values) as Row[],
    run: (text, ...values) => Number(prepare(text).run(...values).changes),
    read: (work) => between("BEGIN", "COMMIT", ["ROLLBACK"], work),
    write: (work) => between("BEGIN IMMEDIATE", "COMMIT", ["ROLLBACK"], work),
    part: (work) => between("SAVEPOINT part", "RELEASE part", ["ROLLBACK TO part", "RELEASE part"], work),
  };
}
