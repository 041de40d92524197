import type {
  FieldSchema,
  FormDefinition,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import { aCase } from '../__testUtils__/aCase';
import { aForm, anAnswerForm } from '../__testUtils__/aForm';
import type { CopyBlock } from './CopyDocument';
import { copyOf } from './copyOf';

const answers = {
  urgency: 'normal',
  topic: 'Ensimmäinen rivi\nToinen rivi',
  more: true,
  details: 'Lisää',
  tags: ['school', 'home'],
  age: 12,
  day: '2026-11-03',
  team: 'group:default/team',
  note: 'vain tiimille',
};
const names = new Map([
  ['group:default/team', { fi: 'Tiimi', sv: 'Teamet', en: 'The team' }],
]);

const copied = (
  change: Partial<SubmissionView> = {},
  form: FormDefinition = aForm(),
) => ({
  view: aCase(form, change.answers ?? answers, change),
  form,
  answerForm: anAnswerForm(),
  printedAt: '2026-11-22T12:35:00.000Z',
  names,
});

/** A block as a line, short enough for a table. */
function short(block: CopyBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text.text}`];
    case 'paragraph':
      return [block.text.text];
    case 'facts':
      return block.rows.map(([name, value]) => `${name.text} | ${value.text}`);
    case 'table':
      return [block.head, ...block.rows].map(row =>
        row.map(({ text }) => text).join(' | '),
      );
    default:
      return block.items.map(
        ({ question, answer }) =>
          `${question.text} = ${answer.map(({ text }) => text).join(' / ')}`,
      );
  }
}
const linesOf = (...given: Parameters<typeof copyOf>) =>
  copyOf(...given).blocks.flatMap(short);

describe('a copy of a request', () => {
  it('says all that was sent, in words', () => {
    expect(linesOf(copied({ relations: ['owner'] }), 'fi')).toEqual([
      '# Avunpyyntö',
      'Viite | OT-2026-7K3M9Q',
      'Lomake | help-request, versio 3',
      'Tila | Lähetetty',
      'Lähetetty | 22.11.2026 klo 14.32',
      'Kenellä | Järvisydän',
      'Vastaus viimeistään | 30.11.2026',
      'Kopio otettu | 22.11.2026 klo 14.35',
      'Kopion ottaja | Tiimi',
      '## Mitä lähetettiin',
      '### Kaikki',
      'Kiireellisyys = Tavallinen',
      'Aihe = Ensimmäinen rivi / Toinen rivi',
      'Haluatko kertoa lisää? = Kyllä',
      'Kerro lisää = Lisää',
      'Ilmiöt = Koulu / Koti',
      'Ikä = 12',
      'Päivä = 3.11.2026',
      'Hyvinvointialue = Ei vastattu',
      'Tiimi = Tiimi',
      'Palvelu = Ei vastattu',
      'Viesti vain tiimille = vain tiimille',
      '## Vaiheet',
      '22.11.2026 klo 14.32 = Lähetetty, Pyytäjä',
      'Työkopio. Tallenna vastaus omaan asiakastietojärjestelmääsi.',
    ]);
  });

  it('is in the language that is asked for, and says of each text which one it is in', () => {
    const document = copyOf(copied(), 'sv');
    expect(document.language).toBe('sv');
    expect(document.header).toBe(
      'OT-2026-7K3M9Q · help-request version 3 · utskriven 22.11.2026 kl. 14.35 · Den som begärt',
    );
    expect(document.blocks[0]).toMatchObject({
      text: { text: 'Avunpyyntö på svenska', language: 'sv' },
    });
    // The form has no English; its own words then say that they are Finnish.
    expect(copyOf(copied(), 'en').blocks[0]).toMatchObject({
      text: { text: 'Avunpyyntö', language: 'fi' },
    });
    expect(linesOf(copied(), 'en')).toContain('Sent | 22 Nov 2026, 14:32');
  });

  it('asks nothing its reader may not see, and nothing that was hidden', () => {
    const { note: _note, ...readable } = answers;
    const lines = linesOf(
      copied({
        answers: { ...readable, more: false, details: undefined },
        relations: ['invited'],
      }),
      'fi',
    ).join('\n');
    expect(lines).not.toContain('Viesti vain tiimille');
    expect(lines).not.toContain('Kerro lisää =');
  });

  it('holds the answer of the team with its seal', () => {
    const answer = {
      form: 'help-answer',
      formVersion: 2,
      answers: { advice: 'Sopikaa palaveri.' },
      at: '2026-11-23T08:00:00.000Z',
      actor: 'user:default/worker',
    };
    const lines = linesOf(copied({ answer, state: 'answered' }), 'fi');
    expect(lines).toEqual(
      expect.arrayContaining([
        '## Vastaus',
        'Neuvo = Sopikaa palaveri.',
        'Suositus, ei päätös. Järvisydän, 23.11.2026 klo 10.00',
      ]),
    );
  });

  it('tells what happened in words, and leaves out what stays in the team', () => {
    const at = '2026-11-23T08:00:00.000Z';
    const worker = { at, actor: 'user:default/worker' };
    const lines = linesOf(
      copied({
        events: [
          { ...worker, command: 'note', state: 'submitted', text: 'salaisuus' },
          {
            ...worker,
            command: 'decline',
            state: 'declined',
            reason: 'no-capacity',
            text: 'Emme ehdi.\nPahoittelut.',
            place: {
              ref: 'group:default/x',
              name: { fi: 'Toinen tiimi', sv: 'Annat team', en: 'Other' },
            },
          },
          { at, command: 'close', state: 'closed' },
          { ...worker, command: 'something-new', state: 'closed' },
        ],
      }),
      'fi',
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        '23.11.2026 klo 10.00 = Ei otettu käsittelyyn, Tiimi / Ei kapasiteettia / Emme ehdi. / Pahoittelut. / Ohjattu: Toinen tiimi',
        '23.11.2026 klo 10.00 = Päätetty, Järjestelmä',
        '23.11.2026 klo 10.00 = Muutettu, Tiimi',
      ]),
    );
    expect(lines.join('\n')).not.toContain('salaisuus');
  });

  it('names its files and what became of them', () => {
    const file = (name: string, size: number, state: 'clean' | 'infected') => ({
      id: '1d0c2b1e-0000-4000-8000-000000000001',
      type: 'pdf' as const,
      sha256: '',
      downloadable: true,
      uploadedAt: '',
      uploadedBy: '',
      ...{ name, size, state },
    });
    const attachments = [
      file('Lausunto.pdf', 1_500_000, 'clean'),
      file('a.pdf', 10, 'infected'),
    ];
    expect(linesOf(copied({ attachments }), 'fi')).toEqual(
      expect.arrayContaining([
        '## Liitteet',
        'Liite | Koko | Virustarkistus',
        'Lausunto.pdf | 1,4 Mt | Valmis',
        'a.pdf | 1 kt | Hylätty: virus',
      ]),
    );
  });

  it('tells messages among the events, each once and in time, and no notes', () => {
    const team = 'user:default/worker';
    const [submit] = aCase(aForm(), answers).events;
    const asked = '2026-11-22T12:33:00.000Z';
    const said = { id: 'x', actor: team };
    const view = copied({
      events: [
        submit,
        { command: 'ask', state: 'needs-info', at: asked, actor: team },
        {
          command: 'cancel',
          state: 'cancelled',
          at: '2026-11-22T12:36:00.000Z',
          actor: submit.actor,
        },
      ],
      messages: [
        { ...said, kind: 'ask', at: asked, text: 'Milloin?\nMissä?' },
        {
          ...said,
          kind: 'note',
          at: '2026-11-22T12:34:00.000Z',
          text: 'Sisäistä.',
        },
        {
          ...said,
          kind: 'message',
          at: '2026-11-22T12:35:00.000Z',
          actor: submit.actor!,
          text: 'Eilen.',
        },
      ],
    });
    const lines = linesOf(view, 'fi');
    expect(lines.slice(lines.indexOf('## Vaiheet') + 1, -1)).toEqual([
      '22.11.2026 klo 14.32 = Lähetetty, Pyytäjä',
      '22.11.2026 klo 14.33 = Tiimi kysyi lisätietoa, Tiimi / Milloin? / Missä?',
      '22.11.2026 klo 14.35 = Viesti, Pyytäjä / Eilen.',
      '22.11.2026 klo 14.36 = Peruttu, Pyytäjä',
    ]);
    expect(lines.join()).not.toContain('Sisäistä');
  });

  it('says repeating groups row by row, and a matrix cell by cell', () => {
    const cell = (title: string, more: object) =>
      ({ title, 'x-sensitivity': 'none', ...more } as FieldSchema);
    const row = (properties: Record<string, FieldSchema>) =>
      ({ type: 'object', additionalProperties: false, properties } as const);
    const yesNo = { type: 'boolean' };
    const { data } = aForm();
    const form = aForm({
      data: {
        ...data,
        properties: {
          ...data.properties,
          children: {
            ...cell('Lapset', { type: 'array', maxItems: 5 }),
            items: {
              title: 'Lapsi',
              ...row({
                age: cell('Ikä', { type: 'integer', 'x-unit': 'v' }),
                school: cell('Koulussa', yesNo),
              }),
            },
          },
          load: {
            ...cell('Kuormitus', {}),
            ...row({
              home: cell('Kotona', yesNo),
              away: cell('Muualla', yesNo),
            }),
          },
        },
      },
      pages: [{ id: 'all', title: 'Kaikki', fields: ['children', 'load'] }],
    });
    const given = {
      children: [{ age: 3 }, { age: 9, school: true }],
      load: { home: false, away: true },
    };
    const view = { ...aCase(aForm(), answers), answers: given };
    const lines = linesOf({ ...copied(), form, view }, 'fi');
    expect(lines).toContain(
      'Lapset = Lapsi 1 / Ikä: 3 v / Lapsi 2 / Ikä: 9 v / Koulussa: Kyllä',
    );
    expect(lines).toContain('Kuormitus = Kotona: Ei / Muualla: Kyllä');
  });

  it('asks nothing of a hidden page, and says what the form knew already', () => {
    const form = aForm({
      ui: { county: { 'ui:widget': 'hidden' }, day: { 'ui:widget': 'hidden' } },
      pages: [
        { id: 'one', title: 'Yksi', fields: ['urgency', 'county', 'day'] },
        { id: 'two', title: 'Kaksi', fields: ['topic'] },
      ],
    });
    const view = aCase(aForm(), answers);
    const hidden = ['$page.two'];
    const lines = linesOf(
      {
        ...copied(),
        form,
        view: { ...view, evaluation: { ...view.evaluation, hidden } },
      },
      'fi',
    );
    expect(lines).toEqual(
      expect.arrayContaining(['### Yksi', 'Päivä = 3.11.2026']),
    );
    expect(lines.join('\n')).not.toMatch(/Kaksi|Aihe|Hyvinvointialue/);
  });

  it('leaves out nothing of an answer it has no words for', () => {
    const odd = {
      ...answers,
      topic: [{ a: 1, b: { c: ['x', true] } }, 'y'] as never,
      tags: ['school', 'of yesterday'],
    };
    const text = linesOf(copied({ answers: odd }), 'fi').join('\n');
    for (const part of ['1', 'x', 'Kyllä', 'y', 'Koulu', 'of yesterday']) {
      expect(text).toContain(part);
    }
  });

  it('names who took part by role, and tells of invitations and of what became of the time', () => {
    const at = '2026-11-22T12:33:00.000Z';
    const event = {
      state: 'accepted',
      at,
      actor: 'user:default/worker',
    } as const;
    const name = { fi: 'Satama', sv: 'Hamnen', en: 'Harbour' };
    const startsAt = '2026-11-26T07:00:00.000Z';
    const lines = linesOf(
      copied({
        answer: {
          form: 'help-answer',
          formVersion: 1,
          answers: { advice: 'Näin.' },
          at,
          actor: 'user:default/worker',
          contributors: [
            { role: 'Psykologi', unit: name },
            { role: 'Juristi', unit: null },
          ],
        },
        events: [
          { ...event, command: 'invite', expert: { kind: 'team', name } },
          {
            ...event,
            command: 'schedule',
            meeting: { change: 'booked', startsAt },
          },
          {
            ...event,
            command: 'schedule',
            meeting: { change: 'moved', startsAt },
          },
        ],
      }),
      'sv',
    );
    expect(lines).toContain('Deltagare: Psykologi (Hamnen) · Juristi');
    expect(lines.slice(-4, -1)).toEqual([
      expect.stringMatching(/= En expert bjöds in, .* \/ Hamnen$/),
      expect.stringMatching(/= En tid bokades, .* \/ 26\.11\.2026 kl\. 9\.00$/),
      expect.stringMatching(/= Tiden ändrades, .* \/ 26\.11\.2026 kl\. 9\.00$/),
    ]);
  });
});
