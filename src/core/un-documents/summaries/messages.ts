// What is said about the UN's summary of stakeholders' submissions and who is cited in it.
import { text } from '../../base/messages/text';

export const citationsText = {
  importTitle: text(
    'Bring in the UN’s summary of submissions',
    'Traer el resumen de informes de la ONU',
    'Importer le résumé des contributions de l’ONU',
  ),
  title: text('Cited by the UN', 'Citado por la ONU', 'Cité par l’ONU'),

  empty: text(
    'There is no text. Open the UN’s summary of stakeholders’ submissions, select all with its notes, copy, and paste it here.',
    'No hay texto. Abra el resumen de la ONU de los informes de las partes interesadas, seleccione todo con sus notas, cópielo y péguelo aquí.',
    'Il n’y a pas de texte. Ouvrez le résumé de l’ONU des contributions des parties prenantes, sélectionnez tout avec ses notes, copiez et collez-le ici.',
  ),
  noSummary: text(
    'This is not the UN’s summary of stakeholders’ submissions, or its notes are missing. Its symbol ends in /3, such as A/HRC/WG.6/50/ABC/3. Take the whole document, with the notes at its end.',
    'Esto no es el resumen de la ONU de los informes de las partes interesadas, o faltan sus notas. Su signatura termina en /3, como A/HRC/WG.6/50/ABC/3. Tome el documento entero, con las notas del final.',
    'Ceci n’est pas le résumé de l’ONU des contributions des parties prenantes, ou ses notes manquent. Sa cote se termine par /3, comme A/HRC/WG.6/50/ABC/3. Prenez le document entier, avec les notes à la fin.',
  ),
  report: text(
    'This is a report of the Working Group with its recommendations. It belongs into “Bring in UN text”. Here goes the summary of stakeholders’ submissions, whose symbol ends in /3.',
    'Esto es un informe del Grupo de Trabajo con sus recomendaciones. Va en «Traer un texto de la ONU». Aquí va el resumen de los informes de las partes interesadas, cuya signatura termina en /3.',
    'Ceci est un rapport du Groupe de travail avec ses recommandations. Il va dans « Importer un texte de l’ONU ». Ici va le résumé des contributions des parties prenantes, dont la cote se termine par /3.',
  ),
  compilation: text(
    'This is the UN’s compilation of its own information (its symbol ends in /2). Submissions of organizations are cited in the summary, whose symbol ends in /3.',
    'Esta es la recopilación de la ONU con su propia información (su signatura termina en /2). Los informes de las organizaciones se citan en el resumen, cuya signatura termina en /3.',
    'Ceci est la compilation par l’ONU de ses propres informations (sa cote se termine par /2). Les contributions des organisations sont citées dans le résumé, dont la cote se termine par /3.',
  ),
  noList: text(
    'This looks like a summary, but its list of submitters could not be found. The list stands in a note at the end: take the whole document, with its notes.',
    'Parece un resumen, pero no se encontró la lista de quienes presentaron informes. La lista está en una nota del final: tome el documento entero, con sus notas.',
    'Cela ressemble à un résumé, mais la liste des auteurs de contributions est introuvable. Elle figure dans une note à la fin : prenez le document entier, avec ses notes.',
  ),
  onlyList: text(
    'Only the list of {count} {count:submitter|submitters} was found, without the paragraphs that cite them. Take the whole document.',
    'Solo se encontró la lista de {count} {count:remitente|remitentes}, sin los párrafos que los citan. Tome el documento entero.',
    'Seule la liste de {count} {count:auteur|auteurs} de contributions a été trouvée, sans les paragraphes qui les citent. Prenez le document entier.',
  ),
  belongs: text(
    'This is the UN’s summary of stakeholders’ submissions. Bring it in under Submissions > Cited by the UN: there it shows which paragraphs cite you.',
    'Este es el resumen de la ONU de los informes de las partes interesadas. Tráigalo en Informes > Citado por la ONU: allí se ve qué párrafos los citan.',
    'Ceci est le résumé de l’ONU des contributions des parties prenantes. Importez-le dans Contributions > Cité par l’ONU : on y voit quels paragraphes vous citent.',
  ),
  unknownAnswer: text(
    '“{id}” is no row of this workbook any more. Check the summary again.',
    '«{id}» ya no es una fila de este libro. Vuelva a revisar el resumen.',
    '« {id} » n’est plus une ligne de ce classeur. Vérifiez de nouveau le résumé.',
  ),

  paragraphs: text('paras {list}', 'párrs. {list}', 'par. {list}'),
  oneParagraph: text('para. {list}', 'párr. {list}', 'par. {list}'),

  found: text(
    '{source}: {paragraphs} {paragraphs:paragraph|paragraphs}, {submitters} {submitters:submitter|submitters} in its list, {notes} {notes:note|notes}.',
    '{source}: {paragraphs} {paragraphs:párrafo|párrafos}, {submitters} {submitters:remitente|remitentes} en su lista, {notes} {notes:nota|notas}.',
    '{source} : {paragraphs} {paragraphs:paragraphe|paragraphes}, {submitters} {submitters:auteur|auteurs} de contributions dans sa liste, {notes} {notes:note|notes}.',
  ),
  citing: text(
    '{count} {count:paragraph cites|paragraphs cite} you: {submissions} {submissions:submission|submissions}, {organizations} {organizations:organization|organizations}.',
    '{count} {count:párrafo los cita|párrafos los citan}: {submissions} {submissions:informe|informes}, {organizations} {organizations:organización|organizaciones}.',
    '{count} {count:paragraphe vous cite|paragraphes vous citent} : {submissions} {submissions:contribution|contributions}, {organizations} {organizations:organisation|organisations}.',
  ),
  nobody: text(
    'No paragraph cites a submission or an organization of this workbook.',
    'Ningún párrafo cita un informe ni una organización de este libro.',
    'Aucun paragraphe ne cite une contribution ou une organisation de ce classeur.',
  ),
  rows: text(
    'On the sheet of paragraphs: {added} new, {changed} changed, {unchanged} as they were.',
    'En la hoja de párrafos: {added} {added:nuevo|nuevos}, {changed} {changed:cambiado|cambiados}, {unchanged} sin cambios.',
    'Dans l’onglet des paragraphes : {added} {added:nouveau|nouveaux}, {changed} {changed:modifié|modifiés}, {unchanged} {unchanged:inchangé|inchangés}.',
  ),
  removed: text(
    '{count} {count:paragraph that no longer cites you was taken|paragraphs that no longer cite you were taken} off.',
    'Se {count:quitó {count} párrafo que ya no los cita|quitaron {count} párrafos que ya no los citan}.',
    '{count} {count:paragraphe qui ne vous cite plus a été retiré|paragraphes qui ne vous citent plus ont été retirés}.',
  ),
  otherCountry: text(
    'This summary is about {other}, but this workbook is about {own}. Check that it is the right document.',
    'Este resumen es sobre {other}, pero este libro es sobre {own}. Compruebe que es el documento correcto.',
    'Ce résumé porte sur {other}, mais ce classeur porte sur {own}. Vérifiez que c’est le bon document.',
  ),
  doubtful: text(
    '{count} {count:name|names} in its list may be yours: please say which.',
    '{count} {count:nombre|nombres} de su lista {count:puede ser suyo|pueden ser suyos}: diga {count:cuál es|cuáles son}.',
    '{count} {count:nom|noms} de sa liste {count:est|sont} peut-être {count:le vôtre|les vôtres} : dites {count:lequel|lesquels}.',
  ),
  notListed: text(
    'Not listed: {list}. Ask OHCHR about the receipt.',
    'No {count:figura|figuran} en la lista: {list}. Pregunte al ACNUDH por el acuse de recibo.',
    '{count:Absente|Absentes} de la liste : {list}. Interrogez le HCDH sur l’accusé de réception.',
  ),
  notesUnread: text(
    '{count} {count:note|notes} could not be read: {list}.',
    'No se {count:pudo|pudieron} leer {count} {count:nota|notas}: {list}.',
    '{count} {count:note|notes} n’{count:a pas pu être lue|ont pas pu être lues} : {list}.',
  ),
  notesMissing: text(
    '{count} {count:note was|notes were} not found at the end of the text: {list}.',
    'No se {count:encontró|encontraron} {count} {count:nota|notas} al final del texto: {list}.',
    '{count} {count:note est introuvable|notes sont introuvables} à la fin du texte : {list}.',
  ),
  notesUnplaced: text(
    'Where {count} {count:note stands|notes stand} in the text was not found: {list}. There the names in the paragraphs counted instead.',
    'No se halló en el texto el lugar de {count} {count:nota|notas}: {list}. Allí contaron en su lugar los nombres en los párrafos.',
    'La place de {count} {count:note|notes} dans le texte est introuvable : {list}. Là, ce sont les noms dans les paragraphes qui ont compté.',
  ),
  unknownCodes: text(
    'Cited in notes, but not found in the list: {list}.',
    'Se citan en las notas, pero no se hallaron en la lista: {list}.',
    'Cités dans les notes, mais introuvables dans la liste : {list}.',
  ),
  byOrder: text(
    'The paragraphs have lost their numbers and were counted in order: compare a few with the document.',
    'Los párrafos perdieron sus números y se contaron por orden: compare algunos con el documento.',
    'Les paragraphes ont perdu leurs numéros et ont été comptés dans l’ordre : comparez-en quelques-uns avec le document.',
  ),
  taught: text('Learned: {list}.', 'Aprendido: {list}.', 'Appris : {list}.'),
} as const;
