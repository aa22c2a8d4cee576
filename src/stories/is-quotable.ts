const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Characters; in scripts without spaces a sentence has a third. */
const [shortest, longest] = [40, 320];
const [shortestUnspaced, longestUnspaced] = [18, 130];
const ends = /[.!。！．…؟।]["”“’'»」』)）]*$/u;
/** "July 19, 2017." ends what stands under a picture. */
const captionEnd = /\b(?:19|20)\d\d\.$/;
/** Marks of players, boxes and links that ran into the text. */
const mark = /^\p{Lu}{4,}\s+\p{Lu}\p{Ll}|^[^.]{0,40}\||\p{Ll}\p{Lu}{3,}\b/u;
const begins = /^["“„«‘'(「『¿¡]*[\p{Lu}\p{Lo}\p{N}]/u;
/** What publishers print around their articles, and credits. */
const furniture =
  /https?:|www\.|@\w|©|\b(?:subscri\w+|newsletters?|sign up|follow (?:us|me|him|her)|click|read more|rights reserved|copyright|cookies?|advertis\w+|getty|reporting by|editing by|contributed (?:to|reporting)|this (?:article|story|post) (?:was|first|originally)|originally (?:published|appeared)|photo(?:graph)? by|file photo|via ap|watch (?:the|below|live)|podcast|live updates?|see also|download|donat\w+|abonnieren|abonne[zr]|newsletter|suscr[ií]b\w+)\b/iu;

/** Whether a sentence may be quoted alone: whole, of a fit length, and no furniture. */
export function isQuotable(sentence: string): boolean {
  const [least, most] = unspaced.test(sentence) ? [shortestUnspaced, longestUnspaced] : [shortest, longest];
  if (sentence.length < least || sentence.length > most) return false;
  if (captionEnd.test(sentence) || mark.test(sentence) || furniture.test(sentence)) return false;
  return begins.test(sentence) && ends.test(sentence) && isBalanced(sentence);
}

/** A quotation that begins or ends in another sentence is half of one. */
function isBalanced(sentence: string): boolean {
  const count = (mark: RegExp) => sentence.match(mark)?.length ?? 0;
  return (
    count(/"/g) % 2 === 0 &&
    count(/``/g) === count(/''/g) &&
    count(/“/g) === count(/”/g) + (/„/.test(sentence) ? count(/“/g) : 0) &&
    count(/[(（]/g) === count(/[)）]/g) &&
    count(/[「『]/g) === count(/[」』]/g)
  );
}
