// The organizations that take part, with the names they are known by.
import { text } from '../../base/messages/text';
import { ecosocStatuses } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';

export const organizations = defineSheet({
  id: 'ORG',
  title: text('Organizations', 'Organizaciones', 'Organisations'),
  about: text(
    'The organizations that take part or sign, with the names they are known by.',
    'Las organizaciones que participan o firman, con los nombres por los que se las conoce.',
    'Les organisations qui participent ou signent, avec les noms sous lesquels on les connaît.',
  ),
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startWithLabel,
    name: {
      type: 'text',
      label: text('Name', 'Nombre', 'Nom'),
      note: text(
        'The full name, as it should stand in a submission.',
        'El nombre completo, tal como debe figurar en un informe.',
        'Le nom complet, tel qu’il doit figurer dans une contribution.',
      ),
      required: true,
      width: 240,
    },
    acronym: {
      type: 'text',
      label: text('Acronym', 'Siglas', 'Sigle'),
      note: text(
        'The short form of the name, if people use one.',
        'La forma corta del nombre, si se usa.',
        'La forme courte du nom, si on l’utilise.',
      ),
      width: 90,
    },
    aliases: {
      type: 'texts',
      label: text('Other names', 'Otros nombres', 'Autres noms'),
      note: text(
        'Earlier names, translations and spellings, separated by semicolons.',
        'Nombres anteriores, traducciones y otras grafías, separados por punto y coma.',
        'Anciens noms, traductions et autres graphies, séparés par des points-virgules.',
      ),
      rare: true,
    },
    city: {
      type: 'text',
      label: text('City', 'Ciudad', 'Ville'),
      note: text(
        'Where the main office is.',
        'Dónde está la oficina principal.',
        'Où se trouve le bureau principal.',
      ),
    },
    country: {
      type: 'text',
      label: text('Country', 'País', 'Pays'),
      note: text(
        'The country of the main office.',
        'El país de la oficina principal.',
        'Le pays du bureau principal.',
      ),
    },
    founded: {
      type: 'number',
      label: text('Founded', 'Año de fundación', 'Année de fondation'),
      note: text(
        'The year in which the organization began, in four digits.',
        'El año en que empezó la organización, con cuatro cifras.',
        'L’année de création de l’organisation, en quatre chiffres.',
      ),
      rare: true,
      width: 80,
    },
    about: {
      type: 'longText',
      label: text('About', 'Presentación', 'Présentation'),
      note: text(
        'Two or three sentences for the cover page of a submission.',
        'Dos o tres frases para la portada de un informe.',
        'Deux ou trois phrases pour la page de couverture d’une contribution.',
      ),
    },
    website: {
      type: 'url',
      label: text('Website', 'Sitio web', 'Site web'),
      note: text(
        'The full address, beginning with https.',
        'La dirección completa, que empieza por https.',
        'L’adresse complète, qui commence par https.',
      ),
    },
    ecosoc: {
      type: 'word',
      label: text('ECOSOC status', 'Estatus en el ECOSOC', 'Statut à l’ECOSOC'),
      note: text(
        'The consultative status with the UN, which is needed to host side events and to speak in plenary.',
        'El estatus consultivo ante la ONU, necesario para organizar eventos paralelos e intervenir en el pleno.',
        'Le statut consultatif auprès de l’ONU, nécessaire pour organiser des événements parallèles et parler en plénière.',
      ),
      words: ecosocStatuses,
    },
    contact: {
      type: 'text',
      label: text('Contact', 'Contacto', 'Contact'),
      note: text(
        'A public contact for the cover page, such as an office address; no private numbers.',
        'Un contacto público para la portada, como la dirección de la oficina; nada de números privados.',
        'Un contact public pour la page de couverture, comme l’adresse du bureau ; pas de numéro privé.',
      ),
    },
    listed: {
      type: 'checkbox',
      label: text('May be listed', 'Puede figurar en listas', 'Peut figurer dans les listes'),
      note: text(
        'Ticked when the organization agrees to be named in public lists of the coalition.',
        'Marcado si la organización acepta que se la nombre en listas públicas de la coalición.',
        'Coché si l’organisation accepte d’être nommée dans les listes publiques de la coalition.',
      ),
    },
    notSameAs: {
      type: 'links',
      label: text('Not the same as', 'No es la misma que', 'À ne pas confondre avec'),
      note: text(
        'Organizations with a similar name that are known to be different, so the check does not ask again.',
        'Organizaciones de nombre parecido que se sabe que son otras, para que la revisión no vuelva a preguntar.',
        'Les organisations au nom proche dont on sait qu’elles sont distinctes, pour que la vérification ne redemande pas.',
      ),
      to: ['ORG'],
      rare: true,
    },
    ...endColumns,
  },
});
