// submissions.csv as people and their spreadsheets write it.
import { describe, expect, it } from '@jest/globals';
import { readSubmissionsList } from '../../../scripts/upr/overlaps/submissions-csv';

const [HOUSING, WATER] = ['right to housing', 'water and sanitation'];

describe('the list of submissions', () => {
  it.each([
    [
      'commas',
      'file,title,workgroup,issues,asks\na.txt,"Wells, and rivers",Water,Housing;Water,Test wells;Close the mine\n',
    ],
    [
      'semicolons, as Excel writes them in Europe',
      'file;title;workgroup;issues;asks\r\na.txt;"Wells, and rivers";Water;"Housing;Water";"Test wells;Close the mine"\r\n',
    ],
    [
      'tabs',
      'file\ttitle\tworkgroup\tissues\tasks\na.txt\tWells, and rivers\tWater\tHousing | Water\tTest wells | Close the mine',
    ],
    [
      'Spanish headers',
      '\ufeffArchivo,Título,Grupo de trabajo,Temas,Peticiones\na.txt,"Wells, and rivers",Water,"Vivienda\nAgua y saneamiento","Test wells\r\nClose the mine"\n',
    ],
    [
      'French headers in capitals',
      'FICHIER;TITRE;GROUPE DE TRAVAIL;THÈMES;DEMANDES\na.txt;Wells, and rivers;Water;"Logement;Eau et assainissement";"Test wells;Close the mine"\n',
    ],
    [
      'other order and more columns',
      'Notes;Asks;File;Issues;Workgroup;Title\nx;"Test wells;Close the mine";a.txt;"housing; WATER";Water;Wells, and rivers\n',
    ],
  ])('is read with %s', (_, csv) => {
    expect(readSubmissionsList(csv).rows).toEqual([
      {
        file: 'a.txt',
        title: 'Wells, and rivers',
        workgroup: 'Water',
        summary: '',
        cycle: '',
        issues: [HOUSING, WATER],
        asks: ['Test wells', 'Close the mine'],
      },
    ]);
  });

  it('shows issues as they were first written, and keeps those that no list has', () => {
    const { rows, issueNames } = readSubmissionsList(
      'file,issues\na,Vivienda; Ghost nets\nb,housing; ghost  NETS\n',
    );
    expect(rows[0]?.issues).toEqual(rows[1]?.issues);
    expect(rows[0]?.issues.map((key) => issueNames.get(key))).toEqual(['Vivienda', 'Ghost nets']);
  });

  it.each([
    ['without a column for the file', 'title,asks\nx,y\n', /no column "file"/],
    ['with a quote that is not closed', 'file,title\na.txt,"x\n', /quote is not closed/],
    ['that is empty', '', /no column "file"/],
  ])('is refused %s', (_, csv, words) => {
    expect(() => readSubmissionsList(csv)).toThrow(words);
  });
});
