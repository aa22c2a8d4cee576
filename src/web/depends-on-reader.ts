import { isForPrograms } from "./is-for-programs.ts";

/** Whether what stands at a target (path and query) is in the reader's language and appearance. */
export function dependsOnReader(target: string): boolean {
  return !isForPrograms(target) && !/^\/(?:sitemaps?[./]|robots\.txt|opml)/.test(target);
}
