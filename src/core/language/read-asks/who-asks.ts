// The forms by which a text asks, in English, Spanish and French: who asks or should act, and what joins that with the
// request. All are matched on text without accents.

/** What stands between lead-in and request, and is said again before each further one: "to ban A, to repeal B". */
export type Join = 'that' | 'to' | 'que' | 'de' | 'a' | 'whole' | 'none';

const { raw } = String;
const form = (pattern: string, flags = 'u'): RegExp => new RegExp(pattern, flags);
/** With a small or a capital letter: elsewhere capitals tell where a name ends. */
const anyCase = (words: string): string =>
  words.replace(/(?<=^|\|)[a-z]/g, (first) => `[${first}${first.toUpperCase()}]`);
const GOVERNMENT = `(?:${anyCase(
  'governments?|states?(?: part(?:y|ies)| under review)?|authorities|parliament|congress|senate|country|ministry|ministries|legislature|legislators|lawmakers|administration|assembly|' +
    'gobierno|estado|autoridades|congreso|parlamento|senado|pais|ministerio|gouvernement|etat|autorites|parlement|senat|pays|ministere|legislateur|asamblea|assemblee',
)})`;
const ARTICLE = raw`(?:(?:[Tt]he|[Aa]ll|[Ee]l|[Ll]as?|[Ll]os|[Ll]es?)\s+|[Ll]')?(?:[\p{L}-]+\s+){0,2}?`;
const OF_NAME = raw`(?:\s+(?:of|in|de|du|del|d')(?:\s*(?:the|la|los|las|l'))?(?:\s*\p{Lu}[\p{L}'-]*(?![\p{L}'-])){1,4})?`;
const ACTOR = ARTICLE + GOVERNMENT + OF_NAME;
const SHOULD = raw`(?:should|ought\s+to|[Dd]eberian?|devrai(?:en)?t)`;
/** Not `le debe tres meses`: it owes them. */
const MODAL = raw`(?:${SHOULD}|must|shall|needs?\s+to|(?:deben?|deberan?|tienen?\s+que|doit|doivent)(?=\s*:|(?:\s+[\p{L}']+){0,3}?\s+\p{L}+(?:[aei]r|re)(?:se|l[aeo]s?)?(?![\p{L}-])))`;
/** `In view of this, we believe that`. */
const BEFORE = raw`(?:\p{L}+:\s+)?(?:(?:(?!should|devrai|deberi)[^.;:?"“«]){0,90}?,\s+)?(?:(?:and|so|therefore|finally)\s+)?(?:(?:[Ww]e\s+(?:believe|think)\s+that|(?:[Cc]reemos|[Cc]onsideramos)\s+que|[Nn]ous\s+pensons\s+que)\s+)?`;
/** `should be banned` has no request behind it: the whole sentence is one. Not `should have`, `should be noted`. */
const BEHIND = raw`(?:\s+(?:also|therefore|immediately|tambien|ademas|aussi|egalement|donc))?(?:(?<whole>\s+(?:not\s+|no\s+|never\s+)?(?:be\s+(?:\p{L}+ly\s+)?(?!noted|recalled|remembered|mentioned|construed|confused|understood|seen|considered)(?:\p{L}+(?:ed|en|ept|ld|rd|ut|[nh]t)|made|set|paid|available|free|accessible|mandatory)|ser\s+\p{L}+d[ao]s?|etre\s+\p{L}+)(?![\p{L}-]))|(?!\s+(?:not\s+|no\s+|never\s+)?(?:have|haber|avoir|be|ser|etre)\b)(?=[\s:]))`;
/** What may begin any sentence; and of whom it is rarely said what they should do, but as a complaint. */
const PRONOUN = raw`(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]hese|[Ww]hat|[Nn]othing|[Hh]e|[Ss]he|I|[Ww]e|[Yy]ou|[Oo]ne|[Nn]o|[Nn]obody|[Ee]veryone|[Ss]uch|[Tt]here|[Ww]ho|[Ww]hy|[Hh]ow|[Ww]hen|[Ii]f|[Bb]ut|[Nn]adie|[Tt]odos|[Oo]n|[Pp]ersonne)\s`;
const NOBODY = raw`(?:${PRONOUN}|They\s|(?:[Ll][ao]s\s|[Ll]es\s)?(?:[Cc]hildren|[Ww]omen|[Pp]eople|[Pp]arents|[Pp]atients|[Ff]amilies|ninos|mujeres|familias|personas|enfants|femmes|familles)\s)`;
const SUBJECT = raw`(?:(?!\b(?:that|which|whether|how|if|said|told|ruled|noted|say|think|que|qui)\b)[^,;:"]){1,100}?`;
/** `The Government of X must`: of others, `must` may tell what a law says. */
export const STATE_MUST = form(raw`^${BEFORE}${ACTOR}(?:\s+[\p{L}'-]+){0,5}?\s+${MODAL}${BEHIND}`);
export const SHOULD_DO = form(raw`^${BEFORE}(?!${NOBODY})${SUBJECT}\s${SHOULD}${BEHIND}`);
/** Beside other asks, also with `must` and of whom the sentence before speaks. */
export const GOES_ON = form(
  raw`^(?:(?:(?:They|It|Elles?|Ils?)(?:\s+also)?|(?!${PRONOUN})${SUBJECT})\s|(?=[Dd]eberian?\s))${MODAL}${BEHIND}`,
);
/** Of a State, an office or a name it is asked what it should do; of others `should` is as often a guess. */
const OFFICES = `(?:${anyCase('police|city|county|department|agency|municipality|governor|president|courts|judges|prosecutors|schools|hospitals|employers|companies|prisons|officials|officers')})`;
export const BOUND = form(
  raw`(?:^|[\s'])(?:${GOVERNMENT}|${OFFICES})(?=\s)|^\p{Lu}[\p{L}-]+(?:\s+(?:\p{Lu}[\p{L}-]+|and|of|the)){0,4}\s+${SHOULD}|\s(?:deberian|devraient)`,
);
/** `that the Government of Norway should`, behind the join. */
export const ACTOR_AGAIN = form(raw`^\s*(?:${ACTOR}|it|they|elle|il)(?:\s+${MODAL})?(?=\s+\p{Ll})`);
/** A State, an office or a name. */
export const ADDRESSEE = form(
  raw`(?:^|[\s'])(?:${GOVERNMENT}|${OFFICES})(?=[\s:,]|$)|\s(?:it|them|parties|leaders)\s|\s(?!I\b)\p{Lu}\p{L}`,
);

