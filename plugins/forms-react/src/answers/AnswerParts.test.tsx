import { loadCorpus } from '@tukiverkko/plugin-forms-common/testUtils';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axeProblems } from '../__testUtils__/accessibility';
import { InPortal } from '../__testUtils__/InPortal';
import { AnswerParts, type AnswerPartsProps } from './AnswerParts';

const { definition } = loadCorpus().find(
  ({ name }) => name === 'training-feedback',
)!;

function show(props: Partial<AnswerPartsProps>) {
  return render(
    <InPortal>
      <AnswerParts
        definition={definition}
        language="fi"
        parts={definition.pages.map(({ id, fields }) => ({ id, fields }))}
        answers={{ clear: 0 }}
        {...props}
      />
    </InPortal>,
  );
}

const terms = () =>
  screen.getAllByRole('term').map(element => element.textContent);

describe('AnswerParts', () => {
  it('shows every question it is given, and says which have no answer', () => {
    show({ parts: [{ id: 'views', fields: ['clear', 'useful'] }] });
    expect(terms()).toHaveLength(2);
    expect(screen.getByText('Ei vastattu')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Mielipiteesi',
    );
  });

  it('folds what is empty behind a button that says how many there are', async () => {
    show({ unanswered: 'folded' });
    expect(terms()).toEqual(['Sisältö oli selkeä']);
    const all = definition.pages.flatMap(({ fields }) => fields).length;
    const button = screen.getByRole('button', {
      name: `Näytä myös tyhjät (${all - 1})`,
    });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    expect(terms()).toHaveLength(all);
    await userEvent.click(
      screen.getByRole('button', { name: 'Piilota tyhjät' }),
    );
    expect(terms()).toHaveLength(1);
  });

  it('leaves out what is empty, and a heading with nothing under it', () => {
    show({ unanswered: 'left-out', level: 3 });
    expect(terms()).toEqual(['Sisältö oli selkeä']);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('takes another title, and is read without seeing', async () => {
    const title = { text: 'Tiedot profiilistasi', language: 'fi' };
    show({ parts: [{ id: 'profile', title, fields: ['clear'] }] });
    expect(
      screen.getByRole('region', { name: 'Tiedot profiilistasi' }),
    ).toBeInTheDocument();
    expect(await axeProblems()).toEqual([]);
  });
});
