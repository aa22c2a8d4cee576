import type { AlertLanguage } from "../../domain/alert.ts";

/** What messages say besides the news. */
export interface AlertWords {
  /** Before the title of a test. */
  test: string;
  /** Title of a message with several articles; `subject` is what the alert is about. */
  several(count: number, subject: string): string;
  /** What is not shown. */
  more(count: number): string;
  /** How many articles a story has. */
  story(articles: number): string;
  /** How to be told no more, at the end of a mail. */
  foot(id: number): string;
}

export const alertWords: Record<AlertLanguage, AlertWords> = {
  en: {
    test: "Test",
    several: (count, subject) => `${count} new articles: ${subject}`,
    more: (count) => `and ${count} more`,
    story: (articles) => `${articles} articles`,
    foot: (id) => `Sent by alert ${id} of your Tagwire. "tagwire alerts remove ${id}" ends it.`,
  },
  de: {
    test: "Probe",
    several: (count, subject) => `${count} neue Artikel: ${subject}`,
    more: (count) => `und ${count} weitere`,
    story: (articles) => `${articles} Artikel`,
    foot: (id) => `Gesendet von Meldung ${id} Ihres Tagwire. „tagwire alerts remove ${id}“ beendet sie.`,
  },
  fr: {
    test: "Essai",
    several: (count, subject) => `${count} nouveaux articles : ${subject}`,
    more: (count) => (count === 1 ? "et 1 autre" : `et ${count} autres`),
    story: (articles) => `${articles} articles`,
    foot: (id) => `Envoyé par l’alerte ${id} de votre Tagwire. « tagwire alerts remove ${id} » y met fin.`,
  },
  es: {
    test: "Prueba",
    several: (count, subject) => `${count} artículos nuevos: ${subject}`,
    more: (count) => `y ${count} más`,
    story: (articles) => `${articles} artículos`,
    foot: (id) => `Enviado por la alerta ${id} de su Tagwire. «tagwire alerts remove ${id}» la termina.`,
  },
  ja: {
    test: "テスト",
    several: (count, subject) => `${subject}：新着記事${count}件`,
    more: (count) => `ほか${count}件`,
    story: (articles) => `記事${articles}件`,
    foot: (id) => `Tagwireのアラート${id}からの送信です。「tagwire alerts remove ${id}」で停止します。`,
  },
  ko: {
    test: "시험",
    several: (count, subject) => `${subject}: 새 기사 ${count}건`,
    more: (count) => `외 ${count}건`,
    story: (articles) => `기사 ${articles}건`,
    foot: (id) => `Tagwire의 알림 ${id}번이 보냈습니다. "tagwire alerts remove ${id}"로 끝냅니다.`,
  },
};
