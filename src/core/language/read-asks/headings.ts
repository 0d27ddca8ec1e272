// Headings over what a text asks for, and those that end it. A line is given without accents.

/** Characters. */
const LONGEST = 100;
const ASK_HEADING = new RegExp(
  '^(?:(?:our|key|main|draft|proposed|suggested|specific|priority|final|conclusions?|summary|questions|of|and|for|the|proposals?|suggestions?|nuestras?|principales|propuestas?|propositions?|conclusiones|y|de|et|nos|les|las)\\s+)*' +
    '(?:recommendations?|recomendacion(?:es)?|recommandations?|asks|demands|proposals|propositions|propuestas|peticiones|demandas|demandes|calls? to action|what we ask(?: for)?|(?:lo )?que (?:pedimos|proponemos)|ce que nous (?:demandons|proposons)|mesures demandees|medidas (?:que pedimos|solicitadas)|what (?:must|should|needs to) change|(?:lo )?que debe cambiar|ce qui doit changer)' +
    '(?:\\s+\\d+)?(?:\\s+(?:to|for|on|al?|para|sobre|aux?|pour|sur)\\s.{1,80})?$',
);
/** About what others, or earlier reviews, recommended. */
const OTHERS =
  /previous|earlier|\blast\b|past|accepted|received|supported|cycle|implementation|follow-up|committee|treaty|anterior|pasad|recibid|aceptad|ciclo|aplicacion|comite|precedent|recue|acceptee|dernier|mise en oeuvre/;
const OTHER_PART =
  /^(?:introduction|background|context|methodology|methods|annex(?:es)?|appendix|endnotes?|footnotes?|notes?|references|sources|bibliography|about us|contact|introduccion|antecedentes|contexto|metodologia|anexos?|notas|referencias|fuentes|contexte|methodologie)\b/;
const ANNOUNCES =
  /\b(?:following|these|siguientes|estas) (?:\w+ )?(?:recommendations?|asks|measures|steps|recomendaciones|medidas|propuestas)\b|(?:recommandations|mesures) suivantes/;

/** In small letters, without number, signs of Markdown and colon. */
const headingWords = (line: string): string =>
  line
    .toLowerCase()
    .replace(/^[#*_\s]*(?:(?:\d+(?:\.\d+)*|[ivxlc]+|[a-h])[.)]?\s+)?/, '')
    .replace(/[*_:\s]+$/, '');

/** What a line heads: the asks of a text, or another part, by signs, capitals, a Roman number or well-known words. */
export function headed(line: string): 'asks' | 'other' | undefined {
  if (line.length > LONGEST || /[.;,]$/.test(line)) return undefined;
  const words = headingWords(line);
  const isOfOthers = OTHERS.test(words);
  if (ASK_HEADING.test(words)) return isOfOthers ? 'other' : 'asks';
  const isShouted = /\p{Lu}{4}/u.test(line) && !/\p{Ll}/u.test(line);
  const isRoman = /^[IVX]+[.)]\s+\p{Lu}/u.test(line) && line.split(/\s+/).length <= 9;
  const isOther = line.startsWith('#') || isShouted || isRoman || OTHER_PART.test(words);
  return isOther && !line.endsWith(':') ? 'other' : undefined;
}

/** Whether it is about what others, or earlier reviews, recommended. */
export const isOfOthers = (sentence: string): boolean => OTHERS.test(sentence.toLowerCase());

/** `We make the following recommendations:`. */
export const announcesAsks = (sentence: string): boolean =>
  ANNOUNCES.test(sentence.toLowerCase()) && !isOfOthers(sentence);
