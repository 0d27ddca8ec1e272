// The versions of each submission that were built or read back.
import { text } from '../../base/messages/text';
import { defineSheet, endColumns, startColumns } from './define';

export const versions = defineSheet({
  id: 'VER',
  title: text('Versions', 'Versiones', 'Versions'),
  about: text(
    'The versions of each submission that were built or read back.',
    'Las versiones de cada informe que se prepararon o se leyeron de nuevo.',
    'Les versions de chaque contribution qui ont été préparées ou relues.',
  ),
  phase: 'machine',
  shown: 'never',
  columns: {
    ...startColumns,
    submission: {
      type: 'link',
      label: text('Submission', 'Informe', 'Contribution'),
      note: text(
        'The submission that this is a version of.',
        'El informe del que esta es una versión.',
        'La contribution dont ceci est une version.',
      ),
      to: ['SUB'],
      required: true,
      computed: true,
    },
    version: {
      type: 'number',
      label: text('Version', 'Versión', 'Version'),
      note: text(
        'Counts up from 1 within the submission.',
        'Se cuenta desde 1 dentro de cada informe.',
        'Se compte à partir de 1 dans chaque contribution.',
      ),
      required: true,
      computed: true,
    },
    document: {
      type: 'url',
      label: text('Document', 'Documento', 'Document'),
      note: text(
        'The link to the file of this version.',
        'El enlace al archivo de esta versión.',
        'Le lien vers le fichier de cette version.',
      ),
      computed: true,
    },
    words: {
      type: 'number',
      label: text('Words', 'Palabras', 'Mots'),
      note: text(
        'The words of this version.',
        'Las palabras de esta versión.',
        'Le nombre de mots de cette version.',
      ),
      computed: true,
    },
    hash: {
      type: 'text',
      label: text('Fingerprint', 'Huella', 'Empreinte'),
      note: text(
        'A short code that changes when the text changes.',
        'Un código corto que cambia cuando cambia el texto.',
        'Un code court qui change quand le texte change.',
      ),
      computed: true,
    },
    builtBy: {
      type: 'link',
      label: text('Built by', 'Preparado por', 'Préparée par'),
      note: text(
        'Who had this version built or read.',
        'Quién pidió preparar o leer esta versión.',
        'Qui a fait préparer ou lire cette version.',
      ),
      to: ['MEM'],
      computed: true,
    },
    readAt: {
      type: 'text',
      label: text('Read at', 'Leído el', 'Lue le'),
      note: text(
        'When the text was read, in UTC.',
        'Cuándo se leyó el texto, en UTC.',
        'Quand le texte a été lu, en UTC.',
      ),
      computed: true,
    },
    ...endColumns,
  },
});
