import type { FormText } from '@tukiverkko/plugin-forms-common';
import { aCase } from '../__testUtils__/aCase';
import { aForm, anAnswerForm } from '../__testUtils__/aForm';
import { bytesOf, readPdf, textOf, withRole } from '../__testUtils__/readPdf';
import type { CopyDocument } from './CopyDocument';
import { copyOf } from './copyOf';
import { renderCopy } from './renderCopy';

jest.setTimeout(60_000);

const read = async (document: CopyDocument) =>
  readPdf(await bytesOf(await renderCopy(document)));

/** Letters of Northern, Inari and Skolt Sámi, and what else people write. */
const sami = 'Davvisámegiella áčđŋšŧž, anarâškielâ, nuõrttsääʹmǩiõll ǥǧǯʒ';

const copied = (topic: string) =>
  copyOf(
    {
      view: aCase(
        aForm(),
        { urgency: 'normal', topic, tags: ['school', 'home'] },
        {
          attachments: [
            {
              id: '1d0c2b1e-0000-4000-8000-000000000001',
              name: 'Lausunto č.pdf',
              type: 'pdf',
              size: 2_000,
              sha256: '',
              state: 'clean',
              downloadable: true,
              uploadedAt: '',
              uploadedBy: '',
            },
          ],
          answer: {
            form: 'help-answer',
            formVersion: 1,
            answers: { advice: 'Sopikaa palaveri.' },
            at: '2026-11-23T08:00:00.000Z',
            actor: 'user:default/worker',
          },
        },
      ),
      form: aForm(),
      answerForm: anAnswerForm(),
      printedAt: '2026-11-22T12:35:00.000Z',
      names: new Map(),
    },
    'fi',
  );

/** Every text of a copy, in the order it is read. */
function textsOf({ blocks }: CopyDocument): readonly FormText[] {
  return blocks.flatMap(block => {
    switch (block.kind) {
      case 'facts':
        return block.rows.flat();
      case 'table':
        return [block.head, ...block.rows].flat();
      case 'answers':
        return block.items.flatMap(({ question, answer }) => [
          question,
          ...answer,
        ]);
      default:
        return [block.text];
    }
  });
}

describe('a copy on paper', () => {
  it('tells its title and its language, and that it is tagged', async () => {
    const pdf = await read(copied('Aihe'));
    expect(pdf).toMatchObject({
      title: 'OT-2026-7K3M9Q Avunpyyntö',
      language: 'fi',
      isMarked: true,
    });
    const bytes = (await bytesOf(await renderCopy(copied('Aihe')))).toString(
      'latin1',
    );
    expect(bytes).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(bytes).toContain('/DisplayDocTitle true');
  });

  it('has its headings in order, none left out between two levels', async () => {
    const { elements } = await read(copied('Aihe'));
    const headings = withRole(elements, 'H1', 'H2', 'H3');
    expect(headings.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'H1 Avunpyyntö',
      'H2 Mitä lähetettiin',
      'H3 Kaikki',
      'H2 Vastaus',
      'H3 Kaikki',
      'H2 Liitteet',
      'H2 Vaiheet',
    ]);
  });

  it('holds every text of the copy in its structure, in the order it is read', async () => {
    const document = copied(sami);
    const { elements } = await read(document);
    const everything = textOf(elements);
    let at = 0;
    for (const { text } of textsOf(document)) {
      const found = everything.indexOf(text.replace(/\s+/g, ' '), at);
      expect([text, found >= 0]).toEqual([text, true]);
      at = found;
    }
  });

  it('gives each question its answer in a list', async () => {
    const { elements } = await read(copied('Aihe'));
    const items = withRole(elements, 'LI').map(({ children }) =>
      children.map(child => `${child.role} ${textOf([child])}`),
    );
    expect(items).toContainEqual(['Lbl Ilmiöt', 'LBody Koulu Koti']);
  });

  it('gives its tables head cells', async () => {
    const { elements } = await read(copied('Aihe'));
    const heads = withRole(elements, 'TH').map(one => textOf([one]));
    expect(heads).toEqual(
      expect.arrayContaining(['Viite', 'Liite', 'Koko', 'Virustarkistus']),
    );
    const [row] = withRole(elements, 'TR');
    expect(row.children.map(({ role }) => role)).toEqual(['TH', 'TD']);
  });

  it('gives Sámi letters back as they were written', async () => {
    const { elements } = await read(copied(sami));
    expect(textOf(elements)).toContain(sami);
  });

  it('stands on every page with its header and footer, which are not read aloud twice', async () => {
    const long = Array.from({ length: 400 }, (_, i) => `Rivi ${i}.`).join('\n');
    const document = copied(long);
    const { elements, pages, artifacts } = await read(document);
    expect(pages).toBeGreaterThan(5);
    expect(artifacts.split(document.header)).toHaveLength(pages + 1);
    expect(artifacts.split(document.footer)).toHaveLength(pages + 1);
    expect(artifacts).toContain(`Sivu ${pages}/${pages}`);
    const everything = textOf(elements);
    expect(everything).not.toContain(document.header);
    for (let i = 0; i < 400; i++) expect(everything).toContain(`Rivi ${i}.`);
  });

  it('lets others have their turn while it is written', async () => {
    let turns = 0;
    let isWritten = false;
    const count = () => {
      turns += 1;
      if (!isWritten) setImmediate(count);
    };
    setImmediate(count);
    await renderCopy(copied('rivi\n'.repeat(100)));
    isWritten = true;
    expect(turns).toBeGreaterThan(100);
  });

  it('has a title that breaks no XML', async () => {
    const title = 'Neuvonta & ohjaus </rdf:li> ä\0';
    const bytes = await bytesOf(await renderCopy({ ...copied('Aihe'), title }));
    expect((await readPdf(bytes)).title).toBe('Neuvonta + ohjaus ‹/rdf:li› ä');
    const text = bytes.toString('utf8');
    const xml = text.slice(
      text.indexOf('<?xpacket begin'),
      text.indexOf('<?xpacket end'),
    );
    expect(xml).toContain('>Neuvonta + ohjaus ‹/rdf:li› ä</rdf:li>');
    expect(xml).not.toContain('&');
  });

  it('is not broken by anything people write', async () => {
    const odd = [
      '(\\) <</S /JavaScript>> endobj %%EOF',
      'a\0b\u202Egpj.exe\u2028c',
      '🧸 漢字 \ud800',
      '',
      'x'.repeat(5_000),
    ].join('\n');
    const { elements } = await read(copied(odd));
    const everything = textOf(elements);
    expect(everything).toContain('(\\) <</S /JavaScript>> endobj %%EOF');
    expect(everything).toContain('abgpj.exe');
    expect(everything.replace(/\s/g, '')).toContain('x'.repeat(5_000));
  });
});
