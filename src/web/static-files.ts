import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { type KeptAnswer, keepAnswer } from "./answers/kept-answer.ts";
import { fitRules } from "./parts/fit-class.ts";
import { readStyleSheets } from "./read-style-sheets.ts";
import { securityHeaders } from "./security-headers.ts";
import { type Locale, locales } from "./words/locale.ts";
import { wordsOf } from "./words/words-of.ts";

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

interface Source {
  /** Absent: all of it is made. */
  from?: string;
  type: string;
  /** What is done to the text before it is served; `before`: the paths of the files that stand before it. */
  complete?: (text: string, before: string[]) => string;
  /** Not kept in advance for when there is no connection. */
  seldom?: true;
}

/** A worker is for what stands below it. */
export const workerPath = "/sw.js";

const scriptType = "text/javascript; charset=utf-8";
const fontType = "font/woff2";
const ageRule = new URL("../domain/age.ts", import.meta.url);
/** A file that names others stands after them. */
const sources: Record<string, Source> = {
  "favicon.svg": { from: import.meta.resolve("./static/favicon.svg"), type: "image/svg+xml" },
  "newsreader-latin.woff2": {
    from: import.meta.resolve("@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2"),
    type: fontType,
  },
  "newsreader-latin-ext.woff2": {
    from: import.meta.resolve("@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2"),
    type: fontType,
    seldom: true,
  },
  "newsreader-latin-italic.woff2": {
    from: import.meta.resolve("@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2"),
    type: fontType,
    seldom: true,
  },
  "icon-144.png": icon("icon-144.png"),
  "icon-192.png": icon("icon-192.png"),
  "icon-512.png": icon("icon-512.png"),
  "icon-maskable-512.png": icon("icon-maskable-512.png"),
  "apple-touch-icon.png": icon("apple-touch-icon.png"),
  "style.css": {
    type: "text/css; charset=utf-8",
    complete: () => readStyleSheets() + fitRules() + pictureRules(),
  },
  "suggest.js": {
    from: import.meta.resolve("./static/suggest.js"),
    type: "text/javascript; charset=utf-8",
  },
  "switch-theme.js": {
    from: import.meta.resolve("./static/switch-theme.js"),
    type: "text/javascript; charset=utf-8",
  },
  "update-ages.js": {
    from: import.meta.resolve("./static/update-ages.js"),
    type: "text/javascript; charset=utf-8",
    complete: (text) => stripTypeScriptTypes(readFileSync(ageRule, "utf8")) + text,
  },
  "choice.js": typedScript("../domain/choices/choice.ts"),
  "mute-words.js": typedScript("../domain/choices/mute-words.ts"),
  "mute-spans.js": typedScript("./wire/mute-spans.ts"),
  "wire-file.js": typedScript("./wire/wire-file.ts"),
  "wire-words.js": {
    from: import.meta.resolve("./static/wire-words.js"),
    type: scriptType,
    complete: (text) => wireTexts() + text,
  },
  "mute-first.js": script("mute-first.js"),
  "say.js": script("say.js"),
  "keep.js": script("keep.js"),
  "articles.js": script("articles.js"),
  "marks.js": script("marks.js"),
  "keys.js": script("keys.js"),
  "wire-page.js": script("wire-page.js"),
  "reader.js": script("reader.js"),
  "live.js": script("live.js"),
  "offline.js": script("offline.js"),
  "sw.js": {
    ...script("sw.js"),
    complete: (text, before) => `const files = ${JSON.stringify(before)};\n${text}`,
  },
};

function script(name: string): Source {
  return { from: import.meta.resolve(`./static/${name}`), type: scriptType };
}

function icon(name: string): Source {
  return { from: import.meta.resolve(`./static/${name}`), type: "image/png", seldom: true };
}

/** The server's own rules, for browsers: without types. */
function typedScript(from: string): Source {
  const complete = (text: string) => stripTypeScriptTypes(text);
  return { from: import.meta.resolve(from), type: scriptType, complete };
}

/** What scripts say, in all languages: one file that stays, rather than a part of every page. */
function wireTexts(): string {
  const texts = locales.map((locale) => {
    const { browser, span, spans, mistakes } = wordsOf(locale).wire;
    const { many, searches } = mistakes;
    return [locale, { ...browser, span, spans, many, searches }];
  });
  return `const texts = ${JSON.stringify(Object.fromEntries(texts))};\n`;
}

/** What stands in place of a picture that does not load, in the language of the page. */
function pictureRules(): string {
  const rule = (locale: Locale) =>
    `:root:lang(${locale}){--no-picture:"${wordsOf(locale).site.noPicture}"}\n`;
  return locales.map(rule).join("");
}

/** Reads the files. */
export function loadStaticFiles(): StaticFiles {
  const files = new Map<string, StaticFile>();
  for (const [name, source] of Object.entries(sources)) {
    const bytes = source.from ? readFileSync(new URL(source.from)) : Buffer.of();
    const body = source.type.startsWith("text/") ? completeText(bytes, source, files) : bytes;
    files.set(name === "sw.js" ? workerPath : `/static/${name}`, makeFile(name, body, source.type));
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

/** What a module imports from beside it, or from the server's own rules; groups: what stands before, and the name. */
const imported = /(\bfrom |\bimport\()"\.[^"]*\/([\w-]+)\.[jt]s"/g;

/** The text as it is served: other static files in it are named by their addresses, which carry their hashes. */
function completeText(bytes: Buffer, { complete }: Source, files: ReadonlyMap<string, StaticFile>): Buffer {
  const text = bytes.toString("utf8");
  const often = [...files.keys()].filter((path) => !sources[path.slice("/static/".length)]?.seldom);
  const completed = complete ? complete(text, often) : text;
  const placed = completed.replace(imported, '$1"/static/$2.js"');
  return Buffer.from(placed.replace(/\/static\/[\w.-]+/g, (path) => files.get(path)?.address ?? path));
}
