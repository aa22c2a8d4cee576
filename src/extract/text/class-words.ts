/**
 * Words in a class or id that mark furniture. They are matched as whole words after class names are cut at spaces,
 * hyphens, underscores and capitals, so "ad" is not found in "header" nor "share" in "shareholder".
 */
export const furnitureWords: ReadonlySet<string> = new Set(
  (
    "ad ads advert adverts advertisement advertising advertorial adslot adsense adunit adblock admiral dfp googlead " +
    "newsletter newsletters signup subscribe subscription subscriptions optin mailchimp mailing " +
    "share shares sharing sharebar sharethis addthis addtoany sharedaddy social socials socialmedia follow followus " +
    "related relatedposts relatedarticles recirc recirculation recommended recommendation recommendations suggested " +
    "trending popular mostread outbrain taboola zergnet " +
    "promo promos promotion promoted sponsor sponsored sponsors affiliate " +
    "comment comments respond disqus commentlist " +
    "cookie cookies consent gdpr cmp onetrust didomi usercentrics " +
    "breadcrumb breadcrumbs pagination pager paginate nav navbar navigation menu submenu megamenu skiplink " +
    "sidebar popup modal overlay lightbox toast dialog offcanvas drawer tooltip " +
    "byline authorbox authorbio bio toolbar " +
    "tagcloud taglist tags postmeta metadata timestamp " +
    "footer copyright masthead " +
    "toc tableofcontents " +
    "caption credit kicker eyebrow " +
    "paywall piano regwall republish republication"
  ).split(" "),
);

/** The same for two words in a row. */
export const furniturePairs: ReadonlySet<string> = new Set(
  (
    "author-bio author-box author-card author-info author-meta about-author post-author post-meta entry-meta article-meta post-tags entry-tags article-tags " +
    "read-next read-more read-also more-from more-stories more-on next-article next-post prev-post post-navigation most-read most-popular " +
    "see-also up-next you-may also-like latest-news latest-posts table-contents of-contents sign-up call-action screen-reader sr-only visually-hidden " +
    "related-posts related-articles related-links related-content social-share sticky-bar skip-link site-header site-footer page-header-nav " +
    "twitter-tweet instagram-media tiktok-embed bluesky-embed email-capture lead-capture in-article-ad rate-this was-helpful print-button gift-article wp-caption-text image-caption photo-credit"
  ).split(" "),
);

/** Classes of the element that holds an article's text and nothing else. */
export const bodyWords =
  /(?:^|[\s_-])(?:article|story|entry|post|news|blog|content|artikel)[_-]{0,2}(?:body|text|content|copy)(?:$|[\s_-])|articlebody|articlecontent|entrycontent|postcontent|storybody|rich-?text/i;
