/** A text in so many bytes of UTF-8, its end left out where it is longer. */
export function fitBytes(text: string, most: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= most) return text;
  // The stream mode keeps a character that is cut in two back.
  const cut = new TextDecoder().decode(bytes.subarray(0, most - 3), { stream: true });
  return `${cut}…`;
}
