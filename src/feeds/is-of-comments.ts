/** "/comment/" is a section of opinion; feeds of readers' comments say it in the plural, or as WordPress does. */
const commentsAddress = /\bcomments\b|\/kommentare\b|\/commentaires\b|\/comentarios\b/i;
const commentsTitle =
  /\bcomments? (?:feed|on|for)\b|\bcomments$|\bkommentar-feed\b|\bkommentare (?:zu|für)\b|\bcommentaires (?:sur|pour)\b|\bflux des commentaires\b|\bcomentarios (?:en|de|a)\b|\bfeed de (?:los )?comentários\b/i;

/** Whether a feed holds what readers say, not what the publisher reports. */
export function isOfComments({ url, title = "" }: { url: string; title?: string | undefined }): boolean {
  return commentsAddress.test(url) || commentsTitle.test(title);
}
