import { html } from "../../parts/html.ts";
import type { AboutWords } from "./about-words.ts";

export const aboutPage: AboutWords = {
  title: "Tagwire について",
  what: html`Tagwire は各媒体のフィードとページを読み、記事をハッシュタグで整理し、同じ出来事を伝える記事をまとめ、タグごとに最新ニュースのページを作ります。記事は全文で、新しい順に並びます。一台のコンピューターで動き、誰でも読めます。`,
  tagsTitle: "タグの付け方",
  howTags: html`本文から人物、組織、場所、出来事、テーマ、国と国の関係を規則で見つけます。言語モデルは使わず、データがこのコンピューターの外に出ることもありません。各記事の「タグの根拠」に、どの規則がどの語を見たかを示しています。運営者はタグを統合、分割、改名、停止できます。すべてのタグは<a href="/tags">タグ一覧</a>にあります。`,
  rightsTitle: "記事の権利",
  rights: html`記事の権利はそれぞれの媒体にあります。媒体名は記事の上に示し、元のページへはワンクリックで移れます。Tagwire は一般に公開されたものだけを読み、robots.txt に従い、間隔を空けて取得し、読み取れなかった記事にはその理由を示します。掲載を望まない媒体は、このサイトの運営者にお知らせください。<a href="/publishers">媒体の一覧</a>には、読み取りの状況も載せています。`,
  contact: (address) => `運営者の連絡先：${address}`,
  followTitle: "購読する",
  follow: html`タグ、カテゴリー、媒体、検索は、どれも RSS、Atom、JSON Feed のフィードとして購読できます。アドレスの末尾に <code>.rss</code>、<code>.atom</code>、<code>.json</code> を付けてください。`,
  programsTitle: "プログラムから使う",
  programs: html`これらのページの内容は JSON でも取得できます。<a href="/api/v1">API とその説明</a>、<a href="/api/v1/openapi.json">OpenAPI の定義</a>をご覧ください。`,
  privacyTitle: "プライバシー",
  privacy:
    "アカウントも広告も追跡もありません。Cookie は、言語や表示を選んだときにその選択だけを保存します。",
  version: (version) => `バージョン ${version}`,
};
