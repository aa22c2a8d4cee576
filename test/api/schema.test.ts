import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import type { z } from "zod";
import { wire } from "../web/sample-wire.ts";
import { type ApiDocument, checkerOf, type Operation } from "./answer-schemas.ts";
import { openSampleApi, type SampleApi, token } from "./open-sample-api.ts";

let sample: SampleApi;
let document: ApiDocument;
let operations: { method: string; path: string; operation: Operation }[];
const checkers = new Map<string, z.ZodType>();

before(async () => {
  sample = await openSampleApi();
  document = (await sample.get("/api/v1/openapi.json")) as unknown as ApiDocument;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
});
after(() => sample.close());

type Values = Record<string, string>;

/** What stands in this archive for the examples of the document. */
const present: Values = { id: wire[0]!.article.id, key: "tideline.example", prefix: "jap" };

function valuesOf(operation: Operation, path: string): Values {
  const entries = (operation.parameters ?? []).map(({ name, schema }) => {
    if (path.startsWith("/feeds") && name === "id") return [name, "1"];
    return [name, present[name] ?? String(schema.example ?? schema.default ?? "")];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}

function targetOf(operation: Operation, path: string, values: Values, encode = encodeURIComponent): string {
  const inQuery = (operation.parameters ?? []).filter((one) => one.in === "query" && one.name in values);
  const query = inQuery.map(({ name }) => `${name}=${encode(values[name]!)}`).join("&");
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encode(values[name]!));
  return `/api/v1${filled}${query ? `?${query}` : ""}`;
}

const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };

/** Calls an operation, and checks the answer against what the document says of its status. */
async function call(operation: Operation, target: string, init: RequestInit): Promise<Response> {
  const response = await sample.ask(target, init);
  const shown = `${init.method} ${target.slice(0, 200)} → ${response.status}`;
  const text = await response.text();
  assert.notEqual(response.status, 500, `${shown}\n${sample.faults.join("\n")}`);
  const described = operation.responses[response.status];
  assert.ok(described, `${shown} is not in the document: ${text}`);
  check(operation, response, text, shown);
  return response;
}

function check(operation: Operation, response: Response, text: string, shown: string): void {
  const [media] = Object.entries(operation.responses[response.status]!.content ?? {});
  if (!media) {
    assert.equal(text, "", shown);
    return;
  }
  const [type, { schema }] = media;
  assert.equal(response.headers.get("content-type")?.split(";")[0], type, shown);
  const key = `${operation.operationId} ${response.status}`;
  if (!checkers.has(key)) checkers.set(key, checkerOf(document, schema));
  const result = checkers.get(key)!.safeParse(JSON.parse(text));
  assert.ok(result.success, `${shown}\n${result.error?.message}\n${text.slice(0, 500)}`);
}

function bodyOf(operation: Operation, url = "https://new.example/feed"): Pick<RequestInit, "body"> {
  return operation.requestBody ? { body: JSON.stringify({ url }) } : {};
}

test("the document is valid OpenAPI 3.1, and says what each thing is", async () => {
  const { valid, errors } = await new Validator().validate(
    structuredClone(document) as unknown as Record<string, unknown>,
  );
  assert.ok(valid, JSON.stringify(errors));
  assert.match(document.openapi, /^3\.1\./);
  assert.ok(operations.length >= 20, `only ${operations.length} operations`);
  const ids = operations.map(({ operation }) => operation.operationId);
  assert.equal(new Set(ids).size, ids.length);
  for (const { operation } of operations) {
    assert.ok((operation as unknown as { summary: string }).summary, operation.operationId);
    for (const parameter of operation.parameters ?? [])
      assert.ok((parameter as unknown as { description: string }).description, parameter.name);
  }
});

test("the example of every schema is one", () => {
  const schemas = Object.entries(document.components.schemas);
  assert.ok(schemas.length > 15);
  for (const [name, schema] of schemas) {
    const result = checkerOf(document, schema).safeParse(schema.example);
    assert.ok(result.success, `${name}: ${result.error?.message}\n${JSON.stringify(schema.example)}`);
  }
});

test("every operation answers its examples with what the document says", async () => {
  const removing = ({ method }: { method: string }) => method === "DELETE";
  for (const { method, path, operation } of operations.toSorted((a, b) => +removing(a) - +removing(b))) {
    const target = targetOf(operation, path, valuesOf(operation, path));
    const response = await call(operation, target, { method, headers, ...bodyOf(operation) });
    assert.ok(response.status < 300, `${method} ${target}: ${response.status}`);
  }
});

