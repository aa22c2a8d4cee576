import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "playwright-core";

/** What finding a browser asks of the machine. */
export interface Machine {
  /** The value of TAGWIRE_CHROMIUM. */
  named(): string | undefined;
  exists(path: string): boolean;
  /** Whether the browser there runs at all: a download may lack libraries of the system. */
  starts(path: string): Promise<boolean>;
  /** Where a program stands that can be called by its name. */
  inPath(program: string): string | undefined;
  /** Where Playwright keeps the Chromium that it downloads. */
  downloadPath(): string;
  download(): Promise<boolean>;
  installPackage(): Promise<boolean>;
}

const [startMs, downloadMs, packageMs] = [30_000, 180_000, 420_000];

/** The machine that the tests run on. */
export const thisMachine: Machine = {
  named: () => process.env.TAGWIRE_CHROMIUM || undefined,
  exists: existsSync,
  starts: (path) => succeeds(path, ["--version"], startMs),
  inPath: (program) =>
    (process.env.PATH ?? "")
      .split(path.delimiter)
      .map((folder) => path.join(folder, program))
      .find(existsSync),
  downloadPath: () => chromium.executablePath(),
  download: () => succeeds(process.execPath, [playwrightProgram(), "install", "chromium"], downloadMs),
  async installPackage() {
    if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
    // A list that could not be renewed may still do.
    await succeeds("apt-get", ["update"], packageMs);
    return succeeds("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], packageMs);
  },
};

/** The program that `npx playwright-core` would start; npx itself may belong to an older Node. */
function playwrightProgram(): string {
  const manifest = createRequire(import.meta.url).resolve("playwright-core/package.json");
  return path.join(path.dirname(manifest), "cli.js");
}

function succeeds(program: string, args: string[], timeout: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: "ignore",
      timeout,
      env: {
        ...process.env,
        DEBIAN_FRONTEND: "noninteractive",
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000",
      },
    });
    child.once("error", () => resolve(false));
    child.once("exit", (status) => resolve(status === 0));
  });
}
