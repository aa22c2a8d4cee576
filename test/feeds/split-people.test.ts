import assert from "node:assert/strict";
import { test } from "node:test";
import { splitPeople } from "../../src/feeds/split-people.ts";

const cases: [author: string, people: string[]][] = [
  ["Ann Lee", ["Ann Lee"]],
  ["By Ann Lee, Bo Dahl and Cy Young", ["Ann Lee", "Bo Dahl", "Cy Young"]],
  ["Ann Lee, Bo Dahl, and Cy Young", ["Ann Lee", "Bo Dahl", "Cy Young"]],
  ["Ursula von der Leyen; José de la Cruz", ["Ursula von der Leyen", "José de la Cruz"]],
  ["J.R. Smith & Mary-Ann O’Neil", ["J.R. Smith", "Mary-Ann O’Neil"]],
  ["Claudia Frank und Jörg Öztürk", ["Claudia Frank", "Jörg Öztürk"]],
  ["山田太郎、鈴木花子", ["山田太郎", "鈴木花子"]],
  ["Lee, Ann", ["Lee, Ann"]],
  ["Department of Trade and Industry", ["Department of Trade and Industry"]],
  ["AP, Reuters", ["AP, Reuters"]],
  ["Smith and Sons", ["Smith and Sons"]],
  ["By the editors", ["By the editors"]],
];

for (const [author, people] of cases)
  test(`"${author}" is ${people.length === 1 ? "one" : people.length}`, () =>
    assert.deepEqual(splitPeople(author), people));
