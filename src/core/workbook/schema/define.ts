// How sheets are written down: literal column types are kept, shared columns and usual widths are filled in.
import { nameInBook, text } from '../../base/messages/text';
import type { SheetId } from './sheet-ids';
import type { ColumnSpec, ColumnType, SheetSpec } from './types';

type Columns = Readonly<Record<string, ColumnSpec>>;

const USUAL_WIDTHS: Readonly<Record<ColumnType, number>> = {
  id: 90,
  label: 200,
  key: 140,
  text: 140,
  longText: 300,
  email: 200,
  url: 180,
  word: 120,
  words: 180,
  texts: 180,
  link: 180,
  links: 220,
  number: 80,
  checkbox: 90,
  date: 100,
  dateTime: 140,
};

/** Columns with their literal types, for a sheet that is written in several files. */
export const defineColumns = <const C extends Columns>(columns: C): C => columns;

/**
 * A sheet whose columns keep their literal types; each column without a width takes the usual one of its type. Its title
 * is a name in the workbook.
 */
export function defineSheet<const C extends Columns, const I extends SheetId>(
  spec: SheetSpec<C> & { readonly id: I },
): SheetSpec<C> & { readonly id: I } {
  const withWidths = Object.entries(spec.columns).map(([key, column]) => [
    key,
    { width: USUAL_WIDTHS[column.type], ...column },
  ]);
  return { ...spec, title: nameInBook(spec.title), columns: Object.fromEntries(withWidths) as C };
}

/** The first column of every sheet. */
export const startColumns = defineColumns({
  id: {
    type: 'id',
    label: text('Id', 'Id', 'Id'),
    note: text(
      'Filled in by the workbook; leave it as it is.',
      'Lo completa el libro; no lo cambie.',
      'Rempli par le classeur ; ne le modifiez pas.',
    ),
    computed: true,
    rare: true,
  },
});

/** The first columns of a sheet that others link to. */
export const startWithLabel = defineColumns({
  ...startColumns,
  label: {
    type: 'label',
    label: text('Shown in links as', 'Aparece en los enlaces como', 'Apparaît dans les liens comme'),
    note: text(
      'The name that other sheets use for this row; the workbook keeps it up to date.',
      'El nombre con que otras hojas se refieren a esta fila; el libro lo mantiene al día.',
      'Le nom que les autres onglets donnent à cette ligne ; le classeur le tient à jour.',
    ),
    computed: true,
    rare: true,
  },
});

/** The last columns of every sheet. */
export const endColumns = defineColumns({
  notes: {
    type: 'longText',
    label: text('Notes', 'Notas', 'Remarques'),
    note: text(
      'Anything else that others should know.',
      'Cualquier otra cosa que convenga saber.',
      'Toute autre information utile aux autres.',
    ),
  },
  updated: {
    type: 'text',
    label: text('Last changed', 'Último cambio', 'Dernière modification'),
    note: text(
      'When the workbook last changed this row, in UTC.',
      'Cuándo cambió el libro esta fila por última vez, en UTC.',
      'Quand le classeur a modifié cette ligne pour la dernière fois, en UTC.',
    ),
    computed: true,
    rare: true,
  },
});
