import { setImmediate as turn } from 'node:timers/promises';
import type { FormText } from '@tukiverkko/plugin-forms-common';
import type { CopyBlock } from './CopyDocument';
import { margin, sizes, writable, type Element, type Pdf } from './paper';

type Renderers = {
  readonly [K in CopyBlock['kind']]: (
    pdf: Pdf,
    root: Element,
    block: Extract<CopyBlock, { kind: K }>,
    language: string,
  ) => void | Promise<void>;
};

const renderers: Renderers = {
  heading(pdf, root, { level, text }, language) {
    pdf.moveDown(level === 1 ? 0 : 0.8);
    keepTogether(pdf, 60);
    write(pdf, root, `H${level}`, text, language, () =>
      pdf.font('bold').fontSize(sizes[level]),
    );
    pdf.moveDown(0.3);
  },

  paragraph(pdf, root, { text }, language) {
    write(pdf, root, 'P', text, language, () =>
      pdf.font('plain').fontSize(sizes.text),
    );
    pdf.moveDown(0.4);
  },

  async answers(pdf, root, { items }, language) {
    const list = pdf.struct('L');
    root.add(list);
    for (const { question, answer } of items) {
      keepTogether(pdf, 36);
      const item = pdf.struct('LI');
      list.add(item);
      write(pdf, item, 'Lbl', question, language, () =>
        pdf.font('bold').fontSize(sizes.text),
      );
      const body = pdf.struct('LBody');
      item.add(body);
      for (const line of answer) {
        write(pdf, body, 'P', line, language, () =>
          pdf.font('plain').fontSize(sizes.text),
        );
        await turn();
      }
      body.end();
      item.end();
      pdf.moveDown(0.5);
    }
    list.end();
  },

  facts(pdf, root, { rows }) {
    table(pdf, root, {
      widths: [140, '*'],
      data: rows.map(([name, value]) => [headCell(name, 'Row'), cell(value)]),
    });
  },

  table(pdf, root, { head, rows }) {
    table(pdf, root, {
      widths: ['*', 80, 130],
      data: [
        head.map(text => headCell(text, 'Column')),
        ...rows.map(row => row.map(cell)),
      ],
    });
  },
};

/** Begins a new page where what comes would stand at the foot of this one, apart from what it is over. */
function keepTogether(pdf: Pdf, height: number): void {
  const { page } = pdf;
  if (pdf.y > page.height - page.margins.bottom - height) pdf.addPage();
}

/** A text as an element of its own, with its language where that is not the one of the document. */
function write(
  pdf: Pdf,
  parent: Element,
  tag: string,
  { text, language }: FormText,
  documentLanguage: string,
  style: () => void,
): void {
  const options = language === documentLanguage ? {} : { lang: language };
  parent.add(
    pdf.struct(tag, options, () => {
      style();
      pdf.text(writable(text), margin, undefined, { lineGap: 2 });
    }),
  );
}

function table(
  pdf: Pdf,
  root: Element,
  options: { readonly widths: unknown[]; readonly data: unknown[][] },
): void {
  pdf.font('plain').fontSize(sizes.text);
  pdf.table({
    structParent: root,
    columnStyles: options.widths,
    defaultStyle: {
      padding: 3,
      border: [0, 0, 0.5, 0],
      borderColor: '#999999',
    },
    data: options.data,
  } as never);
  pdf.x = margin;
  pdf.moveDown(0.5);
}

function cell({ text }: FormText) {
  return { text: writable(text), font: { src: 'plain', size: sizes.text } };
}

function headCell(text: FormText, scope: 'Row' | 'Column') {
  return {
    ...cell(text),
    type: 'TH',
    scope,
    font: { src: 'bold', size: sizes.text },
  };
}

/** Writes a block under an element of the structure. Others get their turn after each line, since laying out letters takes time. */
export async function renderBlock(
  pdf: Pdf,
  root: Element,
  block: CopyBlock,
  language: string,
): Promise<void> {
  const render = renderers[block.kind] as (
    pdf: Pdf,
    root: Element,
    block: CopyBlock,
    language: string,
  ) => void | Promise<void>;
  await render(pdf, root, block, language);
  await turn();
}
