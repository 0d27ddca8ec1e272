// Whether a sentence asks for something, told by its lead-in alone: who asks whom, or who should do it.
import { isImperative } from './imperatives';
import * as forms from './who-asks';

export interface LeadIn {
  /** Where the request begins. */
  readonly end: number;
  readonly join: forms.Join;
}

/** Characters: what asks stands this near the beginning of a sentence, and no longer sentence is looked at. */
const FAR_IN = 140;
const LONGEST_SENTENCE = 2000;

/** Words by which somebody asks, wherever they stand; what a body, a court or a law asks has others. */
const ASKS =
  /\b(?:recom+[ae]nd(?!ed)|urg(?:es?|ing)\b|calls? (?:up)?on|requests?\b|(?:is|are) (?:requested|asked)|asks?\b|demand(?:s|e|ons|ent)?\b|propos(?!ed)|propon|invit(?!ed)|expects?\b|should|must|p[ie]d(?:e|en|imos)\b|solicita|exig(?!ed)|insta(?:mos|n)?\b|exhort|llama(?:mos)?\b|deb(?:e|en|eria)|appel(?:le|ons)|pri(?:e|ons|ent)\b|atten(?:d|dons)\b|devrai|doi(?:t|vent))/iu;
/** Characters before a list in which it is said that its items are asked. */
const OVER_LIST = 200;

/** Whether a line over a list says that somebody of this text asks for its items; no grammar is needed there. */
export function asksForItems(said: string): boolean {
  const near = said.slice(-OVER_LIST);
  return ASKS.test(near) && !OTHERS.test(near) && !/\?\W*$/.test(near);
}

/** The text without accents and round apostrophes, of the same length, so that its places are places in the text. */
export const unaccented = (text: string): string =>
  text.replace(/[\u00c0-\u017f\u2018\u2019]/g, (sign) =>
    sign > '\u2000' ? "'" : (sign.normalize('NFD')[0] ?? sign),
  );

/** Nine sentences in ten have none of these. Asked first: the forms take eight times as long. */
const MAY_ASK =
  /should|must|shall|ought|needs? to|recom|urge|ask|request|demand|call|propos|invit|want|encourag|inst[ao]|exhort|pid[eo]|pedi|solicit|exi[gj]|queremos|llamamos|deb[ei]|tienen? que|devrai|doi|appel|prions|reclam|essential|vital|necess?ar|imperati|indispensable|preciso|ce que nous/iu;
/** Bodies and other States, and laws: what they ask for is no ask of this text. */
const OTHERS =
  /committee|rapporteur|human rights council|council of europe|security council|general assembly|treaty bod|\bcourts?\b|tribunal|\bexperts?\b|commission|working group|ombuds|\bUNHCR\b|\bUNICEF\b|\bOHCHR\b|\bILO\b|\bOIT\b|united nations|comite|relator|consejo|conseil|\bcorte\b|\bcour\b|\bexpert[ae]s?\b|defensor|\b(?:recommended|noted|stated|urged)\b|^under\b|\b(?:pursuant|according|by law|segun|conforme|en virtud|selon|en vertu)\b|naciones unidas|nations unies/iu;
/** Of these it is told what should be. */
const STANDARDS =
  /\b(?:article|articulo|convention|convenio|covenant|pacto|standards?|principles?|guidelines?)\b/iu;
/** `..., the minister said on Friday`; `..., and few are`, which tells that what must be is not so. */
const TOLD =
  /,\s[^,]{0,80}\b(?:said|says|told|quoted|dijo|declare)\b[^,]{0,90}$|,\s(?:and|but|yet|y|pero|et|mais)\s[^,.;]{0,30}\b(?:is|are|was|were|has|have|does|do|did|never|es|son|est|sont)\b/iu;
/** `what we ask`, `as we recommend`: said by the way. */
const BY_THE_WAY =
  /(?:^|\s)(?:what|when|whenever|whether|how|if|as|which|because|cuando|si|lo que|como|ce que|quand|comme)\s*$/iu;
/** `Recommendation 3:`, `What we ask:`, before the request itself. */
const LABEL =
  /^(?:(?:our )?(?:recommendations?|asks?|demands?)|what we ask(?: for)?|recomendacion(?:es)?|recommandations?|lo que pedimos|ce que nous demandons)(?: (?:n[o°º]\.? ?)?\d+(?:\.\d+)*)?\s*[:.–—-]\s+(?=\p{L})/iu;

