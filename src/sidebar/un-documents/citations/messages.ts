// Words of the panel Cited by the UN.
import * as titles from '../../../core/workbook/menu/titles';
import { text } from '../../../core/base/messages/text';

export const citedText = {
  title: titles.citations,
  none: text(
    'No summary yet. The UN publishes it some weeks before the review; then you see here which paragraphs cite you.',
    'Todavía no hay resumen. La ONU lo publica unas semanas antes del examen; entonces se ve aquí qué párrafos los citan.',
    'Pas encore de résumé. L’ONU le publie quelques semaines avant l’examen ; on voit alors ici quels paragraphes vous citent.',
  ),
  noneForMembers: text('Coordinators bring it in.', 'Lo trae la coordinación.', 'La coordination l’importe.'),
  bringInNew: text('Bring in a summary', 'Traer un resumen', 'Importer un résumé'),
  counted: text(
    '{paragraphs} {paragraphs:paragraph cites|paragraphs cite} {submissions} of our submissions and {organizations} of our organizations.',
    '{paragraphs} {paragraphs:párrafo cita|párrafos citan} {submissions} de nuestros informes y {organizations} de nuestras organizaciones.',
    '{paragraphs} {paragraphs:paragraphe cite|paragraphes citent} {submissions} de nos contributions et {organizations} de nos organisations.',
  ),
  bySubmission: text('Submissions {count}', 'Informes: {count}', 'Contributions : {count}'),
  byOrganization: text('Organizations {count}', 'Organizaciones: {count}', 'Organisations : {count}'),
  all: text('Paragraphs {count}', 'Párrafos: {count}', 'Paragraphes : {count}'),
  list: text('Who is cited', 'Quién es citado', 'Qui est cité'),
  listedAs: text('Listed as {code}', 'Figura como {code}', 'Figure comme {code}'),
  times: text(
    'Cited in {count} {count:paragraph|paragraphs}: {list}',
    'Citado en {count} {count:párrafo|párrafos}: {list}',
    'Citée dans {count} {count:paragraphe|paragraphes} : {list}',
  ),
  notCited: text(
    'Listed, but not cited in any paragraph',
    'Figura en la lista, pero ningún párrafo lo cita',
    'Figure dans la liste, mais n’est citée dans aucun paragraphe',
  ),
  empty: text('Nothing to show here.', 'Nada que mostrar aquí.', 'Rien à afficher ici.'),
  paragraph: text('Paragraph {number}', 'Párrafo {number}', 'Paragraphe {number}'),
  as: text('Cited: {codes}', 'Se cita: {codes}', 'Cités : {codes}'),
  toList: text('Back to the list', 'Volver a la lista', 'Retour à la liste'),

  intro: text(
    'Take the UN’s summary of stakeholders’ submissions (its symbol ends in /3), whole, with its notes. You see what was found before anything changes.',
    'Tome el resumen de la ONU de los informes de las partes interesadas (signatura en /3), entero y con sus notas. Verá lo encontrado antes de que cambie nada.',
    'Prenez le résumé de l’ONU des contributions des parties prenantes (cote en /3), entier et avec ses notes. Vous verrez le résultat avant tout changement.',
  ),
  fileHelp: text(
    'Best is a Word file: text copied from a PDF may lose numbers of notes.',
    'Mejor el archivo de Word: el texto de un PDF puede perder números de notas.',
    'Mieux vaut le fichier Word : un PDF peut perdre des numéros de notes.',
  ),
  text: text('Text of the summary', 'Texto del resumen', 'Texte du résumé'),
  check: text('Check', 'Revisar', 'Vérifier'),
  checking: text('Reading the summary …', 'Leyendo el resumen…', 'Lecture du résumé…'),
  tooLong: text(
    'This is longer than any summary. Paste one document only.',
    'Es más largo que cualquier resumen. Pegue un solo documento.',
    'C’est plus long que tout résumé. Collez un seul document.',
  ),

  understood: text('What was found', 'Lo que se encontró', 'Ce qui a été trouvé'),
  found: text(
    '{source}. Submitters listed: {submitters}, notes: {notes}, paragraphs: {paragraphs}.',
    '{source}. Remitentes en la lista: {submitters}, notas: {notes}, párrafos: {paragraphs}.',
    '{source}. Auteurs dans la liste : {submitters}, notes : {notes}, paragraphes : {paragraphs}.',
  ),
  otherCountry: text(
    'This summary is about {other}, this workbook about {own}. Is it the right document?',
    'Este resumen es sobre {other} y este libro, sobre {own}. ¿Es el documento correcto?',
    'Ce résumé porte sur {other}, ce classeur sur {own}. Est-ce le bon document ?',
  ),
  byOrder: text(
    'The paragraphs have lost their numbers and were counted in order: compare a few.',
    'Los párrafos perdieron sus números y se contaron por orden: compare algunos.',
    'Les paragraphes ont perdu leurs numéros et ont été comptés dans l’ordre : comparez-en quelques-uns.',
  ),
  citing: text('Paragraphs that cite us', 'Párrafos que nos citan', 'Paragraphes qui nous citent'),
  citedSubmissions: text(
    'Our submissions listed',
    'Informes nuestros en la lista',
    'Nos contributions listées',
  ),
  citedOrganizations: text(
    'Our organizations listed',
    'Organizaciones nuestras en la lista',
    'Nos organisations listées',
  ),
  newRows: text(
    'New or changed paragraphs',
    'Párrafos nuevos o cambiados',
    'Paragraphes nouveaux ou modifiés',
  ),
  asked: text('Are these yours?', '¿Son suyos?', 'Est-ce à vous ?'),
  askedHelp: text(
    'Your answer is kept: next time the workbook knows the name or code.',
    'Su respuesta se guarda: la próxima vez el libro conocerá el nombre o el código.',
    'Votre réponse est gardée : la prochaine fois, le classeur connaîtra le nom ou le code.',
  ),
  whichSubmission: text(
    'Which submission is {code}?',
    '¿Qué informe es {code}?',
    'Quelle contribution est {code} ?',
  ),
  citedTimes: text(
    'Cited in {count} {count:paragraph|paragraphs}.',
    'Citado en {count} {count:párrafo|párrafos}.',
    'Cité dans {count} {count:paragraphe|paragraphes}.',
  ),
  later: text('Not answered yet', 'Aún sin respuesta', 'Pas encore de réponse'),
  noneOfOurs: text('None of ours', 'Ninguno de los nuestros', 'Aucun des nôtres'),
  notListed: text(
    'Sent, but not listed: ask OHCHR about the receipt',
    'Enviados, pero no figuran: pregunte al ACNUDH por el acuse de recibo',
    'Envoyées, mais absentes : interrogez le HCDH sur l’accusé de réception',
  ),
  receipt: text('Receipt: {receipt}', 'Acuse de recibo: {receipt}', 'Accusé de réception : {receipt}'),
  noReceipt: text('No receipt noted', 'Sin acuse de recibo anotado', 'Aucun accusé de réception noté'),
  submissions: text('Our submissions', 'Nuestros informes', 'Nos contributions'),
  organizations: text('Our organizations', 'Nuestras organizaciones', 'Nos organisations'),
  unread: text('Notes that could not be read', 'Notas que no se pudieron leer', 'Notes illisibles'),
  missing: text('Notes that were not found', 'Notas que no se encontraron', 'Notes introuvables'),
  unplaced: text(
    'Notes whose place in the text was not found',
    'Notas cuyo lugar en el texto no se halló',
    'Notes dont la place dans le texte est introuvable',
  ),
  unplacedHelp: text(
    'In these paragraphs the names that their words give counted instead.',
    'En esos párrafos contaron en su lugar los nombres que dan sus palabras.',
    'Dans ces paragraphes, ce sont les noms donnés par leurs mots qui ont compté.',
  ),
  unknown: text(
    'Cited in notes, but not found in the list',
    'Citados en las notas, pero no hallados en la lista',
    'Cités dans les notes, mais introuvables dans la liste',
  ),
  note: text('Note {number}', 'Nota {number}', 'Note {number}'),
  nothingNew: text(
    'All of this stands in the workbook already.',
    'Todo esto ya consta en el libro.',
    'Tout cela figure déjà dans le classeur.',
  ),
  bringIn: text('Bring in', 'Traer', 'Importer'),
} as const;
