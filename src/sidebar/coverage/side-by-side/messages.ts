// Words of the dialog that shows two texts side by side.
import { DIALOGS } from '../../../core/workbook/menu/dialogs';
import { text } from '../../../core/base/messages/text';

export const sideBySideText = {
  title: DIALOGS['side-by-side'].title,
  close: text('Close', 'Cerrar', 'Fermer'),
  noWorkgroup: text('no workgroup', 'ningún grupo', 'aucun groupe'),
  wordCount: text(
    '{count} {count:word|words}',
    '{count} {count:palabra|palabras}',
    '{count} {count:mot|mots}',
  ),
  share: text(
    '{share}% of them stand in shared passages',
    'el {share} % está en pasajes compartidos',
    '{share} % se trouvent dans des passages communs',
  ),
  noText: text(
    'There is no text yet: title, summary and asks stand here instead.',
    'Todavía no hay texto: en su lugar están el título, el resumen y las peticiones.',
    'Il n’y a pas encore de texte : le titre, le résumé et les demandes en tiennent lieu.',
  ),
  noPassages: text(
    'No passage of some length is the same word for word. See below what the two have in common.',
    'No comparten ningún pasaje largo palabra por palabra. Vea abajo qué tienen en común.',
    'Aucun long passage n’est identique mot pour mot. Voyez ci-dessous ce que les deux ont en commun.',
  ),
  passages: text(
    '{count} shared {count:passage|passages}',
    '{count} {count:pasaje compartido|pasajes compartidos}',
    '{count} {count:passage commun|passages communs}',
  ),
  passage: text(
    'Passage {number} of {count}: {words} {words:word|words}',
    'Pasaje {number} de {count}: {words} {words:palabra|palabras}',
    'Passage {number} sur {count} : {words} {words:mot|mots}',
  ),
  goToOther: text(
    'Passage {number}: show it in the other text',
    'Pasaje {number}: mostrarlo en el otro texto',
    'Passage {number} : le montrer dans l’autre texte',
  ),
  previous: text('Previous passage', 'Pasaje anterior', 'Passage précédent'),
  next: text('Next passage', 'Pasaje siguiente', 'Passage suivant'),
  whole: text('Whole texts', 'Textos completos', 'Textes entiers'),
  help: text(
    'A number marks the same passage in both texts; press it to see its counterpart. Words in a box stand in one text only. Alt and the arrow keys up and down go from passage to passage.',
    'Un número marca el mismo pasaje en los dos textos; púlselo para ver su correspondencia. Las palabras en un recuadro solo están en uno de los textos. Alt y las flechas arriba y abajo pasan de un pasaje a otro.',
    'Un numéro marque le même passage dans les deux textes ; appuyez dessus pour voir son pendant. Les mots encadrés ne figurent que dans un texte. Alt et les flèches haut et bas mènent d’un passage à l’autre.',
  ),
  section: text('In the section “{section}”', 'En la sección «{section}»', 'Dans la partie « {section} »'),
  leftOut: text(
    '{count} {count:word|words} not shown',
    '{count} {count:palabra sin mostrar|palabras sin mostrar}',
    '{count} {count:mot non affiché|mots non affichés}',
  ),
  sameAsks: text('They ask for the same', 'Piden lo mismo', 'Elles demandent la même chose'),
  opposedAsks: text(
    'These asks contradict each other',
    'Estas peticiones se contradicen',
    'Ces demandes se contredisent',
  ),
  basis: text('Compared from: {what}', 'Comparado a partir de: {what}', 'Comparé à partir de : {what}'),
  both: text('Both name: {words}', 'Los dos nombran: {words}', 'Les deux nomment : {words}'),
  issues: text('Issues of both', 'Temas de ambos', 'Thèmes des deux'),
  evidence: text('Why they are on the list', 'Por qué están en la lista', 'Pourquoi elles sont sur la liste'),
} as const;
