import type { Command } from "commander";
import { extractArticle } from "../extract/extract-article.ts";
import { decodeText } from "../fetch/decode-text.ts";
import { defineCommand, type ExitStatus, exitStatus } from "./command.ts";
import { filterLines, type Line } from "./filter-lines.ts";
import { optionalText, textField, without } from "./line-fields.ts";
import { readInput } from "./read-input.ts";

export function defineExtract(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand(
    program,
    {
      usage: "extract",
      summary: "Pages → clean articles: lines of {id, url, htmlFile} or {id, url, html}",
      examples: [`echo '{"id":1,"url":"https://example.com/a","htmlFile":"page.html"}' | tagwire extract`],
      async run() {
        await filterLines(extractLine);
        return exitStatus.done;
      },
    },
    report,
  );
}

const decided = [
  "html",
  "url",
  "canonicalUrl",
  "title",
  "authors",
  "publishedAt",
  "modifiedAt",
  "section",
  "keywords",
  "publisher",
  "language",
  "image",
  "text",
  "access",
  "accessReason",
];

async function extractLine(line: Line): Promise<Line> {
  const file = optionalText(line, "htmlFile");
  const html =
    file === undefined ? textField(line, "html") : decodeText(await readInput(file), "text/html").text;
  return { ...without(line, decided), ...extractArticle(html, textField(line, "url")) };
}
