/** What the present rules would change in the archive, or have changed. Most frequent first. */
export interface Difference {
  articles: {
    examined: number;
    /** Those whose tags, category or language become others. */
    changed: number;
    /** Those that keep them, with other scores. */
    rescored: number;
  };
  tags: { gained: TagTally; lost: TagTally; moved: MoveTally };
  categories: Move[];
  languages: Move[];
  /** Tags that come into the directory, and that leave it. */
  pages: { born: string[]; gone: string[] };
}

interface TagTally {
  total: number;
  examples: { name: string; articles: number }[];
}

interface MoveTally {
  total: number;
  examples: Move[];
}

export interface Move {
  from: string;
  to: string;
  articles: number;
}