const hostile = [
  "",
  " ",
  "\0",
  "a\0b",
  "a".repeat(10_000),
  "日本".repeat(150),
  "\u{1f4a5}\u202e\ufeff",
  "../../etc/passwd",
  "' OR 1=1 --",
  '"',
  "((((",
  "OR",
  "-",
  "tag:",
  "__proto__",
  "null",
  "true",
  "NaN",
  "-1",
  "0",
  "101",
  "1.5",
  "1e999",
  "99999999999999999999",
  "[]",
  "{}",
  "1764000000000-zzzzzzzzzzzzzzzz",
  "999999999999999-0f3a5c7e9b1d2f40",
  "WyJuYW1lIiwiYSIsMSwiYiJd",
  "WyJhcnRpY2xlcyIsImEiLDFlOTk5LCJiIl0",
  "W10",
];

test("whatever stands in a parameter, the answer is one that the document names", async () => {
  let calls = 0;
  for (const { method, path, operation } of operations.filter((one) => one.method !== "POST")) {
    for (const { name, in: place } of operation.parameters ?? []) {
      for (const value of hostile) {
        // An empty part of a path is another address.
        if (place === "path" && value === "") continue;
        const values = { ...valuesOf(operation, path), [name]: value };
        await call(operation, targetOf(operation, path, values), { method, headers });
        calls += 1;
      }
    }
  }
  assert.ok(calls > 1_000, `only ${calls} calls`);
  assert.deepEqual(sample.faults, []);
});

test("a parameter that is out of bounds, unknown, given twice or not decodable is 400 and named", async () => {
  for (const { path, operation } of operations.filter((one) => one.method === "GET")) {
    const values = valuesOf(operation, path);
    const known = operation.parameters ?? [];
    const target = targetOf(operation, path, values);
    const more = target.includes("?") ? "&" : "?";
    const refused: [string, RegExp][] = [[`${target}${more}limt=3`, /"limt" is not known/]];
    if (known.some(({ name }) => name === "limit")) {
      for (const wrong of ["0", "-5", "101", "ten", "1.5", ""])
        refused.push([targetOf(operation, path, { ...values, limit: wrong }), /limit=.*from 1 to 100/]);
      const bare = targetOf(operation, path, { ...values, limit: "1" });
      refused.push([`${bare}&limit=2`, /limit=/]);
    }
    for (const [address, detail] of refused) {
      const response = await sample.ask(address);
      assert.equal(response.status, 400, address);
      assert.match(((await response.json()) as { detail: string }).detail, detail, address);
    }
    if (!path.includes("{")) continue;
    const undecodable = targetOf(
      operation,
      path,
      { ...values, name: "%E0%A4%A", id: "%E0%A4%A", key: "%E0%A4%A" },
      String,
    );
    await call(operation, undecodable, { method: "GET" });
  }
});

test("a broken body is a problem, not a fault", async () => {
  const operation = document.paths["/feeds"]!.post!;
  const bodies = [
    "",
    "{",
    "null",
    "[]",
    "3",
    '"https://new.example/"',
    "{}",
    '{"url":""}',
    '{"url":3}',
    '{"url":null}',
    '{"url":"nothing"}',
    '{"url":"https://new.example/no-feed"}',
    '{"url":"https://new.example/","more":1}',
    `{"url":"https://new.example/${"a".repeat(3_000)}"}`,
    `{"url":"${"a".repeat(20_000)}"}`,
    '{"__proto__":{"url":"https://new.example/"}}',
    "\ud800",
  ];
  for (const body of bodies) {
    const response = await call(operation, "/api/v1/feeds", { method: "POST", headers, body });
    assert.ok(response.status >= 400, body.slice(0, 60));
  }
  const types = ["text/plain", "application/x-www-form-urlencoded", "application/jsonx", ""];
  for (const type of types) {
    const body = '{"url":"https://new.example/"}';
    const given = { authorization: headers.authorization, "content-type": type };
    const response = await call(operation, "/api/v1/feeds", { method: "POST", headers: given, body });
    assert.equal(response.status, 415, type);
  }
});

test("an address takes the methods of the document and says so to others", async () => {
  for (const [path, methods] of Object.entries(document.paths)) {
    const [operation] = Object.values(methods);
    const target = targetOf(operation!, path, valuesOf(operation!, path));
    for (const method of ["PUT", "PATCH", "POST", "DELETE", "PROPFIND"]) {
      if (method.toLowerCase() in methods) continue;
      const response = await sample.ask(target, { method });
      assert.equal(response.status, 405, `${method} ${target}`);
      assert.match(response.headers.get("content-type")!, /problem/);
      const allowed = response.headers.get("allow")!.split(", ");
      for (const known of Object.keys(methods)) assert.ok(allowed.includes(known.toUpperCase()), target);
      assert.ok(!allowed.includes(method), target);
    }
  }
});
