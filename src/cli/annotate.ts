import type { Command } from "commander";
import type { AnnotateInput, Annotation } from "../domain/article.ts";
import { createAnnotator } from "../understand/create-annotator.ts";
import { defineCommand, type ExitStatus, exitStatus } from "./command.ts";
import { filterLines, type Line } from "./filter-lines.ts";
import { optionalText, optionalTexts, textField, without } from "./line-fields.ts";

export function defineAnnotate(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand(
    program,
    {
      usage: "annotate",
      summary: "Texts → language, category, entities, tags: lines of {id, title, text, …}",
      examples: [`echo '{"id":1,"title":"Ishiba meets Lee in Seoul","text":"…"}' | tagwire annotate`],
      async run() {
        const annotate = await createAnnotator();
        await filterLines((line) => ({ ...without(line, decided), ...asRead(annotate(inputOf(line))) }));
        return exitStatus.done;
      },
    },
    report,
  );
}

/** Tags as a reader of the article would read them; the archive's name beside it where that is another. */
function asRead(annotation: Annotation): Line {
  const tags = annotation.tags.map(({ name, label, ...tag }) =>
    label === undefined ? { name, ...tag } : { name: label, canonical: name, ...tag },
  );
  return { ...annotation, tags };
}

const decided = ["language", "category", "categoryEvidence", "entities", "tags"];

function inputOf(line: Line): AnnotateInput {
  return {
    title: optionalText(line, "title") ?? "",
    text: textField(line, "text"),
    language: optionalText(line, "language"),
    publisher: optionalText(line, "publisher"),
    publishedAt: optionalText(line, "publishedAt"),
    section: optionalText(line, "section"),
    keywords: optionalTexts(line, "keywords"),
    url: optionalText(line, "url"),
  };
}
