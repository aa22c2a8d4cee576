import assert from "node:assert/strict";
import { test } from "node:test";
import { tagKey } from "../../src/domain/tag-key.ts";
import { readTagName } from "../../src/domain/tag-name.ts";
import { inTwoScripts, isWholeName, tagVariants } from "../../src/domain/tag-variants.ts";

const keys = (name: string, kind: "theme" | "person" | "place") =>
  tagVariants({ name, kind })
    .map(({ key }) => key)
    .sort();

test("a theme's variants are its plural and its singular", () => {
  assert.deepEqual(keys("Tariff", "theme"), ["tariffs"]);
  assert.deepEqual(keys("TradeWars", "theme"), ["tradewar"]);
  assert.deepEqual(keys("Subsidies", "theme"), ["subsidy"]);
  assert.deepEqual(keys("Subsidy", "theme"), ["subsidies"]);
  assert.ok(keys("Taxes", "theme").includes("taxe") && !keys("Buses", "theme").includes("bus"));
  assert.ok(keys("Churches", "theme").includes("church"));
  for (const none of ["Bus", "Öl", "関税"]) assert.deepEqual(keys(none, "theme"), [], none);
  assert.deepEqual(keys("Glass", "theme"), ["glasses"]);
  assert.deepEqual(keys("Wales", "place"), []);
});

test("a person's variants are the name in another order, unless both parts may be either", () => {
  assert.deepEqual(keys("IshibaShigeru", "person"), ["shigeruishiba"]);
  assert.deepEqual(keys("LeeJaeMyung", "person"), ["jaemyunglee", "myungleejae"]);
  for (const none of ["JamesThomas", "PaulRyan", "Lula", "Williams", "UrsulaVonDerLeyen", "石破茂"])
    assert.deepEqual(keys(none, "person"), [], none);
});

test("a pope's or monarch's title and the endings of Slavic names part nobody", () => {
  for (const [one, other] of [
    ["PopeLeoXIV", "LeoXIV"],
    ["PapstLeoXIV", "LeoXIV"],
    ["PapaJuanPabloII", "JuanPabloII"],
    ["KingCharlesIII", "CharlesIII"],
    ["VolodymyrZelensky", "VolodymyrZelenskyy"],
    ["VolodymyrZelenskiy", "VolodymyrZelenskyi"],
    ["KimJongUn", "JongUnKim"],
  ] as const)
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      assert.ok(keys(from, "person").includes(tagKey(to)), `${from} ${to}`);
});

test("names that only look alike are no variants", () => {
  for (const [one, other] of [
    ["GeorgeBush", "GeorgeWBush"],
    ["KimJongIl", "KimJongUn"],
    ["LeoXIII", "LeoXIV"],
    ["PopeLeoXIII", "LeoXIV"],
    ["PopeLeo", "Leo"],
    ["ReginaKing", "King"],
    ["RobertKennedy", "RobertKennedyJr"],
    ["MichaelJordan", "MichaelBJordan"],
    ["Zelensky", "Zelenskyy"],
    ["JanKowalski", "JanKowalsky"],
    ["MalcolmX", "KingMalcolm"],
  ] as const)
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      assert.ok(!keys(from, "person").includes(tagKey(to)), `${from} ${to}`);
  for (const place of ["NorthKorea", "SouthKorea", "Georgia"]) assert.deepEqual(keys(place, "place"), []);
});

test("two scripts are Latin and one that is not", () => {
  assert.ok(inTwoScripts("ShigeruIshiba", "石破茂"));
  assert.ok(inTwoScripts("Путин", "Putin"));
  for (const [one, other] of [
    ["Ishiba", "ShigeruIshiba"],
    ["石破茂", "이시바"],
    ["G7", "7"],
    ["AI技術", "AI"],
  ])
    assert.ok(!inTwoScripts(one!, other!), `${one} ${other}`);
});

test("a tag's name is letters and figures, at most sixty", () => {
  assert.equal(readTagName(" #G7Summit"), "G7Summit");
  assert.equal(readTagName("石破茂"), "石破茂");
  for (const bad of ["", "#", "South Korea", "a/b", "2026", "x".repeat(61)])
    assert.throws(() => readTagName(bad), { code: "bad-input", message: /cannot be a tag's name/ }, bad);
});

test("a whole name is more than a family name", () => {
  for (const whole of ["LeeJaeMyung", "Ursula von der Leyen", "石破茂", "李强", "이재명"])
    assert.ok(isWholeName(whole), whole);
  for (const part of ["Lee", "LJM", "Putin", "李"]) assert.ok(!isWholeName(part), part);
});
