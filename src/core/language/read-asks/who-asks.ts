// The forms by which a text asks, in English, Spanish and French: who asks or should act, and what joins that with the
// request. All are matched on text without accents.

/** What stands between lead-in and request, and is said again before each further one: "to ban A, to repeal B". */
export type Join = 'that' | 'to' | 'que' | 'de' | 'a' | 'for' | 'none';

/** With a small or a capital letter: elsewhere capitals tell where a name ends. */
const anyCase = (words: string): string =>
  words.replace(
    /(^|\|)([a-z])/g,
    (_, before: string, first: string) => `${before}[${first}${first.toUpperCase()}]`,
  );
const GOVERNMENT = `(?:${anyCase(
  'governments?|states?(?: part(?:y|ies)| under review)?|authorities|parliament|congress|senate|country|ministry|ministries|legislature|legislators|lawmakers|administration|' +
    'gobierno|estado|autoridades|congreso|parlamento|senado|pais|ministerio|' +
    'gouvernement|etat|autorites|parlement|senat|pays|ministere|legislateur',
)})`;
/** Others who act for the public. What they must do may be told of a law; what they should do is asked. */
const OFFICES = `(?:${anyCase(
  'police|city|county|department|agency|municipality|governor|president|courts|judges|prosecutors|schools|hospitals|employers|companies|prisons|officials|officers',
)})`;
const ARTICLE = "(?:(?:[Tt]he|[Aa]ll|[Ee]l|[Ll]as?|[Ll]os|[Ll]es?)\\s+|[Ll]')?";
const OF_NAME =
  "(?:\\s+(?:of|in|de|du|del|d')(?:\\s*(?:the|la|los|las|l'))?(?:\\s*\\p{Lu}[\\p{L}'-]*(?![\\p{L}'-])){1,4})?";
const ACTOR = `${ARTICLE}(?:[\\p{L}-]+\\s+){0,2}?${GOVERNMENT}${OF_NAME}`;
const SHOULD = '(?:should|ought\\s+to|deberian?|devrait|devraient)';
const MODAL = `(?:${SHOULD}|must|shall|needs?\\s+to|deben?|deberan?|tienen?\\s+que|doit|doivent)`;
const ADVERB = '(?:\\s+(?:also|therefore|immediately|tambien|ademas|aussi|egalement|donc))?';
/** Not `should have` or `must be noted`. */
const ASKS =
  '(?!\\s+(?:not\\s+|no\\s+)?(?:have|haber|avoir|be\\s+(?:noted|recalled|remembered|mentioned|emphasi[sz]ed|stressed))\\b)(?=[\\s:])';
/** `In view of this, we believe that`. */
const BEFORE =
  '(?:\\p{L}+:\\s+)?(?:[^.;:?"“«]{0,90}?,\\s+)?(?:(?:and|but|so|therefore|finally)\\s+)?(?:(?:[Ww]e|[Nn]ous)\\s+(?:believe|think|consider|pensons|estimons)\\s+(?:that\\s+|que\\s+|qu\')|(?:[Cc]reemos|[Cc]onsideramos)\\s+que\\s+)?';

/** `The Government of X should`, `Las autoridades deben`. */
export const STATE_MUST = new RegExp(
  `^${BEFORE}(?:${ACTOR}(?:\\s+[\\p{L}'-]+){0,5}?\\s+${MODAL}|${ARTICLE}(?:[\\p{L}-]+\\s+){0,2}?${OFFICES}${OF_NAME}\\s+${SHOULD})${ADVERB}${ASKS}`,
  'u',
);
/** `Norway should`, and nothing that any sentence may begin with. */
export const NAME_SHOULD = new RegExp(
  `^(?!(?:This|It|That|These|Those|They|He|She|We|There|What|Who|Why|How|When|Nobody|No|Everyone|One|You|Such|Children|Women|People|Nothing|Parents|Patients|Families)\\s)\\p{Lu}[\\p{L}-]+(?:\\s+(?:\\p{Lu}[\\p{L}-]+|and|of|the)){0,4}\\s+${SHOULD}${ADVERB}${ASKS}`,
  'u',
);
/** Goes on with whom the sentence before asked. */
export const THEY_MUST = new RegExp(
  `^(?:They|It|Elles?|Ils?|Tambien)\\s+(?:also\\s+)?${MODAL}${ADVERB}${ASKS}`,
  'u',
);
const PASSIVE_EN =
  '(?:not\\s+)?be\\s+(?:\\p{L}+ly\\s+)?(?!noted|recalled|remembered|mentioned|construed|confused|understood|seen|considered)(?:\\p{L}+(?:ed|en|ept|ld|ut)|made|set|paid)';
