import { chromium, type Page } from "playwright-core";
import { findChromium } from "./find-chromium.ts";

/** How a reader looks at a page. */
export interface View {
  width?: number;
  dark?: boolean;
  script?: boolean;
  /** What the browser asks for: "ja". */
  locale?: string;
  /** Lets the page start its worker, which keeps pages for when there is no connection. */
  worker?: boolean;
}

/** One Chromium; each view has a context of its own in it. */
export interface TestBrowser {
  /** Opens an address; the page's context closes with the browser. */
  open(address: string, view?: View): Promise<Page>;
  close(): Promise<void>;
}

const switches = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Pictures of made-up publishers are looked for nowhere.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Starts Chromium with an empty profile, which Playwright makes and removes; pages reach nothing but 127.0.0.0/8. */
export async function openBrowser(): Promise<TestBrowser> {
  const { path: executablePath } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: switches });
  return {
    async open(address, { width = 1280, dark = false, script = true, locale = "en", worker = false } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme: dark ? "dark" : "light",
        javaScriptEnabled: script,
        locale,
        serviceWorkers: worker ? "allow" : "block",
      });
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    close: () => browser.close(),
  };
}
