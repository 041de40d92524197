import { aBuilderServer } from '../../../testing/aBuilderServer';
import { aFormDefinition } from '../../../testing/aForm';
import type { FakeForms } from '../../../testing/FakeForms';
import { FormsClient } from '../../api/FormsClient';
import { BuilderSession } from './BuilderSession';

const form = aFormDefinition();
const pages = form.pages.map(({ id }) => id);

type Step = 'title' | 'undo' | 'redo' | 'save' | 'add' | `page ${string}`;

const aStep: readonly Step[] = [
  'title',
  'undo',
  'redo',
  'save',
  'add',
  ...pages.map((page): Step => `page ${page}`),
];

/** Numbers from 0 to 1 that are the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) % 2 ** 32;
    return Math.abs(state) / 2 ** 32;
  };
}

/** One editor in a window of their own, who chooses their own side where both changed the same. */
class Editor {
  readonly session: BuilderSession;
  private readonly name: string;
  private count = 0;

  constructor(session: BuilderSession, name: string) {
    this.session = session;
    this.name = name;
  }

  async take(step: Step): Promise<void> {
    const title = `${this.name} ${(this.count += 1)}`;
    const { session } = this;
    if (step === 'title') session.edit('setFormTitle', { title });
    else if (step === 'add') session.edit('addPage', { title });
    else if (step === 'undo') session.undo();
    else if (step === 'redo') session.redo();
    else if (step === 'save') await this.save();
    else session.edit('setPageTitle', { page: step.slice(5), title });
  }

  async save(): Promise<void> {
    for (let left = 10; left > 0 && !(await this.session.save()); left -= 1) {
      const { conflict } = this.session.getState();
      if (conflict)
        await this.session.resolve(
          Object.fromEntries(
            conflict.conflicts.map(({ subject }) => [subject, 'mine']),
          ),
        );
    }
  }

  /** The pages that stand in the history as added and not taken back. */
  added(): readonly string[] {
    return this.session
      .getState()
      .done.filter(({ operation }) => operation === 'addPage')
      .map(({ about = '' }) => about);
  }
}

const open = (server: FakeForms) =>
  BuilderSession.open(
    new FormsClient({ fetchApi: server, sendFile: server.sendFile }),
    form.key,
  );

it.each(Array.from({ length: 25 }, (_, index) => index + 1))(
  'two editors come to the same form, and nothing one of them added is lost (%i)',
  async seed => {
    const next = numbersFrom(seed);
    const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)];
    sessionStorage.clear();
    const server = aBuilderServer({ definition: form });
    const editors = [
      new Editor(await open(server), 'Aino'),
      new Editor(await open(server), 'Malin'),
    ];
    for (let left = 16; left > 0; left -= 1)
      await one(editors).take(one(aStep));
    for (const editor of editors) await editor.save();
    for (const { session } of editors) await session.lookAgain();

    const stored = server.editing.drafts.get(form.key)?.definition;
    const titles = stored?.pages.map(({ title }) => title);
    for (const editor of editors) {
      expect(editor.session.getState().definition).toEqual(stored);
      expect(titles).toEqual(expect.arrayContaining([...editor.added()]));
      editor.session.end();
    }
  },
);
