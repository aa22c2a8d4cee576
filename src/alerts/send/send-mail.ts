import type { Transporter } from "nodemailer";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { AlertMessage } from "../message/compose-message.ts";
import { writeHtml } from "../message/write-html.ts";
import { writeText } from "../message/write-text.ts";

export interface MailOptions {
  /** "smtps://user:password@mail.example"; empty: none. */
  smtpUrl: string;
  from: string;
  timeoutMs: number;
}

export interface Mailer {
  /** Throws a TagwireError with what the server said, its `status` SMTP's reply code. */
  send(address: string, message: AlertMessage): Promise<void>;
  close(): void;
}

/** Throws bad-input where the settings for mails are missing or wrong. */
export function checkMail({ smtpUrl, from }: MailOptions): void {
  if (!smtpUrl || !from)
    throw new TagwireError("bad-input", "Mails need the settings TAGWIRE_SMTP_URL and TAGWIRE_MAIL_FROM.");
  const url = URL.parse(smtpUrl);
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname)
    throw new TagwireError(
      "bad-input",
      "TAGWIRE_SMTP_URL is no address of a mail server: smtps://user:password@mail.example is wanted.",
    );
}

/** The connection is opened with the first mail. */
export function createMailer(options: MailOptions): Mailer {
  let transport: Transporter | undefined;
  return {
    async send(address, message) {
      checkMail(options);
      const { smtpUrl, from } = options;
      transport ??= await openTransport(options);
      const host = from
        .split("@")
        .at(-1)!
        .replace(/[^\w.-]/g, "");
      try {
        await transport.sendMail({
          ...{ from, to: { name: "", address }, subject: message.title, date: message.madeAt },
          ...{ text: writeText(message), html: writeHtml(message) },
          // The same at every try, so that a mail that came twice after all is shown once.
          messageId: `<${message.id}@${host}>`,
          headers: { "Auto-Submitted": "auto-generated" },
        });
      } catch (error) {
        throw describeMailFailure(error, new URL(smtpUrl).host);
      }
    },
    close: () => transport?.close(),
  };
}

async function openTransport({ smtpUrl, timeoutMs }: MailOptions): Promise<Transporter> {
  const { createTransport } = await import("nodemailer");
  const timeouts = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs };
  return createTransport({ url: smtpUrl, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
}

function describeMailFailure(error: unknown, host: string): TagwireError {
  const { message, responseCode: status } = error as Error & { responseCode?: number };
  return new TagwireError("unreachable", `The mail server ${host} did not take the mail: ${message}`, {
    cause: error,
    ...(status !== undefined && { status }),
  });
}
