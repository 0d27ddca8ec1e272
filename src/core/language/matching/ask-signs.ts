// Signs by which a sentence in English, Spanish or French shows that it asks for something, besides its lead-in
// (request-start.ts): the heading above it, or the imperative, as in "Pay midwives a living wage." Careful rather than complete, because many verbs of
// English are nouns too ("Pay gaps persist", "Support for families is late").
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import { ASK_VERBS } from '../../words/lists/signs';
import { ASKS_IN_TEXT } from './ask-sign-thresholds';

const VERBS = inAnyLanguage(ASK_VERBS);
const ENGLISH: ReadonlySet<string> = new Set(ASK_VERBS.en);
/** Stand between the lead-in and its verb. */
const BEFORE_VERB = new Set('not no ne pas to fully promptly urgently immediately please also'.split(' '));

/** Whether a text begins as a request does: `Ratify the protocol`, `Garantizar el agua`, `Mettre fin`. */
export function beginsWithVerb(text: string): boolean {
  const words = foldText(text.slice(0, 80)).match(/[a-z]+/g) ?? [];
  const first = words.slice(0, 3).find((word) => !BEFORE_VERB.has(word));
  return first !== undefined && VERBS.has(first);
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
  /^(?:pay (?:gaps|scales|rises|levels|rates|cuts|grades|increases|disputes|slips|days)|train (?:drivers|stations|services|lines|fares)|fund (?:managers|rules|transfers|cuts)|support (?:groups|services|staff|workers|programmes|programs|systems|schemes|centres|centers|lines)|release (?:conditions|dates)|reform (?:efforts|plans|programmes|programs|proposals)|review (?:bodies|boards|panels)|end (?:users|dates|results)|close (?:relatives|friends)|open (?:wells|fires|questions|cases|sewers|drains))\b/;
/** What joins the thing that is asked about to the rest: `Pay midwives and doulas`, `Train nurses in`. */
const JOINS = new Set(
  'and or in at with for by the a an as who whose from to within on enough more fairly'.split(' '),
);
/** Tell that something is, was or does, so that the first word was no imperative. */
const TELLS_EN =
  /\b(?:is|are|was|were|has|have|had|remains?|persists?|exists?|continues?|does|did|will|would|can|could|may|might|rose|fell|grew)\b/;
const TELLS =
  /\b(?:es|son|fue|fueron|era|esta|estan|ha|han|puede|pueden|debe|deben|requiere|exige|significa|implica|supone|cuesta|sigue|est|sont|etait|etaient|ont|peut|peuvent|doit|doivent|exige|signifie|implique|coute|reste|demeure|suppose)\b/;

/** Of Spanish and French. */
const INFINITIVE = /(?:ar|er|ir|re|arse|erse|irse)$/;

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
  const isInfinitive = INFINITIVE.test(words[0] ?? '');
  return standsAlone && isInfinitive && beginsWithVerb(sentence) && !TELLS.test(said);
}

/** Ask verbs of English that are nouns or short for something else as often. */
const OFTEN_NOUNS = new Set([
  ...NOUNS_TOO,
  ...'combat conduct finance hold issue launch limit monitor offer pass put sign take'.split(' '),
]);
const PREPOSITIONS = new Set(
  'of for in on to at from with by about after before among between against'.split(' '),
);
/** What begins with it forbids something, whatever the verb. */
const FORBIDS = /^(?:please )?(?:do not|don[’']t|never|ne pas) /;
/** `bail for offenses that are not violent`: what is told there is told of the thing alone. */
const ASIDE =
  /\b(?:that|which|who|whom|whose|where|when|while|if|unless|until|because|que|quien(?:es)?|cuando|donde|si|qui|dont|ou|quand)\b/;

/** Whether what begins with a verb is the imperative: it tells of nothing, and the verb is no noun. */
function isImperative(said: string, words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  const [main = ''] = said.split(ASIDE);
  if (!ENGLISH.has(first)) return INFINITIVE.test(first === 'no' ? second : first) && !TELLS.test(main);
  if (TELLS_EN.test(main) || COMPOUNDS.test(said)) return false;
  return !OFTEN_NOUNS.has(first) || !(PREPOSITIONS.has(second) || said.startsWith('take the case'));
}

/**
 * Whether a sentence that is all of a text asks for something in the imperative: where there is nothing else, it is
 * enough that it begins with a verb and tells of nothing.
 */
export function isAskAlone(sentence: string): boolean {
  if (sentence.endsWith('?') || OF_A_STATE.test(sentence)) return false;
  const folded = foldText(sentence.slice(0, 400));
  const said = folded.replace(FORBIDS, '');
  const words = said.match(/[\p{L}-]+/gu) ?? [];
  if (words.length < ASKS_IN_TEXT.fewestWordsAlone || said.startsWith(`${words[0]},`)) return false;
  if (said === folded) return beginsWithVerb(said) && isImperative(said, words);
  const [main = ''] = said.split(ASIDE);
  return !TELLS_EN.test(main) && !TELLS.test(main);
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
