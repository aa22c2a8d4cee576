import { cookieWalls, errorPages, payWalls } from "./walls-by-language.ts";

/** Titles and texts of pages that want to know whether a person reads them. */
export const botWall =
  /just a moment\.{0,3}|checking (?:if the site connection is secure|your browser)|attention required!? ?\| ?cloudflare|verif(?:y|ying) (?:that )?you(?:['’]re| are) (?:a )?(?:human|not a (?:ro)?bot)|are you a (?:ro)?bot|i['’]?m not a robot|prove (?:that )?you(?:['’]re| are) (?:a )?human|pardon our interruption|unusual (?:traffic|activity) from your|security check|complete the captcha|solve (?:the|this) captcha|please complete the security|access to this page has been denied|ddos protection by|automated (?:access|requests|queries)|bot (?:detection|protection)|sind sie ein (?:mensch|roboter)|vérifier que vous (?:êtes|n['’]êtes pas)|no eres un robot|ロボットではありません|로봇이 아닙니다|人机验证|人機驗證/iu;

export const scriptWall =
  /(?:please )?(?:enable|turn on|activate) (?:java ?script|js)\b(?: and cookies)?|java ?script (?:is|must be|needs to be) (?:disabled|required|enabled|turned)|(?:requires|needs|without) java ?script|javascript (?:aktivieren|ist deaktiviert)|activez javascript|habilit[ae] javascript|javascript ?を有効に|자바스크립트를|启用 ?javascript|включите javascript/iu;

export const cookieWall = anyOf(
  /(?:we|our partners|this (?:web)?site) (?:and our (?:\d+ )?partners )?(?:use|store|process|value)[^.]{0,60}(?:cookies|privacy)|accept (?:all )?(?:the )?cookies|cookie (?:consent|settings|preferences)|consent to (?:the use of )?cookies|mit werbung (?:und tracking )?(?:weiter)?lesen|cookies (?:akzeptieren|zustimmen)|einwilligung|accepter (?:les |et )|continuer sans accepter|aceptar (?:las )?cookies|aceitar (?:os )?cookies|accetta (?:i )?cookie|cookies accepteren|同意.{0,20}cookie|cookie.{0,20}同意/iu,
  Object.values(cookieWalls),
);

export const deniedPage =
  /^(?:access (?:to this (?:page|resource) )?(?:is |has been )?(?:denied|forbidden|blocked)|forbidden|403\b|401\b|unauthori[sz]ed|not available in your (?:country|region)|451\b|unavailable (?:due to|for) legal)/iu;

export const errorPage = anyOf(
  /^(?:(?:error )?(?:404|410|500|502|503|504)\b|page (?:not|can['’]?t be|cannot be|could not be) found|(?:the )?(?:page|article|story) (?:you (?:requested|are looking for) )?(?:is|was|has been|does) (?:not|no longer|removed|gone|deleted)|not found|(?:oops|sorry)[!,. ].{0,40}(?:found|wrong|exist|missing)|something went wrong|internal server error|service (?:temporarily )?unavailable|bad gateway|gateway time-?out|seite nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|страница не найдена|ページが見つかりません|お探しのページ|페이지를 찾을 수 없|页面(?:不存在|找不到)|找不到(?:页面|頁面))/iu,
  Object.values(errorPages).map((start) => `^(?:${start})`),
);

/** Lines that end what is shown to those who do not pay. */
export const payWall = anyOf(
  /(?:subscribe|register|sign (?:up|in)|log ?in|create (?:a|your) (?:free )?account|become a (?:member|subscriber)|join)(?: now| today)? (?:to|and|for) (?:continue(?: reading| to (?:read|the article))|keep reading|finish reading|read (?:on|more|(?:this|the) (?:full |whole |entire |rest )?(?:article|story|of)|full)|unlock (?:this|the|full)|access (?:this|the full|full|all|unlimited)|get (?:full|unlimited) access)|to (?:continue|keep|finish) reading(?: this (?:article|story))?,|(?:this|the) (?:article|story|content|post) is (?:only |exclusively |reserved )*(?:for|available to) (?:our )?(?:paying |paid |premium |registered )?(?:subscribers|members|readers)|subscribers? only|(?:for|exclusive to) (?:paid )?(?:subscribers|members)(?: only)|you(?:['’]ve| have) (?:reached|read|used) (?:your|all|the)[^.]{0,40}(?:limit|free|articles)|(?:\d+%|the rest|remainder) of (?:this|the) (?:article|story) (?:remains|is)|unlock (?:this|the full) (?:article|story)|keep reading (?:with|for)|jetzt weiterlesen|weiterlesen mit|(?:artikel|beitrag|inhalt) (?:ist|nur) (?:exklusiv )?für abonnenten|nur für abonnenten|réservé (?:à nos|aux) abonnés|il vous reste [\d.,]+ ?% |pour lire la suite|abonnez-vous pour|(?:contenido|artículo) (?:exclusivo )?(?:solo )?para suscriptores|suscríbe(?:te|ase) para (?:seguir|continuar)|exclusivo para assinantes|assine para (?:continuar|ler)|(?:contenuto|articolo) riservato agli abbonati|abbonati per (?:continuare|leggere)|alleen voor abonnees|lees verder met|(?:この)?記事は(?:有料)?会員限定|会員限定(?:記事|です)|残り[:：]?\s?[\d,]+文字|続きを読むには|유료 ?회원|구독(?:하고|하시면) .{0,10}(?:계속|읽)|订阅(?:后|以)(?:继续|阅读)|付费(?:阅读|内容)|訂閱以繼續|подписчикам доступн|только (?:для|по) подписк/iu,
  Object.values(payWalls),
);

function anyOf(pattern: RegExp, more: readonly string[]): RegExp {
  return new RegExp([pattern.source, ...more].join("|"), "iu");
}
