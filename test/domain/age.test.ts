import assert from "node:assert/strict";
import { test } from "node:test";
import { ageOf } from "../../src/domain/age.ts";

const now = new Date("2026-11-24T12:00:00Z");
const cases: [string, string][] = [
  ["2026-11-24T12:00:30Z", "just now"],
  ["2026-11-24T11:59:01Z", "just now"],
  ["2026-11-24T11:59:00Z", "1 minute ago"],
  ["2026-11-24T11:55:00Z", "5 minutes ago"],
  ["2026-11-24T11:00:01Z", "59 minutes ago"],
  ["2026-11-24T11:00:00Z", "1 hour ago"],
  ["2026-11-23T12:00:01Z", "23 hours ago"],
  ["2026-11-23T12:00:00Z", "1 day ago"],
  ["2026-11-21T11:00:00Z", "3 days ago"],
  ["2026-11-17T12:00:00Z", "7 days ago"],
  ["2026-11-16T12:00:01Z", "7 days ago"],
  ["2026-11-16T12:00:00Z", "16-11-2026"],
  ["2019-02-03T04:05:06Z", "03-02-2019"],
];

for (const [moment, age] of cases) {
  test(`${moment} is ${age}`, () => assert.equal(ageOf(moment, now), age));
}

const inOtherLanguages: [string, string, string][] = [
  ["de", "2026-11-24T11:59:30Z", "gerade eben"],
  ["de", "2026-11-23T11:00:00Z", "vor 1 Tag"],
  ["fr", "2026-11-24T07:00:00Z", "il y a 5 heures"],
  ["es", "2026-11-24T11:59:00Z", "hace 1 minuto"],
  ["ja", "2026-11-21T11:00:00Z", "3日前"],
  ["ko", "2026-11-21T11:00:00Z", "3일 전"],
  ["de", "2026-11-16T12:00:00Z", "16.11.2026"],
  ["fr", "2019-02-03T04:05:06Z", "03/02/2019"],
  ["ja", "2019-02-03T04:05:06Z", "2019/02/03"],
];

for (const [language, moment, age] of inOtherLanguages) {
  test(`${moment} is ${age} in ${language}`, () =>
    assert.equal(ageOf(moment, now, language).replace(/\s/g, " "), age));
}
