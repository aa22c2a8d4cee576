const sampleLength = 1_000;
const headLength = 600;

/**
 * At most about 1,000 characters of a text for the detector: its head and a piece of its middle, so that neither a
 * foreign quotation at the start nor a long text's length decides. Addresses, control characters and line ends go:
 * they say nothing about the language, and the model reads one line.
 */
export function takeSample(text: string): string {
  if (text.length <= sampleLength) return cleanSample(text);
  const middle = Math.max(headLength, Math.floor(text.length / 2));
  return cleanSample(
    `${text.slice(0, headLength)} ${text.slice(middle, middle + sampleLength - headLength)}`,
  );
}

function cleanSample(text: string): string {
  return text
    .toWellFormed()
    .replace(/https?:\/\/[^\s]+|www\.[^\s]+|[\w.+-]+@[\w-]+\.[\w.]+|[#@]\w+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\ufffd]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
