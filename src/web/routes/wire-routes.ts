import type { FeedExtension } from "../../domain/addresses.ts";
import { type Choice, choicesAt, readChoice } from "../../domain/choices/choice.ts";
import { keysPage } from "../pages/keys-page.ts";
import { messagePage } from "../pages/message-page.ts";
import { myWirePage } from "../pages/my-wire-page.ts";
import { readWireArticles, wireAddress, wirePage } from "../pages/wire-page.ts";
import { html, nothing } from "../parts/html.ts";
import { changeChoices } from "../wire/change-choices.ts";
import { checkChoices, type ReadCode, readWireCode, writeWireCode } from "../wire/wire-code.ts";
import { answerFeed } from "./answer-feed.ts";
import { answerPage } from "./answer-page.ts";
import { readBefore } from "./read-before.ts";
import type { Asking, Routes } from "./routes.ts";
import { splitExtension } from "./split-extension.ts";

/** /wire, what changes a wire, /wire/CODE with its feeds, and /keys. */
export function addWireRoutes(routes: Routes): void {
  routes.get("/wire", answerMyWire);
  routes.get("/wire/change", answerChange);
  routes.get("/wire/:code", answerWire);
  routes.get("/keys", (asking) => answerPage(asking, keysPage(asking.var.setting)));
}

async function answerMyWire(asking: Asking): Promise<Response> {
  const { setting } = asking.var;
  const id = asking.req.query("article");
  const article = id === undefined ? undefined : await setting.store.articles.get(id);
  if (id !== undefined && !article) return asking.notFound();
  const asked = readChoice(asking.req.query("follow") ?? "");
  const answer = answerPage(asking, await myWirePage(setting, { article, asked }));
  return article || asked ? privately(answer) : answer;
}

/** The new choices are another address; nothing else changes. */
async function answerChange(asking: Asking): Promise<Response> {
  const { setting } = asking.var;
  const form = new URL(asking.req.url).searchParams;
  const code = form.get("code");
  const before = code ? readWireCode(code) : { choices: [] };
  if ("mistake" in before) return answerMistake(asking, before);
  const standing = choicesAt(before.choices, setting.now);
  const after = checkChoices(await changeChoices(setting, standing, form));
  if ("mistake" in after) return answerMistake(asking, after);
  asking.header("cache-control", "no-store");
  return asking.redirect(wireAddress(writeWireCode(after.choices)), 303);
}

async function answerWire(asking: Asking): Promise<Response> {
  const { setting } = asking.var;
  const { name: code, extension } = splitExtension(asking.req.param("code") ?? "");
  const read = readWireCode(code);
  if ("mistake" in read) return answerMistake(asking, read);
  const choices = choicesAt(read.choices, setting.now);
  const answer =
    extension === ""
      ? answerPage(asking, await wirePage(setting, code, choices, readBefore(asking)))
      : await wireFeed(asking, code, choices, extension);
  return privately(answer);
}

/** For one reader: kept by nobody on the way, and found by nobody. */
function privately(answer: Response): Response {
  answer.headers.set("cache-control", "private, no-cache");
  answer.headers.set("x-robots-tag", "noindex");
  return answer;
}

async function wireFeed(
  asking: Asking,
  code: string,
  choices: readonly Choice[],
  extension: Exclude<FeedExtension, "">,
): Promise<Response> {
  const { setting } = asking.var;
  const { wire } = setting.words;
  const { entries } = await readWireArticles(setting, choices);
  const muted = choices.filter((choice) => choice.muted).length;
  const facts = {
    title: wire.title,
    description: wire.counts(choices.length - muted, muted),
    path: wireAddress(code, extension),
    page: wireAddress(code),
    private: true,
  };
  return answerFeed(asking, entries, facts, extension);
}

function answerMistake(
  asking: Asking,
  { mistake, at }: Extract<ReadCode, { mistake: unknown }>,
): Response | Promise<Response> {
  const { setting } = asking.var;
  const { states, wire } = setting.words;
  const shown = at === undefined ? nothing : html` <bdi><code>${at}</code></bdi>`;
  const message = html`<p>${wire.mistakes[mistake]}${shown}</p><p>${wire.again}</p>`;
  return asking.html(messagePage(setting, states.unreadable, message), 400);
}
