// Words that say nothing about a text's subject, folded: small words of each language, and words that all reviews use.
import type { TextLanguage } from './reading';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that stand before names or are left out of them: "the International Covenant", "the UN convention". */
export const LEADING_WORDS: ReadonlySet<string> = set(
  'international internacional internationale united nations naciones unidas unies un onu',
);

/** Words that hold sentences together. A name or phrase is found whether they stand in it or not. */
export const SMALL_WORDS: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  en: set(`
    a about all also am an and any are as at be been being both but by can could did do does during each either for
    from had has have having he her here hers him his how i if in into is it its itself me more most my nor of off on
    once only or other our ours out over own s she should so some such t than that the their theirs them then there
    these they this those through to too under until up upon us very was we were what when where which while who whom
    whose why will with within would you your shall may must might into per via toward towards among amongst between
    because however therefore thus hence whether as well un form forms`),
  es: set(`
    a al algo algun alguna algunas alguno algunos ante antes aquel aquella aun aunque bajo cada como con cual cuales
    cuando cuyo cuya cuyos cuyas de del desde donde dos durante e el ella ellas ello ellos en entre era es esa esas ese
    eso esos esta estaba estan estas este esto estos fue fueron ha haber habia han hasta hay la las le les lo los mas
    mediante mi mientras muy ni no nos nuestra nuestro o os otra otras otro otros para pero por porque pues que quien
    quienes se sea sean segun ser si sido sin sino sobre solo son su sus tal tales tambien tan tanto tanta toda todas
    todavia todo todos tras un una unas uno unos u y ya relativo relativa relativos relativas incluso incluida
    incluidas incluido incluidos asi forma formas`),
  fr: set(`
    a afin ai ainsi alors apres au aucun aucune aussi autre autres aux avait avant avec avoir c car ce ceci cela celle
    celles celui ces cet cette ceux chaque comme d dans de depuis des donc dont du elle elles en encore ensuite entre
    est et etaient etait etant ete etre eu eux fut il ils j je jusque l la le les leur leurs lors lui m ma mais meme
    memes mes moins mon n ne ni nos notre nous on ont or ou par parce pas pendant peu peut plus pour qu quand que quel
    quelle quelles quels qui s sa sans se selon ses si sien soit son sont sous sur t tant te tel telle telles tels tous
    tout toute toutes tres tu un une vers vos votre vous y relatif relative relatifs relatives concernant notamment
    egard face forme formes`),
};

/** Words that tell no submission from another, in any language. Concepts may still contain them. */
export const USUAL_WORDS: ReadonlySet<string> = set(`
  state states country countries government governments governmental authority authorities nation nations national
  international united unite domestic human right rights person persons people everyone
  recommend recommends recommended recommending recommendation recommendations urge urges urged call calls called
  encourage encourages request requests invite consider considers considering considered consideration
  ensure ensures ensuring ensured continue continues continuing continued take takes taking taken pursue maintain keep
  step steps measure measures effort efforts action actions necessary appropriate further particular including include
  includes included order accordance line regard respect view full fully effective effectively efforts possible
  submission submissions report reports review upr paragraph article articles please see ibid page annex
  situation issue issues matter make made making give given well not without against new
  estado estados pais paises gobierno gobiernos autoridad autoridades nacional nacionales internacional
  internacionales naciones unidas derecho derechos humano humana humanos humanas persona personas
  recomendar recomienda recomiendan recomendamos recomendacion recomendaciones instar insta instamos exhortar exhorta
  pedir garantizar garantice garanticen garantizando asegurar asegure velar seguir siga continuar continue continuando
  tomar tome adoptando medida medidas esfuerzo esfuerzos necesario necesaria necesarios necesarias particular
  informe informes examen epu parrafo articulo articulos vease situacion cuestion considerar considere estudiar
  posibilidad hacer plenamente pleno plena conforme contra especial
  etat etats pays gouvernement gouvernements autorite autorites nationale nationaux nationales internationale
  internationaux internationales nations unies droit droits homme humain humaine humains humaines personne personnes
  recommander recommande recommandent recommandons recommandation recommandations inviter invite exhorter exhorte
  demander garantir garantisse garantissant assurer assure veiller poursuivre poursuive continuer prendre prenne
  mesure mesures effort efforts necessaire necessaires particulier particuliere rapport rapports examen epu
  paragraphe voir situation question envisager faire pleinement pleine conformement contre
`);
