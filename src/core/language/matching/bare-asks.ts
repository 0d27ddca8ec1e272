// Asks that nothing announces: a sentence in the imperative, as in "Pay midwives a living wage." Careful rather than
// complete, because many verbs of English are nouns too ("Pay gaps persist", "Support for families is late").
import { foldText } from '../../base/text/fold';
import { beginsWithVerb } from './ask-signs';

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

const FEWEST_WORDS = 4;

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
  if (words.length < FEWEST_WORDS) return false;
  if (isEnglishImperative(words, said)) return true;
  const isInfinitive = /(?:ar|er|ir|re|arse|erse|irse)$/.test(words[0] ?? '');
  return standsAlone && isInfinitive && beginsWithVerb(sentence) && !TELLS.test(said);
}

/** Headings over what others asked for, or over what those who write do themselves. */
const NOT_ASKED =
  /recommend|recomend|recommand|accept|acept|committee|comite|rapporteur|relator|treaty|what we do|our work|activit|activid|objectiv|objetiv|objectif|mission|mision|about us|methodolog|metodolog|references|referencias|sources|fuentes/;
const LONGEST_HEADING = 100;

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
    const isHeading = line.length <= LONGEST_HEADING && !/[.;,!?:]$/.test(line) && !isBareAsk(line, true);
    if (isHeading) isOthersPart = NOT_ASKED.test(foldText(line));
  };
  const has = (sentence: string, standsAlone: boolean): boolean =>
    !isOthersPart && !isOthersList && isBareAsk(sentence, standsAlone);
  return { has, read };
}
