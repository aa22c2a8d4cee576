import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { packError } from "../domain/packed-error.ts";
import { parseFeed } from "../feeds/parse-feed.ts";
import { createAnnotator } from "../understand/create-annotator.ts";
import { prepareArticle } from "./prepare-article.ts";
import type { StepAnswer, StepRequest } from "./step-pool.ts";

// One of the threads of a step pool: the CPU-heavy steps run here, so that pages stay fast while reading goes on.
// Where 0 names the thread and not the whole process (Linux only), it also steps back for them.
if (process.platform === "linux") setPriority(0, 10);
const annotate = await createAnnotator();

function run(request: StepRequest): unknown {
  return request.step === "parse"
    ? parseFeed(request.text, request.options)
    : prepareArticle(request.input, annotate);
}

function answer(number: number, request: StepRequest): StepAnswer {
  try {
    return { number, result: run(request) };
  } catch (error) {
    return { number, error: packError(error) };
  }
}

parentPort?.on("message", ({ number, request }: { number: number; request: StepRequest }) => {
  parentPort?.postMessage(answer(number, request));
});
