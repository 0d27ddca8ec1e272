// Sentences in Spanish and French for submissions that say the same as an English one.
import { placeOf } from './names';
import { among, below, rarer, type Random } from './random';

interface Grammar {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly links: readonly string[];
  readonly times: readonly string[];
}

const list = (text: string): readonly string[] => text.split(',').map((item) => item.trim());

const GRAMMARS: Readonly<Record<'es' | 'fr', Grammar>> = {
  es: {
    nouns: list(
      `el puente, la escuela, el mercado, la carretera, el puerto, la plaza, el barrio, la cosecha, el río, la fábrica,
      el hospital, la biblioteca, el archivo, la oficina, el camino, la montaña, el valle, la iglesia, el museo, la costa,
      el taller, la radio, el periódico, la cooperativa, el consejo, la asamblea, el presupuesto, la encuesta, el tren,
      la estación, el teatro, la feria, el censo, la frontera, el bosque, la lluvia, el invierno, la sequía, el pozo,
      la casa comunal, el reglamento, la comisión, el informe, la universidad, el sindicato, la alcaldía, el muelle`,
    ),
    verbs: list(
      `abrió, cerró, visitó, compró, vendió, pintó, reparó, describió, midió, cruzó, recibió, entregó, organizó, apoyó,
      financió, estudió, observó, trasladó, amplió, renovó, protegió, perdió, encontró, mostró, presentó, preparó`,
    ),
    links: list('mientras, porque, cuando, aunque, antes de que, y después, y también, pero'),
    times: list('en invierno de, cerca de, durante el año, desde, lejos de, en los alrededores de'),
  },
  fr: {
    nouns: list(
      `le pont, la mairie, le marché, la route, le port, la place, le quartier, la récolte, le fleuve, la fabrique,
      le dispensaire, la bibliothèque, le registre, la gare, le sentier, la colline, le vallon, la chapelle, le musée,
      la côte, le chantier, la radio locale, le journal, la coopérative, le conseil, la réunion, le budget, la forêt,
      le théâtre, la foire, le recensement, la frontière, la pluie, le froid, la sécheresse, le puits, la salle commune,
      le règlement, la commission, le rapport, la faculté, le syndicat, le quai, la digue, le moulin, la ferme, le lac`,
    ),
    verbs: list(
      `ouvrit, ferma, visita, acheta, vendit, peignit, répara, décrivit, mesura, traversa, reçut, livra, organisa,
      finança, étudia, observa, déplaça, agrandit, rénova, protégea, perdit, trouva, montra, présenta, prépara`,
    ),
    links: list('pendant que, parce que, quand, bien que, et ensuite, et aussi, mais, tandis que'),
    times: list('aux environs de, près de, au cours de, depuis, loin de, non loin de'),
  },
};

/** One sentence of about twenty words. */
export function foreignSentence(random: Random, language: 'es' | 'fr'): string {
  const { nouns, verbs, links, times } = GRAMMARS[language];
  const thing = (): string => {
    const noun = nouns[rarer(random, nouns.length)] ?? '';
    return below(random, 2) === 0 ? `${noun} de ${placeOf(random)}` : noun;
  };
  const clause = (): string => `${thing()} ${among(random, verbs)} ${thing()}`;
  const text = `${clause()} ${among(random, links)} ${clause()} ${among(random, times)} ${placeOf(random)} ${below(random, 90) + 1930}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
