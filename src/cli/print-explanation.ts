import type { Annotation } from "../domain/article.ts";
import type { PublisherRule } from "../domain/publisher-rule.ts";
import type { ExplainedExtraction } from "../extract/explain-extraction.ts";
import { print } from "./print.ts";
import type { StoredFacts } from "./stored-facts.ts";
import { wrapText } from "./wrap-text.ts";

/** What each step decided about one page; steps that had nothing to decide are absent. */
export interface Explanation {
  /** Where the page came from: a fetch, a file, or nowhere, where only the archive was asked. */
  source: { path?: string[]; contentType?: string; encoding?: string; file?: string };
  /** The publisher's rule that the page was read by. */
  rule?: PublisherRule;
  extraction?: ExplainedExtraction;
  /** Where the article goes on; its further pages are read when it is filed, and not here. */
  nextPage?: string;
  annotation: Annotation;
  stored?: StoredFacts;
}

export function printExplanation({
  source,
  rule,
  extraction,
  nextPage,
  annotation,
  stored,
}: Explanation): void {
  printSource(source);
  if (rule) section("Rule", [`The rule for ${rule.host} counts here.`]);
  if (extraction) printExtraction(extraction);
  if (nextPage) section("Next page", [`${nextPage}: read and joined when the article is filed, not here`]);
  printAnnotation(annotation);
  printStory(stored);
}

function section(heading: string, lines: readonly string[]): void {
  print(`\n${heading}`);
  const width = process.stdout.isTTY
    ? Math.min(process.stdout.columns || 80, 110) - 4
    : Number.POSITIVE_INFINITY;
  for (const line of lines)
    for (const [at, part] of wrapText(line, width).entries()) print(`${at === 0 ? "  " : "    "}${part}`);
}

function printSource({ path, contentType, encoding, file }: Explanation["source"]): void {
  if (path)
    section("Fetch", [
      path.length > 1 ? `redirected: ${path.join(" → ")}` : `${path[0]} answered`,
      `${contentType || "no content type"}, read as ${encoding}`,
    ]);
  if (file) section("File", [`${file}, read as ${encoding}`]);
}

function printExtraction({ article, steps, removed }: ExplainedExtraction): void {
  section(
    "Page",
    steps.map(({ step, decision, because }) => `${step}: ${decision || "nothing"} – ${because}`),
  );
  section(
    "Removed",
    removed.length === 0 ? ["nothing"] : removed.map((part) => `${part.what}: ${part.rule}: “${part.text}”`),
  );
  const paragraphs = article.text === "" ? 0 : article.text.split(/\n{2,}/).length;
  const start =
    paragraphs === 0 ? "" : `, from “${article.text.slice(0, 60)}” to “${article.text.slice(-60)}”`;
  section("Text", [`${article.text.length} characters in ${paragraphs} paragraphs${start}`]);
}

function printAnnotation({ language, category, categoryEvidence, entities, tags }: Annotation): void {
  section("Understanding", [`language: ${language}`, `category: ${category} – ${categoryEvidence}`]);
  section(
    "Entities",
    entities.length === 0
      ? ["none"]
      : entities.map(({ type, name, text, count }) => `${name} (${type}, ${count}×, first as “${text}”)`),
  );
  section(
    "Tags",
    tags.length === 0
      ? ["none"]
      : tags.map(
          ({ name, kind, score, evidence }) =>
            `#${name} (${kind}, ${score.toFixed(2)}) – ${evidence.join("; ")}`,
        ),
  );
}

function printStory(stored: StoredFacts | undefined): void {
  section("Archive", stored ? linesOf(stored) : ["This article is not in the archive: no story yet."]);
}

const mostOthers = 10;

function linesOf(stored: StoredFacts): string[] {
  const {
    id,
    url,
    title,
    publisherName,
    publishedAt,
    access,
    accessReason,
    storyId,
    storySize,
    duplicateOf,
    storyReason,
    storyArticles,
  } = stored;
  return [
    `${id}: “${title}”, ${publisherName}, ${publishedAt}, ${url}`,
    `access: ${access}${accessReason ? ` – ${accessReason}` : ""}`,
    storySize > 1
      ? `story: ${storyId}, ${storySize} articles${storyId === id ? "; this one started it" : ""}`
      : `story: ${storyId}, no other article tells it`,
    ...(storyReason ? [`why there: ${storyReason}`] : []),
    ...storyArticles
      .slice(0, mostOthers)
      .map((other) => `with ${other.id}: “${other.title}”, ${other.publisherName}, ${other.publishedAt}`),
    ...(storyArticles.length > mostOthers
      ? [`and ${storyArticles.length - mostOthers} more: tagwire stories ${storyId}`]
      : []),
    ...(duplicateOf ? [`copy: the same wire text as ${duplicateOf}, under which it is folded`] : []),
  ];
}
