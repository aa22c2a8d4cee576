import type { Command } from "commander";
import type { App } from "../app.ts";
import { annotateInputOf } from "../domain/annotate-input-of.ts";
import type { ListedArticle } from "../domain/article.ts";
import { articleId } from "../domain/article-id.ts";
import { canonicalUrl } from "../domain/canonical-url.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { explainExtraction } from "../extract/explain-extraction.ts";
import { findNextPage } from "../extract/find-next-page.ts";
import { decodeText } from "../fetch/decode-text.ts";
import { fetchPage } from "../ingest/fetch-page.ts";
import { createAnnotator } from "../understand/create-annotator.ts";
import { defineCommand, type ExitStatus, exitStatus } from "./command.ts";
import { printJson } from "./print.ts";
import { type Explanation, printExplanation } from "./print-explanation.ts";
import { readInput } from "./read-input.ts";
import { storedFactsOf } from "./stored-facts.ts";
import { withApp } from "./with-app.ts";

/** A file says nothing of its address: one that nobody has (RFC 2606). */
const addressOfFiles = "https://file.invalid/";

export function defineExplain(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand<{ url?: string }>(
    program,
    {
      usage: "explain <page>",
      summary: "What each step decided about a page and why: an address, an HTML file, or an article's id",
      examples: [
        "tagwire explain https://example.com/2026/11/24/pier-closed",
        "tagwire explain page.html --url https://example.com/2026/11/24/pier-closed",
        "tagwire explain 0f3a5c7e9b1d2f40 --json",
      ],
      options: [
        [
          "--url <address>",
          "the address of the page in a file: its rule, and what its links are relative to",
        ],
      ],
      run: ({ args, options, settings, json }) =>
        withApp(settings, async (app) => {
          await app.reading.rules.refresh();
          const explanation = await explain(app, args[0]!, options.url);
          if (json) printJson(explanation);
          else printExplanation(explanation);
          return exitStatus.done;
        }),
    },
    report,
  );
}

async function explain(app: App, asked: string, address: string | undefined): Promise<Explanation> {
  if (/^https?:\/\//i.test(asked)) return explainAddress(app, asked);
  if (/^[0-9a-f]{16}$/.test(asked)) return explainArticle(app, asked);
  const bytes = await readInput(asked);
  if (address !== undefined && !URL.canParse(address))
    throw new TagwireError("bad-input", `--url ${address}: this is no web address.`);
  const { text, encoding } = decodeText(bytes, "text/html");
  return explainPage(app, { url: address ?? addressOfFiles, text }, { file: asked, encoding });
}

async function explainAddress(app: App, address: string): Promise<Explanation> {
  const page = await fetchPage(app.reading, address);
  const { path, contentType, encoding } = page;
  return explainPage(app, page, { path, contentType, encoding });
}

async function explainPage(
  app: App,
  { url, text: html }: { url: string; text: string },
  source: Explanation["source"],
): Promise<Explanation> {
  const rule = app.reading.rules.ruleFor(url);
  const extraction = explainExtraction(html, url, rule);
  const nextPage = findNextPage(html, url, rule);
  const { article } = extraction;
  const annotate = await createAnnotator();
  const addresses = [article.canonicalUrl, url].filter((one) => one !== undefined && URL.canParse(one));
  const stored = await firstStored(app, addresses as string[]);
  return {
    source,
    ...(rule && { rule }),
    ...(nextPage && { nextPage }),
    extraction,
    annotation: annotate(article),
    ...(stored && { stored: await storedFactsOf(stored, app.store) }),
  };
}

async function firstStored({ store }: App, addresses: string[]): Promise<ListedArticle | undefined> {
  for (const address of addresses) {
    const article = await store.articles.get(articleId(canonicalUrl(address)));
    if (article) return article;
  }
  return undefined;
}

async function explainArticle({ store }: App, id: string): Promise<Explanation> {
  const article = await store.articles.get(id);
  if (!article)
    throw new TagwireError(
      "not-found",
      `There is no article ${id} in the archive: \`tagwire search\` finds articles.`,
    );
  const annotate = await createAnnotator();
  return {
    source: {},
    annotation: annotate(annotateInputOf({ ...article, declaredLanguage: article.language })),
    stored: await storedFactsOf(article, store),
  };
}
