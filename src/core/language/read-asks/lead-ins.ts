// Whether a sentence asks for something, told by its lead-in alone: who asks whom, or who should do it.
import { isBareAsk } from './bare-asks';
import {
  ACTOR_AGAIN,
  ADDRESSEE,
  ASKING,
  NAME_SHOULD,
  MUST_BE,
  NEEDED,
  SHOULD_BE,
  STATE_MUST,
  THEY_MUST,
  type Asking,
  type Join,
} from './who-asks';

export interface LeadIn {
  /** Where the request begins. */
  readonly end: number;
  readonly join: Join;
}

/** Characters: what asks stands this near the beginning of a sentence, and no longer sentence is looked at. */
const FAR_IN = 140;
const LONGEST_SENTENCE = 2000;

/** The text without accents and round apostrophes, of the same length, so that its places are places in the text. */
export const unaccented = (text: string): string =>
  text.replace(/[\u00c0-\u017f\u2018\u2019]/g, (sign) =>
    sign > '\u2000' ? "'" : (sign.normalize('NFD')[0] ?? sign),
  );

/** Nine sentences in ten have none of these. Asked first: the forms take eight times as long. */
const MAY_ASK =
  /should|must|shall|ought|needs? to|recom|urge|ask|request|demand|call|propos|invit|want|encourag|inst[ao]|exhort|pid[eo]|pedi|solicit|exi[gj]|queremos|llamamos|deb[ei]|tienen? que|devrai|doi|appel|prions|r[ée]clam|essential|vital|necess|necesari|n[ée]cess|imp[ée]rati|indispens|imprescind|preciso/iu;
/** Bodies and other States: what they ask for is no ask of this text. */
const OTHERS =
  /committee|rapporteur|human rights council|council of europe|security council|general assembly|treaty bod|\bcourts?\b|tribunal|\bexperts?\b|commission|working group|ombuds|\bUNHCR\b|\bUNICEF\b|\bOHCHR\b|\bILO\b|united nations|comite|relator|consejo|conseil|\bcorte\b|\bcour\b|\bexpert[ae]s?\b|defensor|\b(?:under|pursuant|according|by law|segun|conforme|en virtud|selon|en vertu)\b|naciones unidas|nations unies/iu;
/** `..., the minister said`. */
const REPORTED = /,\s[^,]{0,60}\b(?:said|says|told|dijo|declare)\b[^,]{0,60}$/iu;
/** `what we ask`, `as we recommend`: said by the way. */
const BY_THE_WAY =
  /(?:^|\s)(?:what|when|whenever|whether|how|if|as|which|because|cuando|si|lo que|como|ce que|quand|comme)\s*$/iu;

/** `Recommendation 3:`, `What we ask:`, before the request itself. */
const LABEL =
  /^(?:(?:our )?(?:recommendations?|asks?|demands?)|what we ask(?: for)?|recomendacion(?:es)?|recommandations?|lo que pedimos|ce que nous demandons)(?: (?:n[o°º]\.? ?)?\d+(?:\.\d+)*)?\s*[:.–—-]\s+(?=\p{L})/iu;

/** Length of what names again who should act: `that the Government of Norway should`. */
export const actorIn = (request: string, join: Join): number =>
  join === 'that' || join === 'que' ? (ACTOR_AGAIN.exec(unaccented(request))?.[0].length ?? 0) : 0;

/** Where the verb of who asks ends; -1 where nobody of this text asks. */
function afterVerb(said: string, { verbs, named }: Asking): number {
  const found = verbs.exec(said);
  if (found && found.index <= FAR_IN) {
    const before = said.slice(0, found.index);
    const isOthers = /^(?:it|se|il)\s/iu.test(found[0]) && OTHERS.test(before);
    return isOthers || BY_THE_WAY.test(before) ? -1 : found.index + found[0].length;
  }
  const name = named.exec(said)?.[0] ?? '';
  return name === '' || OTHERS.test(name) ? -1 : name.length;
}

/** What asks directly: `We recommend that`, `Pedimos al Estado que`, `Nous demandons à l’État de`. */
function asking(said: string, form: Asking): LeadIn | undefined {
  const from = afterVerb(said, form);
  if (from < 0) return undefined;
  const [lead, rest] = [said.slice(0, from), said.slice(from)];
  const [nearest] = form.joins
    .map(([join, pattern]) => ({ join, said: pattern.exec(rest)?.[0] }))
    .flatMap(({ join, said: joined }) => (joined === undefined ? [] : [{ join, joined }]))
    .sort((one, other) => one.joined.length - other.joined.length);
  const { join, joined } = nearest ?? { join: 'none' as const, joined: '' };
  const isToState = ADDRESSEE.test(joined);
  if (
    form.everyday.test(lead) &&
    !/^\s*(?:que|that|qu')$/i.test(joined) &&
    !isToState &&
    !/^[^.;]{0,80}:/.test(rest)
  )
    return undefined;
  // `We call for measures to protect women` asks for measures.
  if (join === 'to' && !isToState && joined.trim() !== 'to' && !/(?:urges?|on)$/i.test(lead))
    return { end: from, join: /for$/i.test(lead) ? 'for' : 'none' };
  return { end: from + joined.length, join: join === 'none' && /for$/i.test(lead) ? 'for' : join };
}

const OTHER_FORMS: readonly RegExp[] = [STATE_MUST, NAME_SHOULD, NEEDED];

/** The lead-in of a sentence. `goesOn`: the sentence before asks too, so that `They must` does. */
export function leadIn(sentence: string, goesOn = false): LeadIn | undefined {
  if (sentence.length > LONGEST_SENTENCE || !MAY_ASK.test(sentence) || /\?\W*$/.test(sentence))
    return undefined;
  const said = unaccented(sentence);
  if (REPORTED.test(said)) return undefined;
  for (const form of ASKING) {
    const found = asking(said, form);
    if (found) return found;
  }
  const label = LABEL.exec(said)?.[0].length ?? 0;
  if (label > 0 && isBareAsk(sentence.slice(label))) return { end: label, join: 'none' };
  for (const form of goesOn ? [...OTHER_FORMS, THEY_MUST] : OTHER_FORMS) {
    const found = form.exec(said)?.[0];
    if (found !== undefined && !OTHERS.test(found))
      return { end: found.length, join: form === NEEDED ? 'que' : 'none' };
  }
  return undefined;
}

/** A law or standard says it, or the sentence goes on to tell that it is not so. */
const NO_WISH =
  /\b(?:article|articulo|convention|convenio|covenant|pacto|act|law|ley|loi|standards?|principles?|guidelines?|rules?|but|yet|pero|mais)\b/iu;

/** Whether a sentence asks without saying whom: `Body cameras should be made mandatory`. */
export function asksNobody(sentence: string, isAmongAsks: boolean): boolean {
  if (sentence.length > LONGEST_SENTENCE || !MAY_ASK.test(sentence) || /\?\W*$/.test(sentence)) return false;
  const said = unaccented(sentence);
  if (isAmongAsks) return MUST_BE.test(said) && !REPORTED.test(said);
  return SHOULD_BE.test(said) && !REPORTED.test(said) && !OTHERS.test(said) && !NO_WISH.test(said);
}

/** Where the request begins in a sentence that shows itself to be one, behind its lead-in; -1 for other sentences. */
export const requestStart = (sentence: string): number => {
  const lead = leadIn(sentence);
  if (!lead) return -1;
  const end = lead.end + actorIn(sentence.slice(lead.end), lead.join);
  return end + (/^[\s:,]*/.exec(sentence.slice(end))?.[0].length ?? 0);
};
