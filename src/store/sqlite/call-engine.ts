import type { Engine } from "./engine.ts";
import { explainSqliteError } from "./explain-sqlite-error.ts";

/** Calls a method by name; SQLite's errors come out as ones that name the file. */
export function callEngine(
  engine: Engine,
  file: string,
  { group, method, args }: { group: keyof Engine; method: string; args: unknown[] },
): unknown {
  try {
    const methods = engine[group] as unknown as Record<string, (...args: unknown[]) => unknown>;
    return methods[method]!(...args);
  } catch (error) {
    throw explainSqliteError(error, file);
  }
}
