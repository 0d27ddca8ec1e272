// What bringing in a report tells its user.
import { text } from '../../base/messages/text';

export const recommendationsText = {
  importTitle: text('Bring in UN text', 'Incorporar texto de la ONU', 'Importer un texte de l’ONU'),
  recognizeTitle: text(
    'Say what a UN document is',
    'Decir qué es un documento de la ONU',
    'Dire ce qu’est un document de l’ONU',
  ),
  noRecommendations: text(
    'No recommendations were found. Paste the Working Group’s report from its section “Conclusions and/or recommendations” on.',
    'No se encontraron recomendaciones. Pegue el informe del Grupo de Trabajo desde la sección «Conclusiones y/o recomendaciones».',
    'Aucune recommandation n’a été trouvée. Collez le rapport du Groupe de travail à partir de la section « Conclusions et/ou recommandations ».',
  ),
  answersOnly: text(
    'This is an addendum: it answers recommendations by their numbers. Bring in the report of the Working Group first.',
    'Esto es una adición: responde a las recomendaciones por su número. Incorpore primero el informe del Grupo de Trabajo.',
    'Ceci est un additif : il répond aux recommandations par leur numéro. Importez d’abord le rapport du Groupe de travail.',
  ),
  otherCountry: text(
    'The document is about {other}, but this workbook is about {own}. Check that it is the right one.',
    'El documento trata de {other}, pero este libro es sobre {own}. Compruebe que es el correcto.',
    'Le document porte sur {other}, mais ce classeur sur {own}. Vérifiez que c’est le bon.',
  ),
  onlyOthers: text(
    'The table is about other countries ({list}), and none of its rows is about {own}.',
    'La tabla trata de otros países ({list}) y ninguna de sus filas es sobre {own}.',
    'Le tableau porte sur d’autres pays ({list}), et aucune de ses lignes sur {own}.',
  ),
  severalCountries: text(
    'The table is about several countries ({list}). Name yours first, with “Start or move a cycle”; then only its rows are brought in.',
    'La tabla trata de varios países ({list}). Indique antes el suyo, con «Iniciar o mover un ciclo»; después solo se traen sus filas.',
    'Le tableau porte sur plusieurs pays ({list}). Nommez d’abord le vôtre, avec « Lancer ou déplacer un cycle » ; seules ses lignes seront alors importées.',
  ),
  leftOut: text(
    '{count} {count:row|rows} about other countries left out: {list}.',
    '{count} {count:fila|filas} sobre otros países {count:quedó|quedaron} fuera: {list}.',
    '{count} {count:ligne|lignes} sur d’autres pays {count:laissée|laissées} de côté : {list}.',
  ),
  otherDocuments: text(
    'The text holds more than one document. Only {read} was read; bring in the others by themselves: {list}.',
    'El texto contiene más de un documento. Solo se leyó {read}; traiga los demás por separado: {list}.',
    'Le texte contient plusieurs documents. Seul {read} a été lu ; importez les autres séparément : {list}.',
  ),
  theFirst: text('the first one', 'el primero', 'le premier'),
  fromLine: text(
    'the one from line {line} on',
    'el que empieza en la línea {line}',
    'celui qui commence à la ligne {line}',
  ),
  taught: text(
    '{count} {count:name was|names were} learnt for the next time: {list}.',
    '{count:Se aprendió|Se aprendieron} {count} {count:nombre|nombres} para la próxima vez: {list}.',
    '{count} {count:nom retenu|noms retenus} pour la prochaine fois : {list}.',
  ),
  unknownCode: text(
    '“{code}” is no country’s code.',
    '«{code}» no es el código de ningún país.',
    '« {code} » n’est le code d’aucun pays.',
  ),
  themeIssues: text(
    '{count} {count:recommendation gets|recommendations get} issues from the UN’s themes.',
    '{count} {count:recomendación recibe|recomendaciones reciben} temas a partir de los de la ONU.',
    '{count} {count:recommandation reçoit|recommandations reçoivent} leurs thèmes de ceux de l’ONU.',
  ),
  footnote: text('A footnote.', 'Una nota a pie de página.', 'Une note de bas de page.'),
  otherParagraph: text(
    'A paragraph that introduces no recommendations. Read it: it may change how some are answered.',
    'Un párrafo que no presenta recomendaciones. Léalo: puede cambiar la respuesta a algunas.',
    'Un paragraphe qui n’introduit aucune recommandation. Lisez-le : il peut modifier la réponse à certaines.',
  ),
  noItem: text(
    'Belongs to no recommendation.',
    'No pertenece a ninguna recomendación.',
    'N’appartient à aucune recommandation.',
  ),
  numberLost: text(
    'Has countries but no number. Add the number in the text, or type the row by hand.',
    'Tiene países pero no número. Añada el número en el texto o escriba la fila a mano.',
    'Comporte des pays mais pas de numéro. Ajoutez le numéro dans le texte ou saisissez la ligne à la main.',
  ),
  textLost: text('A number without text.', 'Un número sin texto.', 'Un numéro sans texte.'),
  found: text(
    '{numbers} {numbers:number|numbers} found, {count} {count:recommendation|recommendations}.',
    '{numbers} {numbers:número encontrado|números encontrados}, {count} {count:recomendación|recomendaciones}.',
    '{numbers} {numbers:numéro trouvé|numéros trouvés}, {count} {count:recommandation|recommandations}.',
  ),
  written: text(
    '{added} new, {changed} changed, {unchanged} as before.',
    '{added} nuevas, {changed} modificadas, {unchanged} sin cambios.',
    '{added} nouvelles, {changed} modifiées, {unchanged} inchangées.',
  ),
  otherCount: text(
    'The document speaks of {stated} recommendations; {numbers} {numbers:number was|numbers were} found.',
    'El documento habla de {stated} recomendaciones; se {numbers:encontró|encontraron} {numbers} {numbers:número|números}.',
    'Le document parle de {stated} recommandations ; {numbers} {numbers:numéro a été trouvé|numéros ont été trouvés}.',
  ),
  gaps: text(
    'Missing in the lists: {list}.',
    'Faltan en las listas: {list}.',
    'Manquent dans les listes : {list}.',
  ),
  repeats: text(
    'Numbers that stand twice: {list}.',
    'Números que aparecen dos veces: {list}.',
    'Numéros qui apparaissent deux fois : {list}.',
  ),
  unread: text(
    '{count} {count:line belongs|lines belong} to no recommendation; please look at {count:it|them}.',
    '{count} {count:línea no pertenece|líneas no pertenecen} a ninguna recomendación; conviene {count:revisarla|revisarlas}.',
    '{count} {count:ligne n’appartient|lignes n’appartiennent} à aucune recommandation ; merci de {count:la|les} vérifier.',
  ),
  unknownCountries: text(
    'Not known as countries: {list}. Add them to “{column}” on the tab {tab} and bring in the text again.',
    'No reconocidos como países: {list}. Añádalos a «{column}» en la hoja {tab} e incorpore el texto de nuevo.',
    'Non reconnus comme pays : {list}. Ajoutez-les à « {column} » dans l’onglet {tab} et importez de nouveau le texte.',
  ),
  guessedCountries: text(
    'Misspelt names that were understood: {list}.',
    'Nombres mal escritos que se entendieron: {list}.',
    'Noms mal orthographiés qui ont été compris : {list}.',
  ),
  withoutCountry: text(
    'Without any country: {list}.',
    'Sin ningún país: {list}.',
    'Sans aucun pays : {list}.',
  ),
  numberedByOrder: text(
    'The numbers were lost in {count} {count:recommendation|recommendations} and taken from their order; please compare with the document.',
    'En {count} {count:recomendación|recomendaciones} se perdieron los números y se tomaron del orden; compárelos con el documento.',
    'Les numéros de {count} {count:recommandation|recommandations} étaient perdus et viennent de leur ordre ; comparez avec le document.',
  ),
  renumbered: text(
    'Renumbered {count}: {list}. Everything else in {count:its row stays|their rows stays}.',
    '{count} con otro número: {list}. Todo lo demás de {count:su fila|sus filas} se conserva.',
    '{count} avec un autre numéro : {list}. Tout le reste de {count:sa ligne|leurs lignes} est gardé.',
  ),
  doubts: text(
    '{count} {count:row|rows} may be one recommendation or another, so {count:it was|they were} left as {count:it is|they are}: {list}. Say which, and bring the document in again.',
    '{count} {count:fila puede ser una recomendación u otra y se dejó|filas pueden ser una recomendación u otra y se dejaron} como {count:está|están}: {list}. Diga cuál es y traiga el documento de nuevo.',
    '{count} {count:ligne peut être une recommandation ou une autre et reste|lignes peuvent être une recommandation ou une autre et restent} en l’état : {list}. Dites laquelle, puis importez de nouveau le document.',
  ),
  rewritten: text(
    'The same number but hardly the same words: {list}. Compare {count:it|them}: is it another language, or another recommendation?',
    'El mismo número, pero palabras muy distintas: {list}. Compare: ¿es otro idioma u otra recomendación?',
    'Le même numéro, mais des mots très différents : {list}. Comparez : est-ce une autre langue, ou une autre recommandation ?',
  ),
  backAgain: text(
    'Marked as withdrawn, but the document has {count:it|them}: {list}. Take the tick away if that was a mistake.',
    'Marcadas como retiradas, pero el documento las incluye: {list}. Quite la marca si fue un error.',
    'Marquées comme retirées, mais présentes dans le document : {list}. Ôtez la coche si c’était une erreur.',
  ),
  marked: text(
    '{count} marked as withdrawn: {list}.',
    '{count} {count:marcada como retirada|marcadas como retiradas}: {list}.',
    '{count} {count:marquée comme retirée|marquées comme retirées} : {list}.',
  ),
  gone: text(
    'In the workbook but no longer in the document: {list}. They were left as they are.',
    'En el libro pero ya no en el documento: {list}. Se dejaron como están.',
    'Dans le classeur mais plus dans le document : {list}. Elles ont été laissées telles quelles.',
  ),
  ambiguousRows: text(
    'Several rows have the same number and part: {list}. They were left as they are; remove the ones that are too many.',
    'Varias filas tienen el mismo número y parte: {list}. Se dejaron como están; quite las que sobran.',
    'Plusieurs lignes ont le même numéro et la même partie : {list}. Elles ont été laissées telles quelles ; supprimez celles en trop.',
  ),
  countriesAdded: text(
    '{count} {count:country was|countries were} added to the tab {tab}.',
    '{count:Se añadió|Se añadieron} {count} {count:país|países} a la hoja {tab}.',
    '{count} {count:pays ajouté|pays ajoutés} à l’onglet {tab}.',
  ),
};
