/** Parts of titles that name the page, not the site. */
const pageNames =
  /^(?:home|homepage|home page|front ?page|start|startseite|accueil|inicio|página principal|início|pagina iniziale|strona główna|главная|forsiden?|hem|etusivu|anasayfa|ana sayfa|首页|首頁|ホーム|トップ|トップページ|홈|الرئيسية|होम|news|latest news|breaking news|nachrichten|actualités|noticias|notícias|notizie|aktuelles)$/i;

const separators = /\s+[-–—·•:»«/]+\s+|\s*[|｜│]\s*|[:：]\s+/;

/**
 * The site's name in the title of its home page: of the parts between separators the one that its host spells, else
 * the shortest that does not just say "Home". A title without separators is the name as it is.
 */
export function siteNameIn(title: string, pageUrl: string): string {
  const parts = title
    .split(separators)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return title;
  const host = fold(new URL(pageUrl).hostname.replace(/^www\./, ""));
  const spelled = parts.filter(
    (part) => fold(part).length > 2 && host.includes(fold(part).replace(/^the/, "")),
  );
  const sensible = parts.filter((part) => part.length > 1 && !pageNames.test(part));
  const [shortest] = (spelled.length > 0 ? spelled : sensible).toSorted(
    (one, other) => one.length - other.length,
  );
  return shortest ?? parts[0]!;
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
