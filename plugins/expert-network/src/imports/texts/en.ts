/** The English texts of bringing in lists. */
export const importsEn = {
  'imports.title': 'Bring in a list',
  'imports.open': 'Bring in a list',
  'imports.intro':
    'A list of units, networks or services as a CSV or Excel file. You see what every row would do before anything is taken in.',
  'imports.only':
    'Only the coordinators of an area bring in lists. Ask the coordination team of your area.',
  'imports.back': 'Coverage',
  'imports.type': 'What is in the list?',
  'imports.type.unit': 'Units',
  'imports.type.network': 'Expert networks',
  'imports.type.service': 'Consultation services',
  'imports.type.initiative': 'Projects',
  'imports.template': 'Download an empty list (CSV)',
  'imports.file': 'File',
  'imports.limits':
    'CSV or an Excel workbook (.xlsx), at most 20 MB and 100,000 rows. The first row holds the headers. Do not bring in personal data of clients.',
  'imports.sheet': 'Which sheet of the workbook?',
  'imports.sheet.intro': 'The workbook has several sheets with rows.',
  'imports.sheet.go': 'Read the sheet',
  'imports.earlier': 'Lists you brought in',
  'imports.earlier.none': 'You have not brought in any lists yet.',
  'imports.earlier.kept': 'Lists are kept for 30 days.',
  'imports.list': 'List',
  'imports.rows': 'Rows',
  'imports.when': 'Sent',
  'imports.state': 'State',
  'imports.state.reading': 'being read',
  'imports.state.matched': 'waits for its columns',
  'imports.state.checking': 'being checked',
  'imports.state.checked': 'waits for you',
  'imports.state.applying': 'being taken in',
  'imports.state.applied': 'taken in',
  'imports.refused.list-empty':
    'The file has no rows. Write the headers into its first row and choose it again.',
  'imports.refused.list-not-table':
    'The file is no list, or it is cut off. Save it as CSV or as an Excel workbook (.xlsx) and choose it again.',
  'imports.refused.list-old-excel':
    'This is an old Excel file (.xls). Save it as an Excel workbook (.xlsx) or as CSV and choose it again.',
  'imports.refused.list-cut-off':
    'The file ends in the middle of a quoted cell. Export the list again.',
  'imports.refused.list-row-too-long':
    'One row is too long; perhaps a quote is missing. Mend the row and choose the file again.',
  'imports.refused.list-too-many-rows':
    'The list has over 100,000 rows. Divide it and bring in the parts.',
  'imports.refused.list-too-many-columns':
    'A row has over 200 columns. Take out those that say nothing and choose the file again.',
  'imports.refused.list-too-heavy':
    'The workbook is too heavy to read. Save its sheet as CSV and choose that.',
  'imports.refused.list-sheet-unknown':
    'The workbook has no such sheet. Choose another sheet.',
  'imports.refused.list-too-large':
    'The file is over 20 MB. Divide it and bring in the parts.',
  'imports.refused.other':
    'The list could not be sent. Choose the file again in a moment.',
  'imports.checking': '{{done}} of {{rows}} rows checked.',
  'imports.applying': '{{done}} of {{rows}} rows taken in.',
  'imports.leave': 'You can leave this page: the work goes on.',
  'imports.columns': 'Columns',
  'imports.columns.intro':
    'From which column is each detail read? An empty cell leaves a detail as it is, and a dash (-) empties it.',
  'imports.columns.missing':
    'Something new cannot be made without these: {{fields}}. Choose their columns, or write a value for every row.',
  'imports.columns.unused': 'Columns that are not read: {{columns}}.',
  'imports.columns.others': 'Other details',
  'imports.columns.none': 'Not in the list',
  'imports.columns.same': 'The same on every row…',
  'imports.columns.value': '{{field}} on every row',
  'imports.columns.column': 'Column {{number}}',
  'imports.columns.required': '{{field}} (needed)',
  'imports.check': 'Check the rows',
  'imports.preview': 'What the rows would do',
  'imports.show': 'Show',
  'imports.show.all': 'All rows ({{rows}})',
  'imports.show.bad': 'Rows to mend ({{rows}})',
  'imports.show.new': 'New ({{rows}})',
  'imports.show.change': 'Changing ({{rows}})',
  'imports.show.same': 'As they are already ({{rows}})',
  'imports.show.repeat': 'Repeating an earlier row ({{rows}})',
  'imports.show.none': 'There are no such rows.',
  'imports.row': 'Row {{number}}: {{name}}',
  'imports.row.name': 'Row',
  'imports.row.does': 'What happens',
  'imports.row.why': 'Details',
  'imports.does.bad': 'to mend',
  'imports.does.new': 'new',
  'imports.does.change': 'changes',
  'imports.does.same': 'stays as it is',
  'imports.does.repeat': 'repeats an earlier row',
  'imports.does.applied': 'taken in',
  'imports.does.refused': 'not taken in',
  'imports.change': '{{what}}: {{before}} → {{after}}',
  'imports.change.none': 'empty',
  'imports.changes_one': 'Changes {{count}} detail',
  'imports.changes_other': 'Changes {{count}} details',
  'imports.says_one': 'Says {{count}} detail',
  'imports.says_other': 'Says {{count}} details',
  'imports.good_one': '{{count}} row can be taken in.',
  'imports.good_other': '{{count}} rows can be taken in.',
  'imports.good.none': 'There is nothing to take in.',
  'imports.bad_one': '{{count}} row has to be mended. It is not lost.',
  'imports.bad_other': '{{count}} rows have to be mended. They are not lost.',
  'imports.bad.download': 'Download the rows to mend (CSV)',
  'imports.bad.file': 'rows-to-mend',
  'imports.bad.how':
    'Each row in the file says what to mend. Bring in the mended file here: what is in order already is not brought in twice.',
  'imports.apply_one': 'Take in {{count}} row…',
  'imports.apply_other': 'Take in {{count}} rows…',
  'imports.confirm_one': 'Take in {{count}} row?',
  'imports.confirm_other': 'Take in {{count}} rows?',
  'imports.confirm.body':
    'New: {{created}}. Changing: {{changed}}. You approve them as the coordinator of the area, and they come into force at once. Left to mend: {{bad}}.',
  'imports.confirm.action': 'Take in',
  'imports.applied_one': '{{count}} row was taken in.',
  'imports.applied_other': '{{count}} rows were taken in.',
  'imports.applied.none': 'Nothing had to be taken in.',
  'imports.applied.shown': 'They are shown in the search within some seconds.',
  'imports.refusedRows_one':
    '{{count}} row could not be taken in after all. It is among the rows to mend.',
  'imports.refusedRows_other':
    '{{count}} rows could not be taken in after all. They are among the rows to mend.',
  'imports.another': 'Bring in another list',
  'imports.forget': 'Delete the list…',
  'imports.forget.title': 'Delete the list {{name}}?',
  'imports.forget.body':
    'The rows of the list are deleted from here. What was taken in stays.',
  'imports.forget.action': 'Delete the list',
  'imports.failed': 'That did not succeed. Look at the list and try again.',
  'imports.gone':
    'This list was not found. Lists are kept for 30 days, each for the person who sent it.',
} as const;

/** The texts every language answers for bringing in lists. */
export type ImportsTexts = Readonly<Record<keyof typeof importsEn, string>>;
