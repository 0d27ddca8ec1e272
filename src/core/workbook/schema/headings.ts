// What stands above a column: what it is called in any language, and what it was called once. Tables that people saved from
// an earlier workbook, or made after one, are known by those too. Whoever gives a column another label adds the former here.
import { LANGUAGES } from '../../base/messages/text';
import type { SheetId } from './sheet-ids';
import { columnKey, sheetSpec } from './sheets';

/** By column, its former labels in any language. */
export const FORMER_LABELS: Readonly<Record<string, readonly string[]>> = {
  'ORG.ecosoc': ['Estatus en el ECOSOC', 'Statut à l’ECOSOC'],
  'ORG.listed': ['Puede figurar en listas', 'Peut figurer dans les listes'],
  'MEM.experience': ['Experience of the UPR', 'Experiencia con el EPU', 'Expérience de l’EPU'],
  'MEM.listed': ['Puede figurar en listas', 'Peut figurer dans les listes'],
  'PAR.level': ['Participe en tant que'],
  'PAR.main': ['Main workgroup', 'Grupo principal', 'Groupe principal'],
  'OVL.decidedByFirst': ['Agreed for the first', 'De acuerdo por el primero', 'Accord pour la première'],
  'OVL.waitingFor': ['Falta la palabra de'],
  'OVL.opposes': ['Opposite asks', 'Peticiones opuestas', 'Demandes opposées'],
  'OVL.decidedBySecond': ['Agreed for the second', 'De acuerdo por el segundo', 'Accord pour la deuxième'],
  'ATC.status': ['État'],
  'END.status': ['État'],
  'QUE.status': ['État'],
  'HRD.words': ['Mots'],
  'ACT.meeting': ['Convenu à'],
  'MTG.length': ['Duración en minutos', 'Durée en minutes'],
  'REC.suggested': ['Suggested issues', 'Temas sugeridos', 'Thèmes suggérés'],
  'REC.answer': ['Government’s answer', 'Respuesta del Gobierno', 'Réponse du gouvernement'],
  'REC.agency': ['Agency in charge', 'Organismo responsable', 'Organisme responsable'],
};

/** What a column is or was called in any language; nothing for one that there is not. */
export function headingsOf(sheet: SheetId, column: string): readonly string[] {
  const label = sheetSpec(sheet).columns[column]?.label;
  if (!label) return [];
  return [
    ...LANGUAGES.map((language) => label[language]),
    ...(FORMER_LABELS[columnKey(sheet, column)] ?? []),
  ];
}
