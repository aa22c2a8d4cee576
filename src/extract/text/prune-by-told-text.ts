import { tagKey } from "../../domain/tag-key.ts";
import type { Recorder } from "../recorder.ts";
import type { Block } from "./block.ts";
import { recordLost } from "./record-lost.ts";

/** Shares from which on the text that the metadata holds is taken for the whole article and not for a teaser. */
const shares = { ofRead: 0.6, ofTold: 0.85, all: 0.97 };

/**
 * Drops what stands before and after the text that JSON-LD's articleBody also holds: other articles, boxes, appeals.
 * The told text is believed only if it is most of what was read, and nearly all of it was read; if all of it was, what stands between goes too.
 */
export function pruneByToldText(
  blocks: readonly Block[],
  told: string,
  recorder?: Recorder,
): readonly Block[] {
  const left = keepTold(blocks, told);
  if (recorder) recordLost(blocks, left, "foreign to JSON-LD's articleBody", recorder);
  return left;
}

function keepTold(blocks: readonly Block[], told: string): readonly Block[] {
  const whole = tagKey(told);
  if (whole.length < 300) return blocks;
  const keys = blocks.map((block) => tagKey(block.text));
  const isTold = keys.map((key) => key.length > 0 && whole.includes(key));
  const covered = keys.reduce((sum, key, index) => sum + (isTold[index] ? key.length : 0), 0);
  const read = keys.reduce((sum, key) => sum + key.length, 0);
  if (covered < read * shares.ofRead || covered < whole.length * shares.ofTold) return blocks;
  const first = isTold.indexOf(true);
  const last = isTold.lastIndexOf(true);
  const isWhole = covered >= whole.length * shares.all;
  return blocks.filter(({ kind }, index) => {
    if (kind === "figure" || isTold[index]) return true;
    return index > first && index < last && !(isWhole && (kind === "paragraph" || kind === "item"));
  });
}
