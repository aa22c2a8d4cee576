import { existsSync } from "node:fs";
import path from "node:path";

const shared = path.join(import.meta.dirname, "..", "..", "shared");

/** A path in the folder that stands beside the project, not in it; says so where it is not there. */
export function sharedPath(name: string): string {
  const found = path.join(shared, name);
  if (existsSync(found)) return found;
  throw new Error(
    `This bench reads ../shared/${name}, which is not there: the gold sets are no part of the project.`,
  );
}
