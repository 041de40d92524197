import { xlsxOf } from './__testUtils__/xlsx';
import { readXlsx } from './readXlsx';

it('a spreadsheet whose rows are counted to the end of the world ends its thread, not the process', async () => {
  const far = '<row r="999999999"><c r="A999999999"><v>1</v></c></row>';
  const evil = {
    name: 'xl/worksheets/sheet1.xml',
    content: `<worksheet><sheetData>${far}</sheetData></worksheet>`,
  };
  const opened = readXlsx(xlsxOf({ A: [['a']] }, [evil]));
  await expect(opened).rejects.toMatchObject({ code: 'list-too-heavy' });
}, 90_000);
