import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { bestLabels } from "../../../src/understand/entities/dense/best-labels.ts";
import { createLexicon } from "../../../src/understand/entities/dense/create-lexicon.ts";
import { cutSegments } from "../../../src/understand/entities/dense/cut-segments.ts";
import { featureBits } from "../../../src/understand/entities/dense/dense-features.ts";
import { chancesAt, inferLabels } from "../../../src/understand/entities/dense/infer-labels.ts";
import { packModel, unpackModel } from "../../../src/understand/entities/dense/pack-model.ts";
import { trimName } from "../../../src/understand/entities/dense/trim-name.ts";

/** One class, three labels: none, begins, goes on. */
const scores = Float64Array.from([0, 2, 9, 0, 1, 3, 2, 0, 1]);
const steps = [0, 0, 0, 0, -1, 1, 0, 0, 1];

/** All ways to label three characters, by brute force. */
function allWays(): { labels: number[]; weight: number }[] {
  const ways: { labels: number[]; weight: number }[] = [];
  for (let code = 0; code < 27; code++) {
    const labels = [Math.floor(code / 9), Math.floor(code / 3) % 3, code % 3];
    if (labels.some((label, at) => label === 2 && (labels[at - 1] ?? 0) === 0)) continue;
    const sum = labels.reduce(
      (total, label, at) =>
        total + scores[at * 3 + label]! + (at > 0 ? steps[labels[at - 1]! * 3 + label]! : 0),
      0,
    );
    ways.push({ labels, weight: Math.exp(sum) });
  }
  return ways;
}

describe("a chain of labels", () => {
  it("finds the likeliest of all ways", () => {
    const best = allWays().toSorted((a, b) => b.weight - a.weight)[0]!;
    assert.deepEqual([...bestLabels(scores, steps, 3)], best.labels);
  });

  it("gives each label the share of all ways that has it", () => {
    const ways = allWays();
    const all = ways.reduce((sum, { weight }) => sum + weight, 0);
    const chances = inferLabels(scores, steps, 3);
    for (let at = 0; at < 3; at++)
      for (const [label, chance] of chancesAt(chances, at, 3).entries()) {
        const having = ways.filter(({ labels }) => labels[at] === label);
        const share = having.reduce((sum, { weight }) => sum + weight, 0) / all;
        assert.ok(Math.abs(chance - share) < 1e-9, `${at} ${label}: ${chance}, not ${share}`);
      }
  });
});

describe("a model's file", () => {
  it("gives back the weights and leaves empty features out", () => {
    const weights = new Float64Array(2 ** featureBits * 3);
    weights.set([1, -2, 40], 5 * 3);
    weights.set([0, 0.5, 0], 200_000 * 3);
    const packed = packModel(weights, Float64Array.from(steps), { classes: ["person"], scale: 10, calm: 2 });
    const model = unpackModel(brotliCompressSync(JSON.stringify(packed)));
    const cells = (feature: number) =>
      [...model.cells].slice(model.starts[feature], model.starts[feature + 1]);
    assert.deepEqual([cells(5), cells(200_000), cells(6)], [[0, 10, 1, -20, 2, 400], [1, 5], []]);
    assert.equal(model.cells.length, 8);
  });
});

describe("the clues of a recognizer", () => {
  it("marks the longest word of each class", () => {
    const marks = createLexicon([["長谷", "長谷川"], ["川健"]])("長谷川健");
    assert.deepEqual(
      marks.map((each) => [...each]),
      [
        [12, 13, 14, 0],
        [0, 0, 8, 10],
      ],
    );
  });

  it("cuts Korean words before their particles", () => {
    const text = "이재명은 도쿄에서";
    const { starts } = cutSegments(text, true);
    const pieces = starts.slice(0, -1).map((start, at) => text.slice(start, starts[at + 1]));
    assert.deepEqual(pieces, ["이재명", "은", " ", "도쿄", "에서"]);
  });
});

describe("trimName", () => {
  for (const [found, wanted] of [
    ["国際オリンピック委員会（IOC", "国際オリンピック委員会"],
    ["米ファイザー", "ファイザー"],
    ["「東京大学」", undefined],
    ["、東京大学", "東京大学"],
    ["今日", undefined],
  ] as const)
    it(`makes ${wanted} of ${found}`, () => {
      const span = { start: 2, end: 2 + found.length, className: "organization", probability: 1 };
      const trimmed = trimName(`は、${found}が`, span);
      assert.equal(trimmed && `は、${found}が`.slice(trimmed.start, trimmed.end), wanted);
    });
});
