import { csvLine, type AccessReport } from '@tukiverkko/plugin-forms-common';

/** A report as a table for a spreadsheet: codes and refs as they are kept, and what the unit is called in Finnish. */
export function reportCsv({ items, reference }: AccessReport): string {
  const names = [
    'reference',
    'at',
    'actor',
    'unit',
    'unitName',
    'action',
    'ground',
  ];
  const rows = items.map(({ at, actor, unit, unitName, action, ground }) =>
    csvLine([reference, at, actor, unit, unitName?.fi, action, ground]),
  );
  return csvLine(names) + rows.join('');
}
