import assert from "node:assert/strict";
import { test } from "node:test";
import { packError, unpackError } from "../../src/domain/packed-error.ts";
import { TagwireError } from "../../src/domain/tagwire-error.ts";

test("an error crosses from one thread to another whole", () => {
  const sent = new TagwireError("http-status", "It answered 503.", { status: 503, retryAfter: 9000 });
  const received = unpackError(structuredClone(packError(sent)));
  assert.ok(received instanceof TagwireError);
  const facts = ({ name, code, message, status, retryAfter, stack }: TagwireError) => [
    name,
    code,
    message,
    status,
    retryAfter,
    stack,
  ];
  assert.deepEqual(facts(received), facts(sent));
  assert.equal(
    unpackError(structuredClone(packError(new RangeError("out of range")))).message,
    "out of range",
  );
});
