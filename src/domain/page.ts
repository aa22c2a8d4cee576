/** A place in a list that is ordered newest first: continue with what is older than this. */
export interface Cursor {
  /** ISO 8601 UTC. */
  publishedAt: string;
  articleId: string;
}

/** One page of a list, newest first. */
export interface Page<T> {
  entries: T[];
  /** Where the next, older page starts; absent on the last one. */
  older?: Cursor;
}

/** Writes a cursor for an address: "1764000000000-0f3a5c…". */
export function writeCursor(cursor: Cursor): string {
  return `${Date.parse(cursor.publishedAt)}-${cursor.articleId}`;
}

/** Reads what `writeCursor` wrote; undefined when it is something else. */
export function readCursor(value: string): Cursor | undefined {
  const match = /^(\d{1,15})-([0-9a-f]{16})$/.exec(value);
  if (!match) return undefined;
  return { publishedAt: new Date(Number(match[1])).toISOString(), articleId: match[2]! };
}
