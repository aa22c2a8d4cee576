export interface BenchResult {
  bench: string;
  /** The figures, for programs. */
  facts: Record<string, number | string>;
  /** The table for people; its first row is the heading. */
  table: string[][];
  /** Further tables. */
  more?: string[][][];
}
