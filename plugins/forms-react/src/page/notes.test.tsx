import { type Answers, compileForm } from '@tukiverkko/plugin-forms-common';
import { loadCorpus } from '@tukiverkko/plugin-forms-common/testUtils';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axeProblems, danglingIds } from '../__testUtils__/accessibility';
import { Filling } from '../__testUtils__/Filling';

const { definition } = loadCorpus().find(
  ({ name }) => name === 'garden-visit',
)!;
const form = compileForm(definition);

function fill(answers: Answers, prefill?: Answers) {
  render(<Filling {...{ form, answers, prefill }} />);
}

const follows = (first: string | RegExp, second: string | RegExp) =>
  screen.getByText(first).compareDocumentPosition(screen.getByText(second)) ===
  Node.DOCUMENT_POSITION_FOLLOWING;

describe('texts among the questions', () => {
  it('stand before their question, or at the end of the page', () => {
    fill({ kind: 'school', people: 60 });
    expect(follows(/Yli 50 hengen/, 'Montako henkeä?')).toBe(true);
    expect(follows('Koulun nimi', /Linja-auto/)).toBe(true);
  });

  it('appear and disappear by their rule', async () => {
    fill({ people: 6 });
    expect(screen.queryByText(/Yli 50 hengen/)).toBeNull();
    await userEvent.type(screen.getByLabelText('Montako henkeä?'), '0');
    expect(screen.getByText(/Yli 50 hengen/)).toBeInTheDocument();
  });

  it('go with their page, and end pages are not on the way', () => {
    fill({ kind: 'family' });
    expect(screen.queryByText(/Linja-auto/)).toBeNull();
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(h => h.textContent),
    ).toEqual(['Kuka tulee', 'Yhteystiedot']);
  });

  it('can be used unseen', async () => {
    fill({ kind: 'school', people: 60 });
    expect(danglingIds()).toEqual([]);
    expect(await axeProblems()).toEqual([]);
  });
});

describe('what is filled in beforehand', () => {
  it('says where it came from', () => {
    const prefill = { county: 'kainuu', people: 4 };
    fill(prefill, prefill);
    expect(screen.getByText(/Tieto tulee profiilistasi/)).toBeInTheDocument();
    // Only what the form names in its prefill has a source.
    expect(screen.getAllByText(/Tieto tulee/)).toHaveLength(1);
  });

  it('is locked where a rule says so', () => {
    fill({ county: 'kainuu' });
    expect(screen.getByLabelText(/^Hyvinvointialue/)).toHaveAttribute(
      'readonly',
    );
  });
});
