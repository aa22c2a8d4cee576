import { readFileSync } from "node:fs";
import { type KeptAnswer, keepAnswer } from "./answers/kept-answer.ts";
import { fitRules } from "./parts/fit-class.ts";
import { securityHeaders } from "./security-headers.ts";

/** Files that pages refer to, read once, at addresses that change with their content. */
export interface StaticFiles {
  /** The answer to a path with its query; undefined where there is no such file. */
  find(target: string): KeptAnswer | undefined;
  /** "/static/style.css?v=…". */
  address(name: string): string;
}

interface StaticFile {
  address: string;
  /** For the address with its hash: never asked for again. */
  lasting: KeptAnswer;
  /** For the bare address: asked again each time. */
  passing: KeptAnswer;
}

const fontType = "font/woff2";
const sources: Record<string, { from: string; type: string }> = {
  "favicon.svg": { from: import.meta.resolve("./static/favicon.svg"), type: "image/svg+xml" },
  "newsreader-latin.woff2": {
    from: import.meta.resolve("@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2"),
    type: fontType,
  },
  "newsreader-latin-ext.woff2": {
    from: import.meta.resolve("@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2"),
    type: fontType,
  },
  "newsreader-latin-italic.woff2": {
    from: import.meta.resolve("@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2"),
    type: fontType,
  },
  "style.css": { from: import.meta.resolve("./static/style.css"), type: "text/css; charset=utf-8" },
};

/** Reads the files; style.css comes last, since it names the others. */
export function loadStaticFiles(): StaticFiles {
  const files = new Map<string, StaticFile>();
  for (const [name, { from, type }] of Object.entries(sources)) {
    const bytes = readFileSync(new URL(from));
    files.set(
      `/static/${name}`,
      makeFile(name, type.startsWith("text/css") ? completeSheet(bytes, files) : bytes, type),
    );
  }
  return {
    find(target) {
      const path = target.split("?", 1)[0]!;
      const file = files.get(path);
      return target === file?.address ? file.lasting : file?.passing;
    },
    address: (name) => files.get(`/static/${name}`)!.address,
  };
}

function makeFile(name: string, body: Buffer, type: string): StaticFile {
  const headers = { ...securityHeaders, "content-type": type };
  const passing = keepAnswer(body, { ...headers, "cache-control": "no-cache" });
  const lasting = keepAnswer(body, { ...headers, "cache-control": "public, max-age=31536000, immutable" });
  return { address: `/static/${name}?v=${passing.hash.slice(0, 10)}`, lasting, passing };
}

/** The style sheet with the classes that are computed, its url("/static/…") carrying the hashes of those files. */
function completeSheet(sheet: Buffer, files: ReadonlyMap<string, StaticFile>): Buffer {
  const text = sheet.toString("utf8") + fitRules();
  return Buffer.from(text.replace(/\/static\/[\w.-]+/g, (path) => files.get(path)?.address ?? path));
}
