import { renderBrasskeelPage } from "./brasskeel-page.ts";
import { renderHarrowmerePage } from "./harrowmere-page.ts";
import { renderPlainPage } from "./plain-page.ts";
import { renderSaeyeoulPage } from "./saeyeoul-page.ts";
import { renderShiominePage } from "./shiomine-page.ts";
import { renderSilberfurterPage } from "./silberfurter-page.ts";
import type { Template } from "./template.ts";

/** Publisher's slug → the template of its articles. */
export const articleTemplates: Record<string, Template> = {
  "harrowmere-courier": plainWhereAsked(renderHarrowmerePage),
  "brasskeel-wire": plainWhereAsked(renderBrasskeelPage),
  "silberfurter-allgemeine": plainWhereAsked(renderSilberfurterPage),
  "shiomine-shimbun": plainWhereAsked(renderShiominePage),
  "saeyeoul-ilbo": plainWhereAsked(renderSaeyeoulPage),
};

function plainWhereAsked(render: Template): Template {
  return (article, publisher) => (article.withoutMetadata ? renderPlainPage : render)(article, publisher);
}
