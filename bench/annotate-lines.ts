import { spawn } from "node:child_process";
import path from "node:path";

const program = path.join(import.meta.dirname, "..", "bin", "tagwire.js");

/** Runs lines through the real filter, `tagwire annotate`; one line out for each line in, in the same order. */
export async function annotateLines<T>(lines: object[]): Promise<T[]> {
  const child = spawn(process.execPath, [program, "annotate"], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(lines.map((line) => JSON.stringify(line)).join("\n"));
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const out = Buffer.concat(chunks).toString("utf8").trim().split("\n");
  if (out.length !== lines.length) throw new Error(`${lines.length} lines in, ${out.length} out`);
  return out.map((line) => JSON.parse(line) as T);
}
