export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A Markdown table, so that it can be pasted into RESULTS.md. */
export function printTable([heading, ...rows]: string[][]): void {
  if (!heading) return;
  const widths = heading.map((_, column) =>
    Math.max(...[heading, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`;
  print(line(heading));
  print(`|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
  for (const row of rows) print(line(row));
}
