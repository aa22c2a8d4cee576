/** Results go to stdout, a line each. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Diagnostics go to stderr, so that results can be piped. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value));
}

/** Columns with two spaces between; the last one is not padded. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) {
    print(
      row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column]!))).join("  "),
    );
  }
}
