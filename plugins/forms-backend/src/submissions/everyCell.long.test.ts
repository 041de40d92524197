import { describeEveryCell } from '../__testUtils__/everyCell';

// The table is the same on both; where the databases differ, other tests hold them together.
describeEveryCell('POSTGRES_18');