const passive = (should: string, debe: string, doit: string): RegExp =>
  new RegExp(
    `^(?!(?:[Ii]t|[Tt]his|[Tt]hat|What|Nothing|He|She|I|We|They)\\s)\\p{Lu}(?:(?!\\b(?:that|which|whether|how|ways|said|told|ruled|noted|que|qui)\\b)[^,;:"]){1,120}?\\s(?:${should}\\s+${PASSIVE_EN}|${debe}\\s+ser\\s+\\p{L}+d[ao]s?|${doit}\\s+etre\\s+\\p{L}+)(?![\\p{L}-])`,
    'u',
  );
/** `Body cameras should be made mandatory`. */
export const SHOULD_BE = passive('should', 'deberian?', 'devrai(?:en)?t');
/** `Body cameras must be made mandatory` asks beside other asks; elsewhere it may tell what a law says. */
export const MUST_BE = passive('(?:should|must|shall)', 'deb(?:en?|erian?)', 'd(?:oi|oiven|evrai|evraien)t');
/** `It is urgent that the Government`. */
export const NEEDED = new RegExp(
  `^${BEFORE}(?:[Ii]t\\s+is\\s+(?:\\p{L}+\\s+)?(?:essential|vital|necessary|imperative|urgent)\\s+that|[Ee]s\\s+(?:necesario|urgente|indispensable|preciso|imprescindible)\\s+que|[Ii]l\\s+est\\s+(?:necessaire|urgent|indispensable|imperatif|essentiel)\\s+qu(?:e(?=\\s)|'))(?=\\s*${ACTOR}\\s)`,
  'u',
);
/** `that the Government of Norway should`, behind the join. */
export const ACTOR_AGAIN = new RegExp(
  `^\\s*(?:${ACTOR}|it|they|elle|il)(?:\\s+${MODAL})?(?=\\s+\\p{Ll})`,
  'u',
);
/** A State, an office or a name. */
export const ADDRESSEE = new RegExp(
  `(?:^|[\\s'])(?:${GOVERNMENT}|${OFFICES})(?=[\\s:,]|$)|\\s(?!I\\b)\\p{Lu}\\p{L}`,
  'u',
);

export interface Asking {
  readonly verbs: RegExp;
  /** `RWA recommends`. */
  readonly named: RegExp;
  /** Said to anybody too: they ask where a State is named, or they are joined as requests are. */
  readonly everyday: RegExp;
  /** From the verb to the request; the shortest wins. */
  readonly joins: readonly (readonly [Join, RegExp])[];
}

const EN_OURS =
  '(?:we|(?:this|our)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:submission|report|group|workgroup|members)|(?:the|this|our|these)\\s+(?:[\\p{L}-]+\\s+){0,4}?(?:coalition|networks?|organi[sz]ations?|submitters?|authors?|signatories|undersigned|alliance|federation|associations?|stakeholders?))';
const ES_OURS = '(?:organizaciones|firmantes|coalicion|red|asociacion|informe|alianza|colectivos?)';
const FR_OURS = '(?:organisations?|signataires|coalition|reseau|associations?|auteurs|rapport|collectif)';
const NOT_DENIED = "(?:(?!(?:do|don't|did|cannot|not|never|ne)\\s)[\\p{L}-]+\\s+)";
const words = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}'])(?:${pattern})(?=[\\s:])`, 'iu');
const named = (verbs: string): RegExp =>
  new RegExp(
    `^(?:(?:The|La|El|Les?|Las|Los)\\s+|L')?\\p{Lu}[\\p{L}\\p{N}&'-]+(?:\\s+(?:\\p{Lu}[\\p{L}\\p{N}'-]*|of|for|the|and|de|des|du|pour|y|et|&)){0,8}(?:\\s+\\p{L}+)?\\s+(?:${verbs})(?=[\\s:])`,
    'u',
  );
