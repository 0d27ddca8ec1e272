// The coalition's own templates, as the workbook keeps them: the one in use for each form of a document, and the former ones.
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { TextTemplate } from '../../workbook/check/template-bytes';

const OWN = 'own-';

/** The setting that names the template in use; empty for the product's. */
export const templateSetting = (form: TextTemplate): `template.${TextTemplate}` => `template.${form}`;

/** Whether a template is one that the coalition brought in. */
export const isOwn = (template: string): boolean => template.startsWith(OWN);

/** The template by which documents of a form are built now. */
export function activeTemplate(form: TextTemplate, { setting }: Pick<Context, 'setting'>): string {
  const own = setting(templateSetting(form)).trim();
  return own.startsWith(`${OWN}${form}-`) ? own : form;
}

export interface KeptTemplate {
  /** Its name in the workbook. */
  readonly name: string;
  readonly number: number;
  /** Name of the file that it came from, and the day. */
  readonly file: string;
  readonly since: string;
}

/** How the first row of a template says where it came from. */
export const originNote = (file: string, day: string): string => `${day} ${file}`;

/** The coalition's own templates of a form, the newest first. */
export function keptTemplates(book: Book, form: TextTemplate): readonly KeptTemplate[] {
  return book
    .rows('TPL')
    .filter(({ name, part }) => part === 1 && name.startsWith(`${OWN}${form}-`))
    .map(({ name, notes }) => {
      const [, since = '', file = ''] = /^(\d{4}-\d{2}-\d{2}) ([\s\S]*)$/.exec(notes) ?? [];
      return { name, number: Number(name.slice(`${OWN}${form}-`.length)) || 0, file: file || notes, since };
    })
    .sort((one, other) => other.number - one.number);
}

/** The name of the next one. */
export const nextTemplate = (book: Book, form: TextTemplate): string =>
  `${OWN}${form}-${(keptTemplates(book, form)[0]?.number ?? 0) + 1}`;
