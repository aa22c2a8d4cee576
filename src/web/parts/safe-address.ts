/** An address from outside, fit for href and src: http and https pass, anything else (javascript: …) becomes "#". */
export function safeAddress(address: string): string {
  return /^https?:\/\//i.test(address) ? address : "#";
}
