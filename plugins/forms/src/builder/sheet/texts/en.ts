/** The words of a sheet. */
export const sheetEn = {
  'sheet.keys':
    'Arrow keys move. Enter or typing begins to write; Enter keeps and goes down, Tab keeps and goes on, Esc gives up.',
  'sheet.keys.read': 'Arrow keys move from cell to cell.',
} as const;
