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
    foot: (id) => `Sent by alert ${id} of your Tagwire. “tagwire alerts remove ${id}” ends it.`,
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
    several: (count, subject) => `${count} nouveaux articles : ${subject}`,
    more: (count) => (count === 1 ? "et 1 autre" : `et ${count} autres`),
    story: (articles) => `${articles} articles`,
    foot: (id) => `Envoyé par l’alerte ${id} de votre Tagwire. « tagwire alerts remove ${id} » y met fin.`,
  },
  es: {
    test: "Prueba",
    several: (count, subject) => `${count} artículos nuevos: ${subject}`,
    more: (count) => `y ${count} más`,
    story: (articles) => `${articles} artículos`,
    foot: (id) =>
      `Enviado por la alerta ${id} de su Tagwire. La orden «tagwire alerts remove ${id}» la cancela.`,
  },
  ja: {
    test: "テスト",
    several: (count, subject) => `${subject}：新着記事${count}本`,
    more: (count) => `ほか${count}本`,
    story: (articles) => `記事${articles}本`,
    foot: (id) => `Tagwire のアラート${id}からの通知です。「tagwire alerts remove ${id}」で停止できます。`,
  },
  ko: {
    test: "시험",
    several: (count, subject) => `${subject}: 새 기사 ${count}건`,
    more: (count) => `외 ${count}건`,
    story: (articles) => `기사 ${articles}건`,
    foot: (id) =>
      `Tagwire의 알림 ${id}번에서 보냈습니다. 그만 받으려면 ‘tagwire alerts remove ${id}’ 명령을 실행하세요.`,
  },
};
