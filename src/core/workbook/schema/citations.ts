// Which paragraphs of the UN's summary of stakeholders' submissions cite the coalition, and on what.
import { text } from '../../base/messages/text';
import { defineSheet, endColumns, startColumns } from './define';

export const citations = defineSheet({
  id: 'CIT',
  title: text('Cited in the summary', 'Citado en el resumen', 'Cité dans le résumé'),
  about: text(
    'The paragraphs of the UN’s summary of submissions that cite the coalition’s submissions and organizations.',
    'Los párrafos del resumen de informes de la ONU que citan los informes y las organizaciones de la coalición.',
    'Les paragraphes du résumé des contributions de l’ONU qui citent les contributions et les organisations de la coalition.',
  ),
  phase: 'during',
  shown: 'when used',
  columns: {
    ...startColumns,
    source: {
      type: 'text',
      label: text('Document', 'Documento', 'Document'),
      note: text('The symbol of the summary.', 'La signatura del resumen.', 'La cote du résumé.'),
      required: true,
      computed: true,
      width: 170,
    },
    paragraph: {
      type: 'number',
      label: text('Paragraph', 'Párrafo', 'Paragraphe'),
      note: text(
        'The number of the paragraph in the summary.',
        'El número del párrafo en el resumen.',
        'Le numéro du paragraphe dans le résumé.',
      ),
      required: true,
      computed: true,
      width: 80,
    },
    heading: {
      type: 'text',
      label: text('Heading', 'Encabezado', 'Intertitre'),
      note: text(
        'The heading above the paragraph.',
        'El encabezado que está sobre el párrafo.',
        'L’intertitre au-dessus du paragraphe.',
      ),
      computed: true,
      width: 180,
    },
    text: {
      type: 'longText',
      label: text('Text', 'Texto', 'Texte'),
      note: text(
        'What the paragraph says, without the numbers of its notes.',
        'Lo que dice el párrafo, sin los números de sus notas.',
        'Ce que dit le paragraphe, sans les numéros de ses notes.',
      ),
      computed: true,
      width: 420,
    },
    submissions: {
      type: 'links',
      label: text('Submissions', 'Informes', 'Contributions'),
      note: text(
        'The coalition’s submissions that it cites.',
        'Los informes de la coalición que cita.',
        'Les contributions de la coalition qu’il cite.',
      ),
      to: ['SUB'],
      computed: true,
    },
    organizations: {
      type: 'links',
      label: text('Organizations', 'Organizaciones', 'Organisations'),
      note: text(
        'The organizations that it cites, alone or through a joint submission.',
        'Las organizaciones que cita, solas o por un informe conjunto.',
        'Les organisations qu’il cite, seules ou par une contribution conjointe.',
      ),
      to: ['ORG'],
      computed: true,
    },
    citedAs: {
      type: 'texts',
      label: text('Cited as', 'Citado como', 'Cité comme'),
      note: text(
        'The short codes that its notes give them, such as JS4.',
        'Los códigos cortos que les dan sus notas, como JS4.',
        'Les codes courts que leurs notes leur donnent, par exemple JS4.',
      ),
      computed: true,
      width: 120,
    },
    issues: {
      type: 'links',
      label: text('Issues', 'Temas', 'Thèmes'),
      note: text(
        'What it is about; filled in from the heading, and what people put here stays.',
        'De qué trata; se toma del encabezado, y lo que pongan las personas se conserva.',
        'De quoi il s’agit ; repris de l’intertitre, et ce que les gens mettent ici est conservé.',
      ),
      to: ['ISS'],
    },
    ...endColumns,
  },
});
