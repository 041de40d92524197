import PDFDocument from 'pdfkit';
import type { CopyDocument } from './CopyDocument';
import { copyTexts } from './copyTexts';
import { fonts, margin, sizes, writable, type Pdf } from './paper';
import { renderBlock } from './renderBlock';

/** Writes a copy as a tagged PDF (PDF/UA-1 as far as the library goes): headings, lists and tables are in its structure. */
export async function renderCopy(copy: CopyDocument): Promise<Pdf> {
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margins: { top: 72, bottom: 72, left: margin, right: margin },
    pdfVersion: '1.7',
    tagged: true,
    lang: copy.language,
    displayTitle: true,
    bufferPages: true,
    font: fonts.plain,
    info: { Title: titleText(copy.title), Creator: 'Tukiverkko' },
  };
  // The library writes the mark of PDF/UA; its types do not know the word yet.
  const subset = { subset: 'PDF/UA' } as object;
  const pdf = new PDFDocument({ ...options, ...subset });
  pdf.registerFont('plain', fonts.plain);
  pdf.registerFont('bold', fonts.bold);

  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const block of copy.blocks) {
    await renderBlock(pdf, root, block, copy.language);
  }
  root.end();
  writeEdges(pdf, copy);
  pdf.end();
  return pdf;
}

/** The library writes the title into XML as it stands, so signs with a meaning there are written by their like. */
function titleText(title: string): string {
  const alike: Record<string, string> = { '&': '+', '<': '‹', '>': '›' };
  return writable(title).replace(/[&<>]/g, sign => alike[sign]);
}

/** Header and footer of every page: not part of what is read, since the facts and the last paragraph say the same. */
function writeEdges(pdf: Pdf, { header, footer, language }: CopyDocument) {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    const { height, width, margins } = pdf.page;
    // The library begins a new page below the margin, and the footer stands there.
    pdf.page.margins = { ...margins, bottom: 0 };
    const line = (text: string, y: number, align: 'left' | 'right') =>
      pdf.text(text, margin, y, {
        width: width - 2 * margin,
        align,
        height: 24,
      });
    pdf.font('plain').fontSize(sizes.small);
    pdf.markContent('Artifact', { type: 'Pagination' });
    line(writable(header), 36, 'left');
    line(footer, height - 50, 'left');
    line(
      copyTexts[language].page(page - start + 1, count),
      height - 38,
      'right',
    );
    pdf.endMarkedContent();
    pdf.page.margins = margins;
  }
}