export interface RequestPatterns {
  readonly verbs: RegExp;
  /** `RWA recommends`. */
  readonly named: RegExp;
  /** At the end of a lead-in, verbs said to anybody: they ask where a State is named, or joined as requests are. */
  readonly everyday: RegExp;
  /** From the verb to the request; the shortest wins. */
  readonly joins: readonly (readonly [Join, RegExp])[];
}

const asking = (
  we: string,
  everyday: string,
  named: string,
  joins: Readonly<Partial<Record<Join, string>>>,
) => ({
  verbs: form(raw`(?<![\p{L}'])(?:${we.replace('EVERYDAY', everyday)})(?=[\s:])`, 'iu'),
  named: form(
    raw`^(?:(?:The|La|El|Les?|Las|Los)\s+|L')?\p{Lu}[\p{L}\p{N}&'-]+(?:\s+(?:\p{Lu}[\p{L}\p{N}'-]*|of|for|the|and|de|des|du|pour|y|et|&)){0,8}(?:\s+\p{L}+)?\s+(?:${named})(?=[\s:])`,
  ),
  everyday: form(`(?:${everyday})$`, 'iu'),
  joins: Object.entries(joins).map(([join, pattern]) => [join as Join, form(`^${pattern}`, 'iu')] as const),
});

const OURS_EN = raw`(?:we|(?:this|our)\s+(?:[\p{L}-]+\s+){0,3}?(?:submission|report|group|workgroup|members)|(?:the|this|our|these)\s+(?:[\p{L}-]+\s+){0,4}?(?:coalition|networks?|organi[sz]ations?|submitters?|authors?|signatories|undersigned|alliance|federation|associations?|stakeholders?))\s+(?:(?!(?:do|don't|did|cannot|not|never)\s)[\p{L}-]+\s+){0,3}?`;
const OURS_ES = raw`(?:organizaciones|firmantes|coalicion|red|asociacion|informe|alianza|colectivos?)\s+(?:[\p{L}-]+\s+){0,2}?`;
const OURS_FR = raw`(?:organisations?|signataires|coalition|reseau|associations?|auteurs|rapport|collectif)\s+(?:[\p{L}-]+\s+){0,2}?`;
/** `to the police` is no request. */
const VERB_EN = raw`(?=[\s:])(?!\s+(?:the|an?|its|their|all|those|these|this|that|every|each|any|our|some|people|women|children)\b)`;
const TO_ES = raw`(?:\s+\p{L}+){0,2}?(?:\s+(?:al?|a\s+las?|a\s+los)\s+[^.;:]{1,80}?)?`;
const VERB_ES = raw`(?=\s+(?:no\s+)?\p{L}+[aei]r(?:se|l[aeo]s?)?\b)`;
const TO_FR = raw`(?:\s+\p{L}+){0,2}?(?:\s+(?:(?:aux?|les?|la|a(?:\s+la)?)\s|(?:a\s+)?l')[^.;:]{1,80}?)?`;
const VERB_FR = raw`(?=\s*(?:ne\s+(?:pas|plus)\s+)?(?:[ysl]'|en\s)?\p{L}+(?:er|ir|re)\b)`;

