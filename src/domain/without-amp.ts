/**
 * The address of the whole page beside an AMP one, by the usual spellings: "/amp" at the end or the start of the path,
 * ".amp.html", "?amp=1", "?outputType=amp", the host "amp.". Only for pages that name no canonical address themselves:
 * an article on guitars may end in "/amp" by right.
 */
export function withoutAmp(address: string): string {
  const url = new URL(address);
  for (const [name, value] of [...url.searchParams]) if (isAmp(name, value)) url.searchParams.delete(name);
  url.pathname = url.pathname
    .replace(/^\/amp(?=\/.)/i, "")
    .replace(/(?<=.)\/amp\/?$/i, "")
    .replace(/\.amp(?=\.html?$|$)/i, "");
  if (/^amp\.[^.]+\.[^.]/i.test(url.hostname)) url.hostname = url.hostname.replace(/^amp\./i, "www.");
  return url.href;
}

function isAmp(name: string, value: string): boolean {
  if (/^amp$/i.test(name)) return /^(?:|1|true|amp)$/i.test(value);
  return /^(?:outputType|output|mode|view|format)$/i.test(name) && /^amp$/i.test(value);
}
