// The members of the UN, who review and are reviewed.
import { text } from '../../base/messages/text';
import { regions } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';
import { tabNames } from './tab-names';

export const countries = defineSheet({
  id: 'CTY',
  title: tabNames.CTY,
  about: text(
    'The members of the UN, with the names that reports use and how to reach their missions.',
    'Los miembros de la ONU, con los nombres que usan los informes y cómo contactar sus misiones.',
    'Les membres de l’ONU, avec les noms qu’utilisent les rapports et comment joindre leurs missions.',
  ),
  phase: 'reference',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    iso3: {
      type: 'key',
      label: text('Code', 'Código', 'Code'),
      note: text(
        'The three-letter code of the ISO 3166 standard.',
        'El código de tres letras de la norma ISO 3166.',
        'Le code à trois lettres de la norme ISO 3166.',
      ),
      required: true,
      computed: true,
      width: 70,
    },
    name: {
      type: 'text',
      label: text('Name', 'Nombre', 'Nom'),
      note: text(
        'The short name in English, as the UN uses it.',
        'El nombre corto en inglés, como lo usa la ONU.',
        'Le nom court en anglais, tel que l’ONU l’emploie.',
      ),
      required: true,
      width: 180,
    },
    formalName: {
      type: 'text',
      label: text('Formal name', 'Nombre oficial', 'Nom officiel'),
      note: text(
        'The full name of the country in English.',
        'El nombre completo del país en inglés.',
        'Le nom complet du pays en anglais.',
      ),
      rare: true,
      width: 240,
    },
    aliases: {
      type: 'texts',
      label: text('Other names', 'Otros nombres', 'Autres noms'),
      note: text(
        'Names in other languages and older names that reports use, separated by semicolons.',
        'Nombres en otros idiomas y nombres antiguos que usan los informes, separados por punto y coma.',
        'Les noms dans d’autres langues et les anciens noms des rapports, séparés par des points-virgules.',
      ),
      width: 240,
    },
    region: {
      type: 'word',
      label: text('Regional group', 'Grupo regional', 'Groupe régional'),
      note: text(
        'The group of countries with which it votes at the UN.',
        'El grupo de países con el que vota en la ONU.',
        'Le groupe de pays avec lequel il vote à l’ONU.',
      ),
      words: regions,
    },
    council: {
      type: 'text',
      label: text('Human Rights Council', 'Consejo de Derechos Humanos', 'Conseil des droits de l’homme'),
      note: text(
        'The years of its seat on the Council, if it has one.',
        'Los años de su puesto en el Consejo, si lo tiene.',
        'Les années de son siège au Conseil, s’il en a un.',
      ),
    },
    missionContacts: {
      type: 'longText',
      label: text('Mission in Geneva', 'Misión en Ginebra', 'Mission à Genève'),
      note: text(
        'The public address of its mission and who deals with the review there.',
        'La dirección pública de su misión y quién se ocupa allí del examen.',
        'L’adresse publique de sa mission et qui s’y occupe de l’examen.',
      ),
      width: 280,
    },
    checkedOn: {
      type: 'date',
      label: text('Checked on', 'Comprobado el', 'Vérifié le'),
      note: text(
        'The day on which somebody last checked this row.',
        'El día en que alguien comprobó esta fila por última vez.',
        'Le jour où quelqu’un a vérifié cette ligne pour la dernière fois.',
      ),
    },
    ...endColumns,
  },
});
