import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { before, describe, it } from "node:test";
import { type Annotator, createAnnotator } from "../../src/understand/create-annotator.ts";

const shared = path.join(import.meta.dirname, "../../../shared");
const scorer = path.join(shared, "tools/score.mjs");
const skip = existsSync(scorer) ? false : "../shared/gold is not there";

/** Gold set, figure of the scorer, and the least it may be: a little below what was reached. */
const floors: [task: string, file: string, figure: string, floor: number][] = [
  ["tags", "tags/gold.jsonl", "f1@5", 0.33],
  ["entities", "entities/gold-conll-en.jsonl", "f1", 0.685],
  ["entities", "entities/gold-conll-en.jsonl", "untypedF1", 0.83],
  ["entities", "entities/gold-wikineural-en.jsonl", "untypedF1", 0.78],
  ["entities", "entities/gold-wikineural-es.jsonl", "untypedF1", 0.73],
];

describe("gold sets of tags and entities", { skip }, () => {
  let annotate: Annotator;
  before(async () => {
    annotate = await createAnnotator();
  });

  const scores = new Map<string, Record<string, number>>();
  for (const [task, file, figure, floor] of floors)
    it(`${file}: ${figure} is at least ${floor}`, () => {
      if (!scores.has(file)) scores.set(file, score(task, file, annotate));
      const measured = scores.get(file)![figure]!;
      assert.ok(measured >= floor, `only ${measured}`);
    });

  it("tags/gold.jsonl, English: f1@5 is at least 0.325", () => {
    const english = (line: { language: string }) => line.language === "en";
    const measured = score("tags", "tags/gold.jsonl", annotate, english)["f1@5"]!;
    assert.ok(measured >= 0.325, `only ${measured}`);
  });
});

interface GoldLine {
  id: string;
  title?: string;
  text: string;
  language: string;
}

function score(
  task: string,
  file: string,
  annotate: Annotator,
  keep: (line: GoldLine) => boolean = () => true,
): Record<string, number> {
  const gold = readFileSync(path.join(shared, "gold", file), "utf8")
    .trim()
    .split("\n");
  const lines = gold.map((line) => JSON.parse(line) as GoldLine).filter(keep);
  const predicted = lines.map((line) => predict(line, task, annotate));
  const folder = mkdtempSync(path.join(tmpdir(), "tagwire-gold-"));
  try {
    const [wanted, given] = [lines, predicted].map((list, at) => {
      const name = path.join(folder, `${at}.jsonl`);
      writeFileSync(name, list.map((line) => JSON.stringify(line)).join("\n"));
      return name;
    });
    return JSON.parse(execFileSync(process.execPath, [scorer, task, wanted!, given!], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function predict({ id, title = "", text, language }: GoldLine, task: string, annotate: Annotator): object {
  const { entities, tags } = annotate({ title, text, ...(task === "entities" ? { language } : {}) });
  return { id, entities, tags: tags.map(({ name, label }) => label ?? name) };
}
