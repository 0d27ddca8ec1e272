// Signs by which a sentence in English, Spanish or French shows that it asks for something: who asks whom, the heading
// above it, or the imperative, as in "Pay midwives a living wage." Careful rather than complete, because many verbs of
// English are nouns too ("Pay gaps persist", "Support for families is late").
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import { ASK_VERBS } from '../../words/lists/signs';

/** What is taken for an ask in a text where nobody has listed them. Held by the cases in asks-in-text.test.ts. */
export const ASKS_IN_TEXT = {
  /** Asks of one text. */
  most: 80,
  /** Words of an ask, and of one in the imperative that nothing announces. */
  fewestWords: 3,
  fewestWordsBare: 4,
  /** Characters of an ask, of a sentence that is looked at, and of a heading. */
  longest: 700,
  longestSentence: 2000,
  longestHeading: 100,
  /** Characters: what asks stands this near the beginning of its sentence. */
  farIn: 140,
  /** Under a heading such as Recommendations, words of a paragraph that is an ask whatever it begins with; twice as many with a marker. */
  fewestWordsUnmarked: 6,
  shortParagraph: 60,
} as const;

const VERBS = inAnyLanguage(ASK_VERBS);
/** Stand between the lead-in and its verb. */
const BEFORE_VERB = new Set('not no ne pas to fully promptly urgently immediately please also'.split(' '));

/** Whether a text begins as a request does: `Ratify the protocol`, `Garantizar el agua`, `Mettre fin`. */
export function beginsWithVerb(text: string): boolean {
  const words = foldText(text.slice(0, 80)).match(/[a-z]+/g) ?? [];
  const first = words.slice(0, 3).find((word) => !BEFORE_VERB.has(word));
  return first !== undefined && VERBS.has(first);
}

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

const QUALIFIERS =
  'our|key|main|draft|proposed|suggested|specific|priority|final|conclusions?|summary|of|and|conclusiones|conclusion|nuestras|principales|propuestas|y|nos|principales|et|les|the|las';
const NOUNS =
  'recommendations?|recomendacion(?:es)?|recommandations?|asks|demands|calls? to action|what we ask(?: for)?|peticiones|demandas|lo que pedimos|demandes|ce que nous demandons';
const ADDRESSEES = 'to|for|on|a|al|para|sobre|au|aux|pour|sur';
const ASK_HEADING = new RegExp(
  `^(?:(?:${QUALIFIERS})\\s+)*(?:${NOUNS})(?:\\s+(?:${ADDRESSEES})\\s.{1,80})?$`,
);
/** About what earlier reviews recommended. */
const EARLIER =
  /previous|earlier|last|past|accepted|received|supported|cycle|implementation|anterior|pasad|recibid|aceptad|ciclo|aplicacion|precedent|recue|acceptee|dernier|mise en oeuvre/;
const OTHER_HEADING =
  /^(?:introduction|background|context|methodology|methods|annex(?:es)?|appendix|endnotes?|footnotes?|notes?|references|sources|bibliography|about us|contact|introduccion|antecedentes|contexto|metodologia|anexos?|notas|referencias|fuentes|contexte|methodologie|annexes?|sources|references)\b/;

