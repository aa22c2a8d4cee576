import type { ArchiveStanding } from "../domain/tag-standing.ts";
import { parseFeed } from "../feeds/parse-feed.ts";
import { tellStory } from "../stories/tell-story.ts";
import { createAnnotator } from "../understand/create-annotator.ts";
import { answerRequests } from "./answer-requests.ts";
import { prepareArticle } from "./prepare-article.ts";
import type { StepRequest } from "./step-pool.ts";

// One of the threads of a step pool: the CPU-heavy steps run here, so that pages stay fast while reading goes on.
const annotate = await createAnnotator();

let standing: ArchiveStanding | undefined;

function answer(request: StepRequest): unknown {
  switch (request.step) {
    case "parse":
      return parseFeed(request.text, request.options);
    case "prepare":
      return prepareArticle(request.input, (input) => annotate(input, standing));
    case "tell":
      return request.stories.map(tellStory);
  }
}

answerRequests<StepRequest>(answer, (note) => {
  standing = note as ArchiveStanding;
});
