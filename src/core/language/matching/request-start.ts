// The lead-in by which a sentence shows that it asks for something: who asks whom, or who should do it.
import { ASKS_IN_TEXT } from './ask-sign-thresholds';

const GOVERNMENT =
  '(?:government|state|authorities|parliament|congress|senate|country|ministry|ministries|legislature|administration|' +
  'gobierno|estado|autoridades|congreso|parlamento|senado|pa[ií]s|ministerio|' +
  'gouvernement|[eé]tat|autorit[eé]s|parlement|s[eé]nat|pays|minist[eè]re)';
const ARTICLE = "(?:the|el|la|las|los|le|les|l['’])";
const MODAL_EN = '(?:should|must|shall|needs?\\s+to|ought\\s+to)';
const MODAL_ES = '(?:debe|deben|deber[ií]an?|debiera|ha\\s+de|tiene\\s+que)';
const MODAL_FR = '(?:devrait|devraient|doit|doivent)';

/** `The Government of X should`, `El Estado debe`, `Les autorités devraient`. */
const GOVERNMENT_MUST = new RegExp(
  `^(?:[^,.;:]{0,60},\\s*)?${ARTICLE}?\\s*(?:[\\p{L}-]+\\s+){0,2}${GOVERNMENT}(?:\\s+[\\p{L}’'-]+){0,7}?\\s+(?:${MODAL_EN}|${MODAL_ES}|${MODAL_FR})\\s+(?:also\\s+|therefore\\s+|tambi[eé]n\\s+|aussi\\s+)?`,
  'iu',
);
/** `Norway should ratify`: a name in front, never what comes without one. */
const NAME_SHOULD =
  /^(?!(?:This|It|That|These|Those|They|He|She|We|There|What|Nobody|Everyone|One|You|Children|Women|People|Nothing|Such)\s)\p{Lu}[\p{L}-]+(?:\s+(?:\p{Lu}[\p{L}-]+|and|of|the)){0,4}\s+should\s+(?:also\s+|therefore\s+)?(?!be\s+(?:noted|recalled|remembered|mentioned|emphasi[sz]ed|stressed))/u;

const WHO_EN =
  '(?:we|i|(?:the|this|our|these)\\s+(?:[\\p{L}-]+\\s+){0,4}?(?:coalition|network|organi[sz]ations?|submitters?|authors?|signatories|undersigned|submission|report|groups?|workgroup|members?|alliance|federation|association|centre|center|society|stakeholders?))';
const VERB_EN = '(?:recommends?|urges?|calls?\\s+(?:up)?on|asks?|requests?|demands?)';
const WE_ASK_EN = `${WHO_EN}(?:\\s+[\\p{L}-]+){0,3}?\\s+${VERB_EN}`;
const WE_ASK_ES =
  '(?:recomendamos|instamos|exhortamos|pedimos|solicitamos|exigimos|(?:se\\s+)?recomienda(?:n)?|(?:se\\s+)?insta(?:n)?|(?:se\\s+)?exhorta(?:n)?)';
const WE_ASK_FR =
  '(?:nous\\s+(?:[\\p{L}]+\\s+)?(?:recommandons|demandons|exhortons|appelons|invitons|prions)|(?:il\\s+est\\s+)?recommand[eé](?:nt)?)';
const WE_ASK = new RegExp(`(?:${WE_ASK_EN}|(?:^|\\s)${WE_ASK_ES}|${WE_ASK_FR})(?=[\\s:])`, 'iu');
/** `RWA recommends`. */
const ACRONYM_ASKS =
  /^\p{Lu}[\p{Lu}\p{N}&-]+(?:\s+\p{Lu}[\p{L}\p{N}-]*){0,4}\s+(?:recommends?|urges?|calls?\s+(?:up)?on)(?=[\s:])/u;

/** The nouns with a small or a capital letter: in a name such as `Government of Norway` capitals tell where it ends. */
const GOVERNMENT_ANY_CASE = GOVERNMENT.replace(
  /(^\(\?:|\|)(\[eé\]|\w)/g,
  (_whole, before: string, letter: string) =>
    `${before}${letter.startsWith('[') ? '[eéEÉ]' : `[${letter}${letter.toUpperCase()}]`}`,
);
const OF = "(?:of|de|du|del|d['’])(?:\\s*(?:the|la|los|las|l['’]))?";
/** What stands between the lead-in and the request: `that the Government of Norway should`, `al Estado a que`. */
const ADDRESS = new RegExp(
  `^(?:\\s*[,:]?\\s*(?:that|que|to|a|al|à|au|aux)?\\s*(?:${ARTICLE}\\s*)?(?:[\\p{L}-]+\\s+){0,2}?${GOVERNMENT_ANY_CASE}(?:\\s+${OF}(?:\\s*\\p{Lu}[\\p{L}’'-]*(?![\\p{L}’'-])){1,4})?(?:\\s+(?:should|must|shall))?(?=[\\s:]))?(?:\\s*(?:that|a\\s+que|que|to|de|d['’]|a|à)(?=[\\s:]))?\\s*:?\\s*`,
  'u',
);
/** What bodies of the UN or other countries asked for is no ask of this text. */
const OTHERS_ASK =
  /committee|rapporteur|council|treaty body|comit[eé]|relator|rapporteuse|consejo|conseil|working group on/i;

/** Verbs that people use of each other too: they count when a government is asked. */
const EVERYDAY = /(?:asks?|requests?|demands?|pedimos|solicitamos|demandons|invitons|prions)$/iu;
const ADDRESSEE = new RegExp(`^.{0,80}?(?:^|[\\s'’])${GOVERNMENT}(?=[\\s:,])`, 'iu');

function isOwnRequest(sentence: string, { 0: words, index }: RegExpExecArray): boolean {
  if (OTHERS_ASK.test(sentence.slice(0, index))) return false;
  return !EVERYDAY.test(words) || ADDRESSEE.test(sentence.slice(index + words.length));
}

const afterAddress = (sentence: string, from: number): number =>
  from + (ADDRESS.exec(sentence.slice(from))?.[0].length ?? 0);

/** Where the request begins in a sentence that shows itself to be one, behind its lead-in; -1 for other sentences. */
export function requestStart(sentence: string): number {
  if (sentence.length > ASKS_IN_TEXT.longestSentence) return -1;
  const asked = WE_ASK.exec(sentence);
  if (asked && asked.index < ASKS_IN_TEXT.farIn && isOwnRequest(sentence, asked)) {
    return afterAddress(sentence, asked.index + asked[0].length);
  }
  const acronym = ACRONYM_ASKS.exec(sentence);
  if (acronym) return afterAddress(sentence, acronym[0].length);
  const must = GOVERNMENT_MUST.exec(sentence) ?? NAME_SHOULD.exec(sentence);
  return must ? must[0].length : -1;
}
