import assert from "node:assert/strict";
import { test } from "node:test";
import { groupNewsrooms } from "../../src/domain/group-newsrooms.ts";

const publisher = (id: number, site = `${id}.example`, articles = 20) => ({ id, site, articles });

test("publishers of one site are one newsroom, named by the first", () => {
  const newsrooms = groupNewsrooms(
    [publisher(3, "cnn.example"), publisher(4), publisher(7, "cnn.example")],
    [],
  );
  assert.deepEqual(
    [...newsrooms],
    [
      [3, 3],
      [4, 4],
      [7, 3],
    ],
  );
});

test("who prints mostly the other's texts is no second newsroom; who does so now and then is one", () => {
  const three = [publisher(1, "a", 300), publisher(2, "b", 20), publisher(3, "c", 20)];
  const shared = [
    { one: 1, other: 2, copies: 10 },
    { one: 1, other: 3, copies: 9 },
  ];
  assert.deepEqual([...groupNewsrooms(three, shared).values()], [1, 1, 3]);
});

test("a few copies are chance, whatever their share", () => {
  const two = [publisher(1, "a", 4), publisher(2, "b", 4)];
  assert.deepEqual([...groupNewsrooms(two, [{ one: 1, other: 2, copies: 4 }]).values()], [1, 2]);
});

test("what is one with the same third is one", () => {
  const three = [publisher(1, "a", 10), publisher(2, "b", 10), publisher(5, "a", 10)];
  const shared = [{ one: 2, other: 5, copies: 9 }];
  assert.deepEqual([...groupNewsrooms(three, shared).values()], [1, 1, 1]);
});
