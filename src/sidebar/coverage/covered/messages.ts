// Words of the panel that tells whether a text is covered already.
import * as titles from '../../../core/workbook/menu/titles';
import { text } from '../../../core/base/messages/text';

export const coveredWords = {
  title: titles.covered,
  intro: text(
    'Paste a text, or choose its file. You see which submissions say the same, and whom to talk to. Nothing is kept.',
    'Pegue un texto o elija su archivo. Verá qué informes dicen lo mismo y con quién hablar. No se guarda nada.',
    'Collez un texte, ou choisissez son fichier. Vous voyez quelles contributions disent la même chose et à qui parler. Rien n’est gardé.',
  ),
  text: text('Text', 'Texto', 'Texte'),
  textTitle: text('Title, if it has one', 'Título, si lo tiene', 'Titre, s’il en a un'),
  issues: text('Issues, if you know them', 'Temas, si los conoce', 'Thèmes, si vous les connaissez'),
  issuesHelp: text(
    'Left empty, they are found from the words of the text.',
    'Si queda vacío, se buscan por las palabras del texto.',
    'Laissés vides, ils sont trouvés d’après les mots du texte.',
  ),
  check: text('Check', 'Comprobar', 'Vérifier'),
  checking: text(
    'Comparing with all submissions. With many of them this takes up to a minute.',
    'Comparando con todos los informes. Si son muchos, tarda hasta un minuto.',
    'Comparaison avec toutes les contributions. S’il y en a beaucoup, cela prend jusqu’à une minute.',
  ),
  found: text('What was found', 'Qué se encontró', 'Ce qui a été trouvé'),
  closest: text('Closest submissions', 'Informes más cercanos', 'Contributions les plus proches'),
  earlierCycle: text(
    'Sent in an earlier cycle: {cycle}',
    'Enviado en un ciclo anterior: {cycle}',
    'Envoyée lors d’un cycle précédent : {cycle}',
  ),
  talkTo: text('Talk to {workgroup}', 'Hable con {workgroup}', 'Parlez à {workgroup}'),
  talkToPeople: text(
    'Talk to {workgroup}: {people}',
    'Hable con {workgroup}: {people}',
    'Parlez à {workgroup} : {people}',
  ),
  talkToCoordinator: text(
    'It has no workgroup: ask a coordinator.',
    'No tiene grupo de trabajo: pregunte a la coordinación.',
    'Elle n’a pas de groupe de travail : demandez à la coordination.',
  ),
  passages: text(
    '{count} shared {count:passage|passages}',
    '{count} {count:pasaje compartido|pasajes compartidos}',
    '{count} {count:passage commun|passages communs}',
  ),
  passage: text(
    '{words} equal {words:word|words}',
    '{words} {words:palabra igual|palabras iguales}',
    '{words} {words:mot identique|mots identiques}',
  ),
  inBoth: text('In both', 'En ambos', 'Dans les deux'),
  yours: text('Yours', 'El suyo', 'Le vôtre'),
  theirs: text('Theirs', 'El otro', 'L’autre'),
  asks: text(
    '{count} {count:ask|asks} of both',
    '{count} {count:petición|peticiones} de ambos',
    '{count} {count:demande|demandes} des deux',
  ),
  opposed: text(
    '{count} {count:ask contradicts|asks contradict} the other',
    '{count} {count:petición contradice|peticiones contradicen} la otra',
    '{count} {count:demande contredit|demandes contredisent} l’autre',
  ),
  whoLeads: text('Issues, and who leads', 'Temas y quién dirige', 'Thèmes, et qui pilote'),
  issueWords: text('By the words: {words}', 'Por las palabras: {words}', 'D’après les mots : {words}'),
  leads: text('{workgroup} leads', '{workgroup} dirige', '{workgroup} pilote'),
  leadsPeople: text(
    '{workgroup} leads: {people}',
    '{workgroup} dirige: {people}',
    '{workgroup} pilote : {people}',
  ),
  joinFirst: text('Join to register it', 'Unirme para registrarlo', 'Rejoindre pour enregistrer'),
  register: titles.submission,
} as const;
