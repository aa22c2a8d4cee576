import type { Command } from "commander";
import type { ParsedFeed } from "../domain/item.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { parseFeed } from "../feeds/parse-feed.ts";
import { decodeText } from "../fetch/decode-text.ts";
import { defineCommand, type ExitStatus, exitStatus } from "./command.ts";
import { filterLines, type Line } from "./filter-lines.ts";
import { optionalText, textField, without } from "./line-fields.ts";
import { complain, printJson } from "./print.ts";
import { readInput } from "./read-input.ts";

export function defineParse(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand(
    program,
    {
      usage: "parse [file...]",
      summary: "Feeds → JSON Lines; without files: lines of {file} or {id, xml}",
      examples: ["tagwire parse feed.xml other.json", `echo '{"id":1,"xml":"<rss>…"}' | tagwire parse`],
      async run({ args }) {
        if (args.length > 0) return parseFiles(args);
        await filterLines(parseLine);
        return exitStatus.done;
      },
    },
    report,
  );
}

async function parseFiles(files: string[]): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  for (const file of files) {
    try {
      printJson({ file, ...(await parseFile(file)) });
    } catch (error) {
      if (!(error instanceof TagwireError)) throw error;
      printJson({ file, error: error.message });
      complain(error.message);
      status = exitStatus.failed;
    }
  }
  return status;
}

/** Titles stay as the feed writes them: this filter shows what a feed says, not what Tagwire makes of it. */
async function parseFile(file: string): Promise<ParsedFeed> {
  return parseFeed(decodeText(await readInput(file)).text, { url: file, keepMarkup: true });
}

const decided = ["xml", "kind", "title", "url", "language", "items"];

async function parseLine(line: Line): Promise<Line> {
  const file = optionalText(line, "file");
  const parsed =
    file === undefined
      ? parseFeed(textField(line, "xml"), { url: optionalText(line, "url"), keepMarkup: true })
      : await parseFile(file);
  return { ...without(line, decided), ...parsed };
}
