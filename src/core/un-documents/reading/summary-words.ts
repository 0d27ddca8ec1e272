// The phrases by which a stakeholder summary is known, in the three languages that the product reads.

/** `Summary of stakeholders' submissions on Ruritania`, and what earlier cycles and other languages call it. */
export const TITLE =
  /summary (?:of (?:the )?(?:stakeholders?\W{0,2}s?\W|information provided by)|prepared by the office of the (?:united nations )?high commissioner)|resumen (?:de (?:las comunicaciones|la información) (?:de|presentadas? por|proporcionada por)(?: las| los| otras)? (?:partes|interesad|organizaciones)|preparado por la oficina)|r[ée]sum[ée] (?:des (?:communications|renseignements)(?: (?:soumises|communiqu[ée]s|re[çc]ues|fournis))?(?: (?:des|par les|par d.autres))? (?:parties prenantes|organisations)|[ée]tabli par le haut)/i;

/** The sentence of the note that lists the submitters. */
export const OPENS_LIST =
  /stakeholders (?:listed|mentioned|named) below|(?:partes interesadas|interesad[oa]s|entidades)\s+(?:que\s+(?:se\s+)?)?(?:\p{L}+\s+){0,3}(?:a continuación|enumerad)|parties prenantes\s+(?:(?:énumérées|mentionnées|dont le nom figure|suivantes|dont les noms figurent)\s*)?(?:ci-(?:après|dessous)|ont communiqué|ont fourni)/iu;

/** `Joint submission 9 submitted by:`; what stands before the number and the number itself. */
export const JOINT =
  /(?:joint submission|(?:comunicación|presentación|contribución) conjunta|(?:communication|contribution) conjointe)\s*(?:no\.?|n[°ºo]\.?|núm\.?|number|#)?\s*(\d{1,3})\s*,?\s*(?:\(\s*\p{L}{1,3}\s?\d+\s*\)\s*)?(?:was |fue |a été )?(?:submitted|presented|made|presentad[ao]|enviad[ao]|remitid[ao]|soumise|présentée|adressée)\s+(?:by|por|par)\b\s*(?:the following organi[sz]ations)?\s*:?/giu;

/** Whether a text holds the list of submitters of a stakeholder summary: no other document has one. */
export const listsSubmitters = (text: string): boolean =>
  OPENS_LIST.test(text.replace(/\s+/g, ' ')) || text.search(JOINT) >= 0;

/** What groups the submitters in the list. */
export const GROUP =
  /(?:civil society|individual submissions?|joint submissions?|national human rights institutions?(?:\(s\))?|regional intergovernmental organi[sz]ations?(?:\(s\))?|united nations (?:entities|bodies)|sociedad civil|(?:comunicaciones|contribuciones|presentaciones) (?:individuales|conjuntas)|instituci(?:ón|ones) nacional(?:es)? de derechos humanos|organizaci(?:ón|ones)(?:\(es\))? intergubernamental(?:es)?(?:\(es\))? regional(?:es)?(?:\(es\))?|société civile|(?:communications|contributions) (?:individuelles|conjointes)|institutions?(?:\(s\))? nationales?(?:\(s\))? des droits de l.homme|organisations?(?:\(s\))? intergouvernementales?(?:\(s\))? régionales?(?:\(s\))?)/iu;

/** A note that explains abbreviations cites nobody. */
export const EXPLAINS =
  /abbreviations? (?:are )?used|acronyms|abreviaturas|siglas (?:utilizadas|siguientes)|abréviations|sigles/i;

/** The heading of the notes. */
export const NOTES_HEADING = /^(?:end ?notes?|foot ?notes?|notes?|notas?(?: finales)?|notes de fin)\s*:?$/i;

const SYMBOL_OF_COUNTRY = /A\/HRC\/WG\.6\/(\d{1,3})\/([A-Z]{3})\/([123])(?!\d)/g;

export interface CountrySymbol {
  readonly symbol: string;
  readonly iso3: string;
  /** 1: the country's own report. 2: the UN's compilation. 3: the summary of stakeholders' submissions. */
  readonly part: number;
}

/** The document of a review whose symbol the text prints most often, as page headers do. */
export function countrySymbolIn(text: string): CountrySymbol | undefined {
  const counts = new Map<string, number>();
  for (const [symbol] of text.matchAll(SYMBOL_OF_COUNTRY)) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (!most) return undefined;
  const [, , , , iso3 = '', part = ''] = most[0].split('/');
  return { symbol: most[0], iso3, part: Number(part) };
}
