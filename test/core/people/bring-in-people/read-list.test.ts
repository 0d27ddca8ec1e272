// Lists as coalitions have them: columns in any order and language, names and addresses in one cell, merged cells.
import { describe, expect, it } from '@jest/globals';
import { readList } from '../../../../src/core/people/bring-in-people/read-list';

const people = (text: string) =>
  readList(text).entries.map(({ name, email, organization, workgroups }) =>
    [name, email, organization, workgroups.join(' + ')].join(' | '),
  );

describe('a list of people', () => {
  it.each([
    [
      'with columns in another order',
      'E-mail\tOrganisation\tFull name\tWorking group\nana@example.org\tRiver Union\tAna Ruiz\tWater; Housing',
      ['Ana Ruiz | ana@example.org | River Union | Water + Housing'],
    ],
    [
      'in Spanish, as CSV with semicolons, family name apart',
      'Apellidos;Nombre de pila;Correo electrónico;Organización\nRuiz Delgado;Ana;Ana@Example.org;Unión del Río',
      ['Ana Ruiz Delgado | ana@example.org | Unión del Río | '],
    ],
    [
      'in French, with a title above and a star behind a heading',
      'Liste des membres 2027\t\t\nNom complet*\tStructure\tCourriel\nBo Ndiaye\tEau pour tous\tbo@example.org',
      ['Bo Ndiaye | bo@example.org | Eau pour tous | '],
    ],
    [
      'with headings above names that have an address in brackets',
      'Nombre completo;Organización\nAna Ruiz <ana@example.org>;Unión del Río\nBo Ndiaye;Unión del Río',
      ['Ana Ruiz | ana@example.org | Unión del Río | ', 'Bo Ndiaye |  | Unión del Río | '],
    ],
    [
      'one a line, as mail programs write it',
      'Ana Ruiz <ana@example.org>, River Union\n"Bo Ndiaye" <bo@example.org>',
      ['Ana Ruiz | ana@example.org | River Union | ', 'Bo Ndiaye | bo@example.org |  | '],
    ],
    [
      'without headings',
      'Ana Ruiz\tana@example.org\tRiver Union\nBo Ndiaye\tbo@example.org\tWater for All',
      ['Ana Ruiz | ana@example.org | River Union | ', 'Bo Ndiaye | bo@example.org | Water for All | '],
    ],
    [
      'with a group whose name stands in a merged cell',
      'Workgroup\tName\nWater\tAna\n\tBo\n\tCy\nHousing\tDi\n\tEd',
      [
        'Ana |  |  | Water',
        'Bo |  |  | Water',
        'Cy |  |  | Water',
        'Di |  |  | Housing',
        'Ed |  |  | Housing',
      ],
    ],
    [
      'with a group in Spanish beside the organization',
      'Nombre\tGrupo\tOrganización\nAna Ruiz\tAgua\tRiver Union',
      ['Ana Ruiz |  | River Union | Agua'],
    ],
    [
      'with two rows of headings',
      'Person\t\tGroup\nFirst name\tLast name\t\nAna\tRuiz\tRiver Union',
      ['Ana Ruiz |  | River Union | '],
    ],
    [
      'with the family name first',
      'Name\tOrganization\nRuiz, Ana\tRiver Union',
      ['Ana Ruiz |  | River Union | '],
    ],
    [
      'with headings in a language that is not known, beside one that is',
      'Vorname,Geburtsdatum,Email\nÉsaïe,1992-08-25,garber@example.com\nHelin,1990-01-01,fietz@example.com',
      ['Ésaïe | garber@example.com |  | ', 'Helin | fietz@example.com |  | '],
    ],
    [
      'of other scripts',
      'Name\tEmail\n王小明\twang@example.org\nأمينة\t',
      ['王小明 | wang@example.org |  | ', 'أمينة |  |  | '],
    ],
  ])('is read %s', (_how, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('says which columns and lines are left out', () => {
    const list = readList('Name\tPhone\tEmail\nAna\t555 123\tana@example.org\n\t555 124\t');
    expect(list.leftOut).toEqual(['Phone']);
    expect(list.unread).toEqual([{ row: 3, text: '555 124' }]);
  });

  it.each(['', '\n\n', '12\t13\n14\t15'])('finds nobody in %p', (text) => {
    expect(readList(text).entries).toEqual([]);
  });
});
