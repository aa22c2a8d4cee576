/** An address without the user and the password that may stand in it; any other text as it is. */
export function withoutCredentials(address: string): string {
  const url = URL.parse(address);
  if (!url || (url.username === "" && url.password === "")) return address;
  url.username = "";
  url.password = "";
  return url.href;
}
