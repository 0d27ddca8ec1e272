// What was taken out of the workbook is meant to stay gone.
import { erasePerson } from '../../../core/people/erasing/erase-person';
import type { EngineHooks } from '../../engine/types';

export const erasing: EngineHooks = { name: 'erasing', undo: { never: [erasePerson.name] } };
