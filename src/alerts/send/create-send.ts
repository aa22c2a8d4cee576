import type { AlertChannel } from "../../domain/alert.ts";
import type { Poster } from "../../fetch/create-poster.ts";
import type { AlertMessage } from "../message/compose-message.ts";
import type { PushKeys } from "./push-keys.ts";
import { checkMail, createMailer, type MailOptions } from "./send-mail.ts";
import { sendNtfy } from "./send-ntfy.ts";
import { requireContact, sendPush } from "./send-push.ts";
import { sendWebhook } from "./send-webhook.ts";

export interface SendOptions {
  poster: Poster;
  mail: MailOptions;
  pushKeys(): Promise<PushKeys>;
  /** "mailto:…" or "https://…"; absent: no Web Push. */
  contact?: string | undefined;
  now: () => Date;
}

export interface Send {
  /** Sends a message by its alert's channel. Throws a TagwireError that says why it was not taken. */
  send(message: AlertMessage): Promise<void>;
  /** Throws bad-input where a setting is missing that the channel needs. */
  check(kind: AlertChannel["kind"]): void;
  close(): Promise<void>;
}

export function createSend({ poster, mail, pushKeys, contact, now }: SendOptions): Send {
  const mailer = createMailer(mail);
  return {
    async send(message) {
      const { channel } = message.alert;
      switch (channel.kind) {
        case "webhook":
          return sendWebhook(poster, channel, message, now());
        case "ntfy":
          return sendNtfy(poster, channel, message);
        case "mail":
          return mailer.send(channel.address, message);
        case "push":
          return sendPush(poster, channel.subscription, message, {
            keys: await pushKeys(),
            contact: requireContact(contact),
          });
      }
    },
    check(kind) {
      if (kind === "mail") checkMail(mail);
      if (kind === "push") requireContact(contact);
    },
    async close() {
      mailer.close();
      await poster.close();
    },
  };
}