export const ASKING: readonly RequestPatterns[] = [
  asking(
    raw`${OURS_EN}(?:(?:asks?|calls?)\s+for|EVERYDAY|recommends?|urges?|calls?\s+(?:up)?on|requests?|demands?|proposes?)|it\s+is\s+(?:\p{L}+\s+)?(?:recommended|proposed|urged|essential|vital|imperative|urgent)`,
    'asks?|invites?|encourages?|wants?',
    raw`recommends?|urges?|calls?\s+(?:up)?on`,
    {
      that: raw`(?:\s+(?:to|of)\s+[^.;:]{1,60}?)?\s+that\b`,
      to: raw`(?:\s+(?!that\b)[^\s.;:()]+){0,14}?\s+to\b${VERB_EN}`,
    },
  ),
  asking(
    raw`EVERYDAY|recomendamos|instamos|exhortamos|exigimos|proponemos|llamamos|se\s+(?:recomienda|insta|exhorta|solicita|pide)n?|${OURS_ES}(?:recomiendan?|instan?|exhortan?|exigen?|piden?|solicitan?)`,
    'pedimos|solicitamos|queremos|invitamos|es (?:necesario|urgente|indispensable|preciso)',
    'recomiendan?|instan?|exhortan?',
    { que: raw`${TO_ES}\s+(?:a\s+)?que\b`, a: raw`${TO_ES}\s+a${VERB_ES}`, none: TO_ES + VERB_ES },
  ),
  asking(
    raw`nous(?:,[^,.]{1,80},)?\s+(?:(?!ne\s)\p{L}+\s+){0,2}?(?:EVERYDAY|recommandons|exhortons|proposons|exigeons|reclamons)|il\s+est\s+(?:\p{L}+\s+)?(?:recommande|urgent|indispensable|imperatif)|${OURS_FR}(?:(?:recommande|demande|exhorte|exige)(?:nt)?|appelle(?:nt)?)`,
    'demandons|invitons|prions|appelons',
    'recommande(?:nt)?|exhorte(?:nt)?',
    {
      que: raw`${TO_FR}\s+(?:a\s+ce\s+)?qu(?:e(?=\s)|')`,
      de: raw`${TO_FR}\s+(?:de(?=\s)|d')(?:(?=\s*:)|${VERB_FR})`,
      a: raw`${TO_FR}\s+a${VERB_FR}`,
    },
  ),
];
