import { type Machine, thisMachine } from "./machine.ts";

/** A browser for the tests, and in one line how it was found. */
export interface FoundChromium {
  path: string;
  how: string;
}

const programs = ["chromium", "chromium-browser", "google-chrome"];

/**
 * Finds Chromium, or installs it: what is on the machine first, then the browser tool's own download, then Debian's
 * package. Throws an error that says how to give one, where all three fail.
 */
export async function findChromium(machine: Machine = thisMachine): Promise<FoundChromium> {
  const found = (await onMachine(machine)) ?? (await byDownload(machine)) ?? (await byPackage(machine));
  if (found) return found;
  throw new Error(
    "No Chromium for the browser tests: none is installed, and neither its download nor Debian's package could be had. " +
      "Install one, or name it: TAGWIRE_CHROMIUM=/path/to/chromium npm test",
  );
}

async function onMachine(machine: Machine): Promise<FoundChromium | undefined> {
  const named = machine.named();
  if (named !== undefined) {
    if (machine.exists(named)) return { path: named, how: `Chromium: ${named}, named by TAGWIRE_CHROMIUM` };
    throw new Error(`TAGWIRE_CHROMIUM names ${named}, where there is no file. Correct it, or leave it out.`);
  }
  const path = await fromPath(machine);
  if (path) return { path, how: `Chromium: ${path}, found on this machine` };
  return fromDownload(machine, "downloaded by Playwright before");
}

async function fromPath(machine: Machine): Promise<string | undefined> {
  for (const program of programs) {
    const path = machine.inPath(program);
    if (path !== undefined && (await machine.starts(path))) return path;
  }
  return undefined;
}

async function fromDownload(machine: Machine, how: string): Promise<FoundChromium | undefined> {
  const path = machine.downloadPath();
  if (!machine.exists(path) || !(await machine.starts(path))) return undefined;
  return { path, how: `Chromium: ${path}, ${how}` };
}

async function byDownload(machine: Machine): Promise<FoundChromium | undefined> {
  return (await machine.download()) ? fromDownload(machine, "downloaded now by Playwright") : undefined;
}

async function byPackage(machine: Machine): Promise<FoundChromium | undefined> {
  if (!(await machine.installPackage())) return undefined;
  const path = await fromPath(machine);
  return path === undefined
    ? undefined
    : { path, how: `Chromium: ${path}, installed now as Debian's package` };
}
