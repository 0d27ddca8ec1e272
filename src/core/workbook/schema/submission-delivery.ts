// How far a submission is: its length, document, deadlines and what the UN did with it.
import { text } from '../../base/messages/text';
import { submissionStatuses } from '../../base/vocabulary/words';
import { defineColumns } from './define';

export const submissionDelivery = defineColumns({
  status: {
    type: 'word',
    label: text('Status', 'Estado', 'Statut'),
    note: text('How far the text is.', 'En qué punto está el texto.', 'Où en est le texte.'),
    words: submissionStatuses,
    initial: 'idea',
  },
  limit: {
    type: 'number',
    label: text('Word limit', 'Límite de palabras', 'Limite de mots'),
    note: text(
      'The most words it may have; leave it empty to take the UN’s limit for this kind from Settings.',
      'El máximo de palabras; déjelo vacío para tomar de Ajustes el límite de la ONU para este tipo.',
      'Le nombre maximal de mots ; laissez vide pour prendre dans les Réglages la limite de l’ONU pour ce type.',
    ),
    width: 80,
  },
  words: {
    type: 'number',
    label: text('Words', 'Palabras', 'Mots'),
    note: text(
      'The words of the latest text that was read, counted as Word counts them.',
      'Las palabras del último texto leído, contadas como las cuenta Word.',
      'Le nombre de mots du dernier texte lu, comptés comme Word les compte.',
    ),
    computed: true,
    width: 80,
  },
  document: {
    type: 'url',
    label: text('Document', 'Documento', 'Document'),
    note: text(
      'The link to the draft that people work in.',
      'El enlace al borrador en que se trabaja.',
      'Le lien vers le brouillon sur lequel on travaille.',
    ),
  },
  textVersion: {
    type: 'number',
    label: text('Text version', 'Versión del texto', 'Version du texte'),
    note: text(
      'The number of the latest version that was built or read back.',
      'El número de la última versión preparada o leída de nuevo.',
      'Le numéro de la dernière version préparée ou relue.',
    ),
    computed: true,
    rare: true,
    width: 80,
  },
  internalDue: {
    type: 'date',
    label: text('Due in the coalition', 'Plazo interno', 'Échéance interne'),
    note: text(
      'The day by which the coalition wants the final text.',
      'El día en que la coalición quiere tener el texto final.',
      'Le jour où la coalition veut le texte final.',
    ),
  },
  officialDue: {
    type: 'dateTime',
    label: text('Due at the UN', 'Plazo en la ONU', 'Échéance à l’ONU'),
    note: text(
      'The last minute for the upload, in Geneva time.',
      'El último minuto para subirlo, en hora de Ginebra.',
      'La dernière minute pour la déposer, à l’heure de Genève.',
    ),
  },
  uploader: {
    type: 'link',
    label: text('Uploads it', 'Quién lo sube', 'Qui la dépose'),
    note: text(
      'The person who uploads it to the UN’s system and keeps the receipt.',
      'La persona que lo sube al sistema de la ONU y guarda el acuse de recibo.',
      'La personne qui la dépose dans le système de l’ONU et garde l’accusé de réception.',
    ),
    to: ['MEM'],
    mayBeVacant: true,
    width: 160,
  },
  receipt: {
    type: 'text',
    label: text('Receipt', 'Acuse de recibo', 'Accusé de réception'),
    note: text(
      'The number or link that proves the upload.',
      'El número o el enlace que prueba que se subió.',
      'Le numéro ou le lien qui prouve le dépôt.',
    ),
    rare: true,
  },
  ohchrCode: {
    type: 'text',
    label: text('OHCHR code', 'Código del ACNUDH', 'Code du HCDH'),
    note: text(
      'The short code that the UN gives it in its list of submissions, such as JS4.',
      'El código corto que le da la ONU en su lista de informes, como JS4.',
      'Le code court que l’ONU lui donne dans sa liste de contributions, par exemple JS4.',
    ),
    rare: true,
  },
  citedIn: {
    type: 'text',
    label: text('Cited in', 'Citado en', 'Citée dans'),
    note: text(
      'The paragraphs of the UN’s summary that cite it.',
      'Los párrafos del resumen de la ONU que lo citan.',
      'Les paragraphes du résumé de l’ONU qui la citent.',
    ),
    rare: true,
  },
  mergedInto: {
    type: 'link',
    label: text('Merged into', 'Unido en', 'Fusionnée dans'),
    note: text(
      'The joint submission that takes its place; it is then no longer compared or counted.',
      'El informe conjunto que lo sustituye; entonces ya no se compara ni se cuenta.',
      'La contribution conjointe qui la remplace ; elle n’est alors plus comparée ni comptée.',
    ),
    to: ['SUB'],
    rare: true,
  },
  cycle: {
    type: 'text',
    label: text('Of an earlier cycle', 'De un ciclo anterior', 'D’un cycle précédent'),
    note: text(
      'Empty for this cycle. For an earlier submission that new ones are compared with, its cycle or year, such as 2021.',
      'Vacío para este ciclo. Para un informe anterior con que se comparan los nuevos, su ciclo o año, como 2021.',
      'Vide pour ce cycle. Pour une contribution précédente à laquelle on compare les nouvelles, son cycle ou son année, par exemple 2021.',
    ),
    rare: true,
  },
});
