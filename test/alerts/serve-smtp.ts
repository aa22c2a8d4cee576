import { createServer, type Socket } from "node:net";
import type { TestContext } from "node:test";

interface ReceivedMail {
  from: string;
  to: string[];
  /** Header fields and body as they came. */
  data: string;
}

export interface MailServer {
  /** For TAGWIRE_SMTP_URL. */
  url: string;
  mails: ReceivedMail[];
  /** What it answers a recipient with, in place of "250 OK". */
  answerTo: string;
}

/** A real mail server on loopback (RFC 5321, as much as a client needs); it ends with the test. */
export async function serveSmtp(context: TestContext): Promise<MailServer> {
  const served: MailServer = { url: "", mails: [], answerTo: "250 OK" };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    converse(socket, served);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  served.url = `smtp://127.0.0.1:${(server.address() as { port: number }).port}`;
  return served;
}

function converse(socket: Socket, served: MailServer): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let mail: ReceivedMail = { from: "", to: [], data: "" };
  let received = "";
  let inData = false;
  say("220 mail.example ready");
  socket.setEncoding("utf8");
  socket.on("error", () => {});
  socket.on("data", (chunk: string) => {
    received += chunk;
    for (;;) {
      const end = received.indexOf(inData ? "\r\n.\r\n" : "\r\n");
      if (end === -1) return;
      const part = received.slice(0, end);
      received = received.slice(end + (inData ? 5 : 2));
      if (inData) {
        inData = false;
        served.mails.push({ ...mail, data: part });
        say("250 OK");
      } else answer(part);
    }
  });

  function answer(line: string): void {
    const address = /<(.*)>/.exec(line)?.[1] ?? "";
    if (/^EHLO/i.test(line)) return void say("250 mail.example");
    if (/^MAIL FROM/i.test(line)) mail = { from: address, to: [], data: "" };
    if (/^RCPT TO/i.test(line)) {
      mail.to.push(address);
      return void say(served.answerTo);
    }
    inData = /^DATA/i.test(line);
    if (/^QUIT/i.test(line)) return void socket.end("221 bye\r\n");
    say(inData ? "354 go on" : "250 OK");
  }
}
