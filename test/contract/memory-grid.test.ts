import { createMemoryGrid } from '../support/grid/memory-grid';
import { spreadsheetContract } from './spreadsheet-contract';

spreadsheetContract('a grid in memory', (timeZone) => createMemoryGrid({ timeZone, locale: 'en_US' }));