/** `Asimismo, que se asegure`: goes on with what the sentence before asked. */
const ALSO_THAT =
  /^(?:asimismo|tambien|ademas|igualmente|finalmente|por ultimo|enfin|egalement|de meme|also|likewise|finally|lastly),?\s+(?:que|qu'|that)(?=\s)/iu;

/** Whether a sentence without accents may ask at all. */
const mayAsk = (said: string): boolean =>
  said.length <= LONGEST_SENTENCE && MAY_ASK.test(said) && !/\?\W*$/.test(said) && !TOLD.test(said);

/** Where the verb of who asks ends; -1 where nobody of this text asks. */
function afterVerb(said: string, { verbs, named }: forms.RequestPatterns): number {
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
function asking(said: string, asked: forms.RequestPatterns): LeadIn | undefined {
  const from = afterVerb(said, asked);
  if (from < 0) return undefined;
  const [verb, rest] = [said.slice(0, from), said.slice(from)];
  const [nearest] = asked.joins
    .flatMap(([join, form]) => [...(form.exec(rest) ?? [])].map((joined) => ({ join, joined })))
    .sort((one, other) => one.joined.length - other.joined.length);
  const { join, joined } = nearest ?? { join: 'none' as const, joined: '' };
  const isBare =
    /^\s*(?:(?:also|therefore|tambien|ademas|aussi|egalement|donc)\s+)?(?:a\s+ce\s+)?\S{0,5}$/.test(joined);
  const isClause = /^(?:that|que|de)$/.test(join);
  const isEveryday = asked.everyday.test(verb);
  const isAsked = isEveryday ? isBare && isClause : isBare || isClause;
  if (isAsked || forms.ADDRESSEE.test(joined)) return { end: from + joined.length, join };
  // `We call for measures to protect women` asks for measures, `We call on members to sign` for nothing.
  const isObject = isEveryday
    ? /^[^.;]{0,80}:|^\s+(?:l'|la\s+)(?!informa)\p{L}+(?:[tcs]ion|ture)\s/iu.test(rest)
    : !/(?:urges?|on)$/i.test(verb) || /^\s+an?\s/.test(rest);
  return isObject ? { end: from, join: 'none' } : undefined;
}

/** What says who should act, or what should be done: `The Government must`, `Body cameras should be made mandatory`. */
function demanding(said: string, goesOn: boolean): LeadIn | undefined {
  const found = (goesOn ? forms.GOES_ON.exec(said) : null) ?? forms.STATE_MUST.exec(said);
  const should = found ?? (STANDARDS.test(said) ? null : forms.SHOULD_DO.exec(said));
  if (!should || OTHERS.test(should[0])) return undefined;
  if (should.groups?.['whole'] !== undefined) return { end: 0, join: 'whole' };
  return found || forms.BOUND.test(should[0])
    ? { end: should[0].length, join: / to$/.test(should[0]) ? 'to' : 'none' }
    : undefined;
}

/** The lead-in of a sentence without accents. `goesOn`: it stands among asks, so that `They must` does. */
export function leadIn(said: string, goesOn = false): LeadIn | undefined {
  const also = goesOn ? ALSO_THAT.exec(said) : null;
  if (also) return { end: also[0].length, join: also[0].endsWith('that') ? 'that' : 'que' };
  if (!mayAsk(said)) return undefined;
  for (const asked of forms.ASKING) {
    const found = asking(said, asked);
    if (found) return found;
  }
  const label = LABEL.exec(said)?.[0].length ?? 0;
  if (label > 0 && isImperative(said.slice(label))) return { end: label, join: 'none' };
  return demanding(said, goesOn);
}

/** Length of what says again who should act: `that the Government of Norway should`. */
export const actorIn = (request: string, join: forms.Join): number =>
  join === 'that' || join === 'que' ? (forms.ACTOR_AGAIN.exec(request)?.[0].length ?? 0) : 0;

/** Where the request begins in a sentence that shows itself to be one, behind its lead-in; -1 for other sentences. */
export function requestStart(sentence: string): number {
  const said = unaccented(sentence);
  const lead = leadIn(said);
  if (!lead) return -1;
  const end = lead.end + actorIn(said.slice(lead.end), lead.join);
  return end + (/^[\s:,]*/.exec(said.slice(end))?.[0].length ?? 0);
}
