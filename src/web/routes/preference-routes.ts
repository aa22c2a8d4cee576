import { setCookie } from "hono/cookie";
import { cookieNames, isTheme } from "../read-reader.ts";
import { isLocale } from "../words/locale.ts";
import type { Asking, Routes } from "./routes.ts";

const year = 365 * 86_400;

/** /preferences?lang=&theme=&to=: keeps what the reader chose in cookies, and goes back to the page at `to`. */
export function addPreferenceRoutes(routes: Routes): void {
  routes.get("/preferences", (asking) => {
    const [locale, theme] = [asking.req.query("lang"), asking.req.query("theme")];
    if (isLocale(locale)) keep(asking, cookieNames.locale, locale);
    if (isTheme(theme)) keep(asking, cookieNames.theme, theme);
    asking.header("cache-control", "no-store");
    return asking.redirect(localAddress(asking.req.query("to")), 303);
  });
}

function keep(asking: Asking, name: string, value: string): void {
  setCookie(asking, name, value, { path: "/", maxAge: year, sameSite: "Lax" });
}

/**
 * An address on this site, whatever was sent: the front page where that leads elsewhere. Browsers read "/\host" and
 * "//host" as another site, and "/.//host" becomes such a one.
 */
export function localAddress(to: string | undefined): string {
  const here = "http://tagwire.invalid";
  if (!to?.startsWith("/") || !URL.canParse(to, here)) return "/";
  const { origin, pathname, search } = new URL(to, here);
  return origin === here && !pathname.startsWith("//") ? pathname + search : "/";
}
