// Sentences in the imperative that nothing announces: "Keep money bail". They count only where a text or an item of a list
// is nothing else, since verbs of English are nouns too ("Pay gaps persist", "Support for families is late").
import { foldText } from '../../base/text/fold';
import { INFINITIVE, isEnglishVerb, isNounToo, isVerb } from './verbs';

/** Characters of a sentence that are looked at. */
const LOOKED_AT = 400;
const FEWEST_WORDS = 3;
/** `Pay gaps`, `Train drivers`: the two words are one thing. */
const COMPOUNDS =
  /^(?:pay (?:gaps|scales|rises|levels|rates|cuts|grades|increases|disputes|slips|days)|train (?:drivers|stations|services|lines|fares)|fund (?:managers|rules|transfers|cuts)|support (?:groups|services|staff|workers|programmes|programs|systems|schemes|centres|centers|lines)|release (?:conditions|dates)|reform (?:efforts|plans|programmes|programs|proposals)|review (?:bodies|boards|panels)|end (?:users|dates|results)|close (?:relatives|friends)|open (?:wells|fires|questions|cases|sewers|drains)|take the case)\b/;
const PREPOSITIONS = /^(?:of|for|in|on|to|at|from|with|by|about|after|before|among|between|against)$/;
/** Tell that something is, was or does. */
const TELLS_EN =
  /\b(?:is|are|was|were|has|have|had|remains?|persists?|exists?|continues|does|did|will|would|can|could|may|might|rose|fell|grew)\b/;
const TELLS =
  /\b(?:es|son|fue|fueron|era|esta|estan|ha|han|puede|pueden|debe|deben|requiere|exige|significa|implica|supone|cuesta|sigue|est|sont|etait|etaient|ont|peut|peuvent|doit|doivent|signifie|implique|coute|reste|demeure|suppose)\b/;
/** `(France)` at the end: what another State recommended in an earlier review, quoted. `(Istanbul Convention)` is none. */
export const isOfOtherState = (sentence: string): boolean =>
  /\((?!the |[^)]*\b(?:Convention|Act|Law|Protocol|Code|Bill|Covenant|Charter|Rules|Ley|Convenio|Protocolo|Loi|Protocole)\b)\p{Lu}\p{Ll}[^)]*\)[.;\d]*$/u.test(
    sentence,
  );
const FORBIDS = /^(?:please )?(?:do not|don't|never|no|ne pas) /;
/** `bail for offenses that are not violent`: what is told there is told of the thing alone. */
const ASIDE =
  /\b(?:that|which|who|whom|whose|where|when|while|if|unless|until|because|que|quien(?:es)?|cuando|donde|si|qui|dont|ou|quand|what)\b/;

/** Whether a sentence tells that something is or happens, and does not ask. */
export function tells(sentence: string): boolean {
  const [main = ''] = foldText(sentence.slice(0, LOOKED_AT)).split(ASIDE);
  return TELLS_EN.test(main) || TELLS.test(main);
}

/** Whether a sentence that is all of a text asks for something in the imperative: it begins with a verb and tells nothing. */
export function isBareAsk(sentence: string): boolean {
  if (/\?\W*$/.test(sentence) || isOfOtherState(sentence) || tells(sentence)) return false;
  const folded = foldText(sentence.slice(0, LOOKED_AT));
  const said = folded.replace(FORBIDS, '');
  const words = said.match(/[\p{L}-]+/gu) ?? [];
  const [first = '', second = ''] = words;
  if (words.length < FEWEST_WORDS || said.startsWith(`${first},`)) return false;
  if (said !== folded && !folded.startsWith('no ')) return true;
  if (!isEnglishVerb(first)) return INFINITIVE.test(first) && isVerb(first);
  return !COMPOUNDS.test(said) && !(isNounToo(first) && PREPOSITIONS.test(second));
}
