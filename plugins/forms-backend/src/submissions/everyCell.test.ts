import { describeEveryCell } from '../__testUtils__/everyCell';

describeEveryCell('SQLITE_3');
