// By which kind of measure an ask wants something done: a law, money, training. The same measure is named in many words.
import type { TextLanguage } from '../../language/reading';

const sqrt = Math.sqrt;

/** Beginnings of folded words, by kind and language; `=` before one means that very word. At most 31 kinds. */
const KINDS: readonly Readonly<Record<TextLanguage, string>>[] = [
  // A law; a plan.
  {
    en: 'law legisl statute =bill =bills =act =acts enact codif',
    es: '=ley leyes legisl',
    fr: '=loi =lois legisl legifer',
  },
  {
    en: '=plan =plans strateg programme =program =programs roadmap',
    es: '=plan =planes estrateg programa',
    fr: '=plan =plans strateg programme',
  },
  // Training; money; redress; an inquiry.
  {
    en: 'train course workshop teach instruct curricul',
    es: 'capacit formacion ensen curso',
    fr: 'formation enseign',
  },
  {
    en: '=fund =funds =funding budget financ money alloc earmark resourc invest expenditure spend',
    es: 'presupuest fondo financ asign recurso inver',
    fr: 'budget fonds financ allou ressourc invest',
  },
  {
    en: 'compens repar redress restitut remed damages indemn rehabilit',
    es: 'repar indemn resarc rehabilit',
    fr: 'repar indemn dedommag rehabilit',
  },
  { en: 'investig inquir enquir =probe =probes', es: 'investig pesquis', fr: 'enquet' },
  // Being heard; figures; publicity.
  {
    en: 'consult particip involv dialogue',
    es: 'consult particip dialogo',
    fr: 'consult particip concert dialogue',
  },
  {
    en: '=data statist figures disaggreg numbers',
    es: '=datos estadist cifras desglos',
    fr: 'donnees statist chiffres ventil',
  },
  { en: 'awareness campaign sensiti publicity', es: 'sensibil campan conciencia', fr: 'sensibil campagne' },
  // A visit of an expert; somebody to turn to; guidance; a place to complain.
  { en: 'visit invit rapporteur', es: 'visita invita relator', fr: 'visite invit rapporteur' },
  {
    en: 'focal liaison coordinator contact',
    es: 'focal enlace coordinador',
    fr: 'focal referent coordonn interlocut',
  },
  {
    en: 'guideline guidance manual directive instructions circular',
    es: 'directri pauta manual',
    fr: 'directive consigne manuel circulaire',
  },
  {
    en: 'complain ombud grievanc hotline helpline',
    es: 'queja denuncia defensoria',
    fr: 'plainte mediateur',
  },
  // A study; parliament; municipalities; seats; other countries.
  {
    en: 'research study studies universit academic scholar',
    es: 'estudio universi academic',
    fr: 'etude recherche universi',
  },
  { en: 'parliament hearing lawmaker legislature', es: 'parlament audiencia', fr: 'parlement audition' },
  {
    en: 'municipal local decentr devol delegat',
    es: 'municip local descentral',
    fr: 'municip local commune decentral',
  },
  {
    en: 'quota seat =seats represent =reserve =reserved',
    es: 'cuota escano represent',
    fr: 'quota siege represent',
  },
  {
    en: 'neighbo crossborder bilateral joint',
    es: 'vecino fronter bilateral conjunt',
    fr: 'voisin frontal bilateral conjoint',
  },
  // At once; a pause; a trial.
  { en: 'emergenc urgent rapid', es: 'emergenc urgen', fr: 'urgence urgent' },
  { en: 'morator suspen pause freez', es: 'morator suspen', fr: 'morato suspen' },
  { en: 'pilot =trials =test =tests demonstrat', es: 'piloto', fr: 'pilote experiment' },
  // Oversight; punishment; taking back a law; setting free; joining a treaty.
  { en: 'monitor inspect oversight supervis audit', es: 'supervis inspec vigilancia', fr: 'inspec controle' },
  { en: 'prosecut sanction convict', es: 'enjuici castig sancion', fr: 'poursui sanction' },
  { en: 'repeal abolish revok annul decriminal', es: 'derog abol despenal', fr: 'abrog abol depenal' },
  { en: 'releas', es: 'liberar =liberacion excarcel', fr: 'liberer =liberation relach' },
  { en: 'ratif acced accession', es: 'ratific adhesion adherir', fr: 'ratifi adhesion adherer' },
];

interface Beginning {
  readonly text: string;
  readonly isWhole: boolean;
  readonly bit: number;
}

const byLetter = new Map<string, Beginning[]>();
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;
const LANGUAGES: readonly TextLanguage[] = ['en', 'es', 'fr'];

function prepare(): void {
  KINDS.forEach((kind, number) => {
    for (const each of LANGUAGES.flatMap((language) => kind[language].split(' '))) {
      const isWhole = each.startsWith('=');
      const text = isWhole ? each.slice(1) : each;
      const letter = text.charAt(0);
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), { text, isWhole, bit: 1 << number }]);
    }
  });
}

function kindsOfWord(word: string): number {
  let kinds = 0;
  for (const { text, isWhole, bit } of byLetter.get(word.charAt(0)) ?? [])
    if (isWhole ? word === text : word.startsWith(text)) kinds |= bit;
  return kinds;
}

/** The kinds of measure that folded words of any language name, one bit each; 0 for none. */
export function measureKinds(words: readonly string[]): number {
  if (byLetter.size === 0) prepare();
  let kinds = 0;
  for (const word of words) {
    let own = known.get(word);
    if (own === undefined) {
      own = kindsOfWord(word);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(word, own);
    }
    kinds |= own;
  }
  return kinds;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** How alike two sets of kinds are: between 0 and 1, the cosine. */
export function kindsLikeness(one: number, other: number): number {
  const both = one & other;
  return both === 0 ? 0 : countBits(both) / sqrt(countBits(one) * countBits(other));
}
