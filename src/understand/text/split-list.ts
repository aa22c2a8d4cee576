/** Cuts a table's "one, two three, four" into its phrases. */
export function splitList(list: string): string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
