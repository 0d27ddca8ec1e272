// What is said about a value that does not fit its field.
import { valueText } from '../../words/workbook/schema/values';

export type ValueTextKey = keyof typeof valueText;
