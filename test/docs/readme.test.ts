import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { allowedImports } from "../architecture.ts";
import { publishers } from "../main-job/wire.ts";
import { runTagwire } from "../run-tagwire.ts";
import { type ServedPublishers, servePublishers } from "../serve-publishers.ts";

const root = path.join(import.meta.dirname, "..", "..");
const readme = readFileSync(path.join(root, "README.md"), "utf8");

/** The command lines of the README's shell examples, without their comments. */
const examples = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap((block) => block[1]!.split("\n"))
  .map((line) => line.replace(/\s+#.*$/, "").trim())
  .filter((line) => line.startsWith("tagwire "));

let folder: string;
let served: ServedPublishers;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tagwire-readme-"));
  served = await servePublishers(publishers, { now: new Date() });
  const [article] = publishers[0]!.articles;
  const lines = {
    id: 1,
    url: "https://example.com/a",
    html: `<h1>${article!.title}</h1><p>${article!.text}</p>`,
    title: article!.title,
    text: article!.text,
  };
  await writeFile(path.join(folder, "pages.jsonl"), JSON.stringify({ ...lines, text: undefined }));
  await writeFile(path.join(folder, "texts.jsonl"), JSON.stringify(lines));
  const feed = await fetch(served.feeds[0]!);
  await writeFile(path.join(folder, "feed.xml"), await feed.text());
});
after(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

/** Splits a line as a shell does, and does its redirections. */
async function runExample(line: string) {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2]!);
  const [from, to] = ["<", ">"].map((sign) =>
    words.includes(sign) ? words[words.indexOf(sign) + 1] : undefined,
  );
  const args = words
    .slice(1, words.findIndex((word) => word === "<" || word === ">") + 1 || undefined)
    .filter((word) => word !== "<" && word !== ">");
  const inFolder = args.map((word) =>
    /^[a-z]+\.(xml|opml)$/.test(word)
      ? path.join(folder, word)
      : word.replace("https://example.com/", `${served.origin}/eastern-chronicle/`),
  );
  const env = { TAGWIRE_DATA: folder, TAGWIRE_ALLOW_PRIVATE_NETWORKS: "true" };
  const ended = await runTagwire(inFolder, {
    env,
    input: from ? readFileSync(path.join(folder, from), "utf8") : "",
  });
  if (to) await writeFile(path.join(folder, to), ended.stdout);
  return ended;
}

test("every command has an example, and every example is of a command", async () => {
  const { stdout } = await runTagwire(["--help"]);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+)\b/gm)]
    .map((match) => match[1]!)
    .filter((name) => name !== "help");
  assert.deepEqual(new Set(examples.map((line) => line.split(" ")[1])), new Set(commands));
});

test("the examples work as they stand, one after the other", async () => {
  for (const line of examples.filter((example) => !example.startsWith("tagwire serve"))) {
    const { status, stdout, stderr } = await runExample(line);
    assert.equal(status, 0, `${line}\n${stderr}`);
    assert.ok(stdout.length > 0 || line.includes(">"), `${line} printed nothing: ${stderr}`);
  }
});

test("the example of serve answers, and ends when asked", async () => {
  const line = examples.find((example) => example.startsWith("tagwire serve"))!;
  const child = spawn(process.execPath, [path.join(root, "bin", "tagwire.js"), ...line.split(" ").slice(1)], {
    env: { ...process.env, TAGWIRE_DATA: folder, TAGWIRE_ALLOW_PRIVATE_NETWORKS: "true" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  for await (const printed of createInterface({ input: child.stdout })) {
    const address = /^Tagwire is at (http:\S+)$/.exec(printed)?.[1];
    assert.ok(address, printed);
    assert.equal((await fetch(address)).status, 200);
    child.kill("SIGTERM");
  }
  assert.equal(await ended, 0);
});

test("the tree is the one that is there", () => {
  const tree = /## The house\n\n```\n([\s\S]*?)```/.exec(readme)![1]!;
  const named = [...tree.matchAll(/^( *)(\S+)/gm)].map(([, indent, name]) =>
    indent ? `src/${name}` : name!,
  );
  for (const name of named) assert.ok(existsSync(path.join(root, name)), `${name} is not there`);
  const inSrc = readdirSync(path.join(root, "src"), { withFileTypes: true }).map(
    (entry) => `src/${entry.name}${entry.isDirectory() ? "/" : ""}`,
  );
  for (const name of inSrc) assert.ok(named.includes(name), `${name} is not in the README`);
});

test("the table of imports is the one that the architecture test holds", () => {
  const rows = [...readme.matchAll(/^\| `([\w./]+)` \| (.*) \|$/gm)].map(([, room, cells]) => [
    room!.replace(/\/$/, ""),
    [...cells!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!.replace(/\/$/, "")),
  ]);
  assert.deepEqual(Object.fromEntries(rows), allowedImports);
});

test("every file that the docs link to is there", () => {
  for (const document of [
    "README.md",
    "CONTRIBUTING.md",
    ...readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name}`),
  ]) {
    const links = [
      ...readFileSync(path.join(root, document), "utf8").matchAll(/\]\((?!https?:)([^)#]+)\)/g),
    ].map((match) => match[1]!);
    for (const link of links)
      assert.ok(existsSync(path.join(root, path.dirname(document), link)), `${document} links to ${link}`);
  }
});
