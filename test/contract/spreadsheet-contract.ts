// What SpreadsheetApp must do over any grid.
import { beforeEach, describe } from '@jest/globals';
import { drawingExpectations } from './drawing-expectations';
import { placeExpectations } from './place-expectations';
import { protectionExpectations, ruleExpectations } from './rule-expectations';
import {
  seenOfCells,
  seenOfCharts,
  seenOfProtection,
  seenOfSheets,
  seenOfValidation,
} from './seen-on-google';
import { sheetExpectations, structureExpectations } from './structure-expectations';
import { valueExpectations } from './value-expectations';
import { type MakeGrid, type World, open } from './world';

/** Runs the contract over grids made by `make`. */
export const spreadsheetContract = (name: string, make: MakeGrid): void => {
  describe(`SpreadsheetApp over ${name}`, () => {
    let world: World;
    beforeEach(() => {
      world = open(make('America/Chicago'));
    });
    describe('values', () => valueExpectations(() => world));
    describe('sheets', () => sheetExpectations(() => world));
    describe('rows and columns', () => structureExpectations(() => world));
    describe('places', () => placeExpectations(() => world));
    describe('rules, notes and look', () => ruleExpectations(() => world));
    describe('formulas, colours and charts', () => drawingExpectations(() => world));
    describe('protection', () => protectionExpectations(make));
    for (const expectations of [seenOfValidation, seenOfCells, seenOfSheets, seenOfProtection, seenOfCharts])
      describe(expectations.name, () => expectations(() => world));
  });
};
