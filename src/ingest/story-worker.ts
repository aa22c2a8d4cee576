import { createStoryIndex, type StoryIndex } from "../stories/create-story-index.ts";
import { answerRequests } from "./answer-requests.ts";
import type { StoryRequest } from "./open-story-thread.ts";

// The thread that groups articles into stories: looking back at a day takes seconds, in which pages are to be answered.
// Opened by the first request.
let index: StoryIndex;

answerRequests<StoryRequest>((request) => {
  switch (request.do) {
    case "open":
      index = createStoryIndex({ windowDays: request.windowDays });
      return undefined;
    case "assign":
      return index.assign(request.article);
    case "regroup":
      return index.regroup();
    case "restore":
      return index.restore(request.articles);
  }
});
