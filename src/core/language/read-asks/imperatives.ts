// Sentences that begin with a verb and ask: "Keep money bail". Where nothing announces them they count only if a text is
// nothing else, since many verbs of English are nouns too ("Pay gaps persist", "Support for families is late").
import { inAnyLanguage } from '../../base/text/word-sets';
import { ACTION_VERBS, ASK_VERBS, CHARGING_VERBS, VAGUE_VERBS } from '../../words/lists/signs';

/** Of Spanish and French. */
const INFINITIVE = /^[a-z]{2,}(?:[aei]r|re)(?:se)?$/;
const ENGLISH: ReadonlySet<string> = new Set(ASK_VERBS.en);
const VERBS = new Set(
  [ASK_VERBS, VAGUE_VERBS, CHARGING_VERBS, ACTION_VERBS].flatMap((list) => [...inAnyLanguage(list)]),
);
const NOUN_TOO =
  /^(?:ban|build|close|combat|conduct|end|finance|fund|give|grant|halt|hire|hold|increase|issue|launch|lift|limit|monitor|offer|open|pass|pay|put|raise|recogni[sz]e|reform|release|respect|review|revise|set|sign|stop|support|take|train)$/;

/** What a word in small letters without accents is where asks stand; `noun too`: of English, and as often a noun. */
export function verbKind(word: string): 'verb' | 'noun too' | 'infinitive' | 'other verb' | 'none' {
  if (ENGLISH.has(word)) return NOUN_TOO.test(word) ? 'noun too' : 'verb';
  if (!VERBS.has(word)) return 'none';
  return INFINITIVE.test(word) ? 'infinitive' : 'other verb';
}

/** Whether a word is the subjunctive of a Spanish verb that asks begin with: `publique`, `adopten`. */
export const isSubjunctive = (word: string): boolean =>
  /[ae]n?$/.test(word) &&
  ['ar', 'er', 'ir'].some((end) => VERBS.has(word.replace(/qu(?=en?$)/, 'c').replace(/[ae]n?$/, end)));

/** Characters of a sentence that are looked at. */
const LOOKED_AT = 400;
/** `Pay gaps`, `Train drivers`: the two words are one thing. */
const COMPOUNDS =
  /^(?:pay (?:gaps|scales|rises|levels|rates|cuts|grades|increases|disputes|slips|days)|train (?:drivers|stations|services|lines|fares)|fund (?:managers|rules|transfers|cuts)|support (?:groups|services|staff|workers|program\w*|systems|schemes|cent\w+|lines)|release (?:conditions|dates)|reform (?:efforts|plans|program\w*|proposals)|review (?:bodies|boards|panels)|end (?:users|dates|results)|close (?:relatives|friends)|open (?:wells|fires|questions|cases|sewers|drains)|take the case)\b/;
const PREPOSITION = /^(?:of|for|in|on|to|at|from|with|by|about|after|before|among|between|against)$/;
const TELLS =
  /\b(?:is|are|was|were|has|have|had|remains?|persists?|exists?|continues|does|did|will|would|can|could|may|might|rose|fell|grew|es|son|fue|fueron|era|esta|estan|ha|han|puede|pueden|debe|deben|requiere|exige|significa|implica|supone|cuesta|sigue|est|sont|etait|etaient|ont|peut|peuvent|doit|doivent|signifie|implique|coute|reste|demeure|suppose)\b/;
/** `bail for offenses that are not violent`: what is told there is told of the thing alone. */
const ASIDE =
  /\b(?:that|what|which|who|whom|whose|where|when|while|if|unless|until|because|que|quien(?:es)?|cuando|donde|si|qui|dont|ou|quand)\b/;

const start = (said: string): string => said.slice(0, LOOKED_AT).toLowerCase();

/** Whether a sentence without accents tells that something is or happens. */
export const tells = (said: string): boolean => TELLS.test(start(said).split(ASIDE)[0] ?? '');

/** `(France)` at the end: what another State recommended in an earlier review, quoted. `(Istanbul Convention)` is none. */
const OF_OTHER_STATE =
  /\((?!the |[^)]*\b(?:Convention|Act|Law|Protocol|Code|Bill|Covenant|Charter|Rules|Ley|Convenio|Protocolo|Loi|Protocole)\b)\p{Lu}\p{Ll}[^)]*\)[.;\d]*$/u;
/** What asks for nothing however it begins: a question, or what others recommended. */
export const isNoAsk = (said: string): boolean => /\?\W*$/.test(said) || OF_OTHER_STATE.test(said);

/** Whether a sentence without accents begins with the verb of an ask and tells of nothing. */
export function isImperative(sentence: string): boolean {
  if (isNoAsk(sentence) || tells(sentence)) return false;
  const whole = start(sentence);
  const forbids = /^(?:please )?(?:do not |don't |never |no |ne pas )?/.exec(whole)?.[0] ?? '';
  const said = whole.slice(forbids.length);
  const [first = '', second = '', ...more] = said.match(/[a-z-]+/g) ?? [];
  if (more.length === 0 || said.startsWith(`${first},`)) return false;
  const kind = /do|never|pas/.test(forbids) ? 'infinitive' : verbKind(first);
  if (kind === 'noun too') return !COMPOUNDS.test(said) && !PREPOSITION.test(second);
  return (kind === 'verb' && !COMPOUNDS.test(said)) || kind === 'infinitive';
}