const behind = (pattern: string): RegExp => new RegExp(`^${pattern}`, 'iu');
/** `to the police` is no request. */
const VERB_EN =
  '(?=[\\s:])(?!\\s+(?:the|an?|its|their|all|those|these|this|that|every|each|any|our|some|people|women|children)\\b)';
const TO_ES = '(?:\\s+\\p{L}+){0,2}?(?:\\s+(?:al?|a\\s+las?|a\\s+los)\\s+[^.;:]{1,80}?)?';
const VERB_ES = '(?=\\s+(?:no\\s+)?\\p{L}+[aei]r(?:se|l[aeo]s?)?\\b)';
const TO_FR = "(?:\\s+\\p{L}+){0,2}?(?:\\s+(?:(?:aux?|les?|la|a(?:\\s+la)?)\\s|(?:a\\s+)?l')[^.;:]{1,80}?)?";
const VERB_FR = "(?=\\s*(?:ne\\s+pas\\s+)?(?:[ysl]'|en\\s)?\\p{L}+(?:er|ir|re)\\b)";

export const ASKING: readonly Asking[] = [
  {
    verbs: words(
      `${EN_OURS}\\s+${NOT_DENIED}{0,3}?(?:recommends?|urges?|calls?\\s+(?:up)?on|calls?\\s+for|demands?|proposes?|asks?|requests?|invites?|encourages?|wants?)|it\\s+is\\s+(?:\\p{L}+\\s+)?(?:recommended|proposed|urged)`,
    ),
    named: named('recommends?|urges?|calls?\\s+(?:up)?on'),
    everyday: /(?:asks?|requests?|invites?|encourages?|wants?)$/iu,
    joins: [
      ['that', behind('(?:\\s+(?:to|of)\\s+[^.;:]{1,60}?)?\\s+that\\b')],
      ['to', behind(`(?:\\s+(?!that\\b)[^\\s.;:()]+){0,14}?\\s+to\\b${VERB_EN}`)],
    ],
  },
  {
    verbs: words(
      `recomendamos|instamos|exhortamos|exigimos|proponemos|llamamos|pedimos|solicitamos|queremos|invitamos|se\\s+(?:recomienda|insta|exhorta|solicita|pide)n?|${ES_OURS}\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:recomiendan?|instan?|exhortan?|exigen?|piden?|solicitan?)`,
    ),
    named: named('recomiendan?|instan?|exhortan?'),
    everyday: /(?:pedimos|solicitamos|queremos|invitamos)$/iu,
    joins: [
      ['que', behind(`${TO_ES}\\s+(?:a\\s+)?que\\b`)],
      ['a', behind(`${TO_ES}\\s+a${VERB_ES}`)],
      ['none', behind(`${TO_ES}${VERB_ES}`)],
    ],
  },
  {
    verbs: words(
      `nous(?:,[^,.]{1,80},)?\\s+${NOT_DENIED}{0,2}?(?:recommandons|exhortons|appelons|proposons|exigeons|reclamons|demandons|invitons|prions)|il\\s+est\\s+(?:\\p{L}+\\s+)?recommande|${FR_OURS}\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:recommandent?|demandent?|exhortent?|appellent|exigent)`,
    ),
    named: named('recommande(?:nt)?|exhorte(?:nt)?'),
    everyday: /(?:demandons|invitons|prions|appelons)$/iu,
    joins: [
      ['que', behind(`${TO_FR}\\s+(?:a\\s+ce\\s+)?qu(?:e(?=\\s)|')`)],
      ['de', behind(`${TO_FR}\\s+(?:de(?=\\s)|d')(?:(?=\\s*:)|${VERB_FR})`)],
      ['a', behind(`${TO_FR}\\s+a${VERB_FR}`)],
    ],
  },
];
