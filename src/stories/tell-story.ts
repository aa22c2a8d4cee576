import type { StoryTelling, UntoldStory } from "../domain/story.ts";
import { chooseLead } from "./choose-lead.ts";
import { findNews } from "./find-news.ts";

/** Which article speaks for the story, and what its later articles added. */
export function tellStory({ id, state, articles }: UntoldStory): StoryTelling {
  return { id, state, leadId: chooseLead(articles).id, news: findNews(articles) };
}
