// What the first verb of a recommendation asks for, by Edward McMahon's five categories as UPR Info uses them.

/** 1 asks others or asks for help, 2 to go on, 3 to consider, 4 for a general action, 5 for a specific one. */
export type ActionCategory = 1 | 2 | 3 | 4 | 5;

const list = (words: string): readonly string[] => words.split(' ');

/** Folded verbs in their plain form: English, then Spanish and French infinitives. */
const VERBS: Readonly<Record<ActionCategory, readonly string[]>> = {
  1: list('call seek share request appeal invoke solicitar pedir compartir demander solliciter partager'),
  2: list(
    'continue maintain persevere persist pursue sustain preserve keep remain perpetuate ' +
      'continuar seguir mantener perseverar proseguir poursuivre continuer maintenir perseverer persister',
  ),
  3: list(
    'analyse analyze assess consider envisage envision examine explore reflect reconsider revise review study evaluate ' +
      'contemplate weigh rethink reexamine considerar estudiar examinar analizar contemplar reconsiderar revisar evaluar ' +
      'envisager etudier examiner considerer analyser reflechir reconsiderer evaluer',
  ),
  4: list(
    'accelerate address encourage engage ensure guarantee intensify promote speed strengthen take step increase improve enhance ' +
      'reinforce redouble respect foster support protect prevent combat fight tackle work follow cooperate collaborate comply ' +
      'expedite integrate adjust prioritize prioritise progress advance facilitate consolidate deepen broaden boost raise ' +
      'contribute strive try attempt make do give pay observe fulfil fulfill honour honor refrain abstain better accomplish ' +
      'achieve secure safeguard assure devote dedicate focus overcome streamline mainstream empower include use allocate ' +
      'commit favour favor counter curb mitigate minimize minimise optimize optimise monitor coordinate participate seize ' +
      'realize realise treat build bolster scale uphold eradicate avoid deal attain reach attach move succeed ' +
      'stimulate meet acknowledge sensitize sensitise show place defend draw accord emphasize emphasise encourages discourage ' +
      'demonstrate mobilize mobilise reinforcement promotion protection improvement update ' +
      'garantizar asegurar fortalecer reforzar mejorar promover intensificar acelerar velar prevenir combatir luchar ' +
      'proteger respetar fomentar impulsar abordar aumentar redoblar tomar tratar cumplir facilitar ' +
      'garantir assurer renforcer ameliorer promouvoir intensifier accelerer veiller prevenir combattre lutter proteger ' +
      'respecter favoriser augmenter redoubler prendre s’employer oeuvrer',
  ),
  5: list(
    'conduct develop eliminate establish investigate undertake abolish accede adopt amend implement enforce ratify sign adhere ' +
      'enact withdraw lift repeal prohibit ban outlaw criminalize criminalise decriminalize decriminalise introduce create ' +
      'set launch publish submit issue invite accept recognize recognise release close extend abrogate prosecute punish ' +
      'compensate complete conclude finalize finalise remove revoke rescind suspend halt stop cease end declare define ' +
      'designate appoint nominate grant allow permit enable authorize authorise legalize legalise incorporate transpose ' +
      'harmonize harmonise align bring put carry become join endorse approve pass draft elaborate formulate prepare design ' +
      'impose institute institutionalize abandon annul commute disband dismantle apply execute fund finance increase hold ' +
      'organize organise train provide deliver modify reform replace restrict limit raise reduce lower criminalize reinstate ' +
      'present report respond answer reply disclose inform notify apologize apologise return restore free acquit bar ' +
      'denounce renounce reject delete expand undergo agree dismiss demolish evacuate disarm vacate receive reopen open ' +
      'initiate codify penalize penalise proceed extradite decree demobilize demobilise establishment accession ratification ' +
      'adoption abolition closure decriminalization decriminalisation repealing invitation withdrawal creation ' +
      'ratificar firmar adoptar abolir aprobar establecer crear enmendar modificar derogar eliminar prohibir tipificar ' +
      'despenalizar retirar levantar investigar aplicar implementar elaborar adherirse suscribir reconocer invitar ' +
      'publicar presentar cerrar liberar poner incorporar armonizar desarrollar realizar llevar imponer ' +
      'ratifier signer adopter abolir approuver etablir creer amender modifier abroger eliminer interdire incriminer ' +
      'depenaliser retirer lever enqueter appliquer elaborer adherer reconnaitre inviter publier presenter fermer liberer ' +
      'mettre incorporer harmoniser developper realiser mener imposer instaurer',
  ),
};

const CATEGORY_OF = new Map<string, ActionCategory>(
  ([5, 4, 3, 2, 1] as const).flatMap((category) =>
    VERBS[category].map((verb): [string, ActionCategory] => [verb, category]),
  ),
);

/** A form of a verb as it may open a recommendation: `ratify`, `ratifying`, `ratifies`, `recommended`. */
function plainForms(word: string): string[] {
  const forms = [word];
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    forms.push(stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'));
    if (stem.endsWith('i')) forms.push(`${stem.slice(0, -1)}y`);
  }
  return forms;
}

/** The category of a folded word, undefined when it is no verb that is known. */
export function categoryOfVerb(word: string): ActionCategory | undefined {
  for (const form of plainForms(word)) {
    const category = CATEGORY_OF.get(form);
    if (category !== undefined) return category;
  }
  return undefined;
}