/** The words of a line that may be a heading, folded, without its number, signs of Markdown and colon. */
const headingWords = (line: string): string =>
  foldText(line)
    .replace(/^[#*_\s]*(?:(?:\d+(?:\.\d+)*|[ivxlc]+|[a-h])[.)]?\s+)?/, '')
    .replace(/[*_:\s]+$/, '');

/** Whether a line heads the part of a text that says what it asks for. */
export function isAskHeading(line: string): boolean {
  if (line.length > ASKS_IN_TEXT.longestHeading || /[.;,]$/.test(line)) return false;
  const words = headingWords(line);
  return ASK_HEADING.test(words) && !EARLIER.test(words);
}

/** Whether a line heads another part: by its signs, its capitals, its Roman number or its well-known words. */
export function isOtherHeading(line: string): boolean {
  if (line.length > ASKS_IN_TEXT.longestHeading || /[.;,:]$/.test(line) || isAskHeading(line)) return false;
  const isShouted = /\p{Lu}{4}/u.test(line) && !/\p{Ll}/u.test(line);
  const isRoman = /^(?:[IVX]+|[A-H])[.)]\s+\p{Lu}/u.test(line) && line.split(/\s+/).length <= 9;
  return line.startsWith('#') || isShouted || isRoman || OTHER_HEADING.test(headingWords(line));
}

/** Never begin a sentence of running text but in the imperative. */
const PLAIN = new Set(
  (
    'abolish adopt allocate amend appoint cease compensate create criminalize criminalise decriminalize decriminalise ' +
    'eliminate enact endorse enforce ensure eradicate establish expand extend facilitate guarantee harmonize harmonise ' +
    'implement improve incorporate integrate introduce investigate prevent prohibit promote prosecute protect provide ' +
    'publish ratify reduce refrain remove repeal restore simplify strengthen suspend uphold withdraw'
  ).split(' '),
);
/** Are nouns too, so that what follows has to show the verb. */
const NOUNS_TOO = new Set(
  (
    'ban build close end finance fund give grant halt hire increase lift open pay raise recognize recognise reform ' +
    'release respect review revise set stop support train'
  ).split(' '),
);
const DETERMINERS = new Set(
  'the a an all every each any both its their these those this such more no'.split(' '),
);
/** `Pay gaps`, `Train drivers`: the two words are one thing. */
const COMPOUNDS =
  /^(?:pay (?:gaps|scales|rises|levels|rates|cuts|grades|increases|disputes|slips|days)|train (?:drivers|stations|services|lines|fares)|fund (?:managers|rules|transfers)|support (?:groups|services|staff|workers|programmes|programs|systems|schemes|centres|centers|lines)|release (?:conditions|dates)|reform (?:efforts|plans|programmes|programs|proposals)|review (?:bodies|boards|panels)|end (?:users|dates|results)|close (?:relatives|friends)|open (?:wells|fires|questions|cases|sewers|drains))\b/;
/** What joins the thing that is asked about to the rest: `Pay midwives and doulas`, `Train nurses in`. */
const JOINS = new Set(
  'and or in at with for by the a an as who whose from to within on enough more fairly'.split(' '),
);
/** Tell that something is, was or does, so that the first word was no imperative. */
const TELLS_EN =
  /\b(?:is|are|was|were|has|have|had|remains?|persists?|exists?|continues?|does|did|will|would|can|could|may|might|rose|fell|grew)\b/;
const TELLS =
  /\b(?:es|son|fue|fueron|era|esta|estan|ha|han|puede|pueden|debe|deben|requiere|exige|significa|implica|supone|cuesta|sigue|est|sont|etait|etaient|ont|peut|peuvent|doit|doivent|exige|signifie|implique|coute|reste|demeure|suppose)\b/;

/** `(France)` at the end: what another State recommended in an earlier review, quoted. */
const OF_A_STATE = /\(\p{Lu}\p{Ll}[^)]*\)[.;]?$/u;

function isEnglishImperative(words: readonly string[], said: string): boolean {
  const [first = '', second = '', third = ''] = words;
  if (PLAIN.has(first)) return true;
  if (!NOUNS_TOO.has(first)) return false;
  if (DETERMINERS.has(second)) return true;
  return (
    /s$|^people$|^women$|^children$/.test(second) &&
    JOINS.has(third) &&
    !COMPOUNDS.test(said) &&
    !TELLS_EN.test(said)
  );
}

/**
 * Whether a sentence asks for something in the imperative. In Spanish and French, where the infinitive asks and may as
 * well be what the sentence is about, only one that stands alone, as an item or on a line of its own.
 */
function isBareAsk(sentence: string, standsAlone: boolean): boolean {
  if (!/^\p{Lu}[\p{L}-]*\s/u.test(sentence) || sentence.endsWith('?') || OF_A_STATE.test(sentence))
    return false;
  const said = foldText(sentence.slice(0, 400));
  const words = (said.match(/[\p{L}-]+/gu) ?? []).filter((word, at) => at > 0 || word !== 'please');
  if (words.length < ASKS_IN_TEXT.fewestWordsBare) return false;
  if (isEnglishImperative(words, said)) return true;
  const isInfinitive = /(?:ar|er|ir|re|arse|erse|irse)$/.test(words[0] ?? '');
  return standsAlone && isInfinitive && beginsWithVerb(sentence) && !TELLS.test(said);
}

/** Headings over what others asked for, or over what those who write do themselves. */
const NOT_ASKED =
  /recommend|recomend|recommand|accept|acept|committee|comite|rapporteur|relator|treaty|what we do|our work|activit|activid|objectiv|objetiv|objectif|mission|mision|about us|methodolog|metodolog|references|referencias|sources|fuentes/;

export interface BareAsks {
  /** Whether a sentence of this paragraph asks in the imperative, where the text does not tell of others. */
  has(sentence: string, standsAlone: boolean): boolean;
  /** Reads a paragraph, in order. */
  read(line: string, hasMarker: boolean): void;
}

/** Follows a text paragraph by paragraph: a heading or a lead-in may say that what comes is no ask of its own. */
export function bareAsks(): BareAsks {
  let isOthersPart = false;
  let isOthersList = false;
  const read = (line: string, hasMarker: boolean): void => {
    if (hasMarker || (isOthersList && isBareAsk(line, true))) return;
    isOthersList = line.endsWith(':');
    const isHeading =
      line.length <= ASKS_IN_TEXT.longestHeading && !/[.;,!?:]$/.test(line) && !isBareAsk(line, true);
    if (isHeading) isOthersPart = NOT_ASKED.test(foldText(line));
  };
  const has = (sentence: string, standsAlone: boolean): boolean =>
    !isOthersPart && !isOthersList && isBareAsk(sentence, standsAlone);
  return { has, read };
}
