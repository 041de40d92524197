import {
  compileForm,
  evaluate,
  type Answers,
} from '@tukiverkko/plugin-forms-common';
import { loadCorpus } from '@tukiverkko/plugin-forms-common/testUtils';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { axeProblems } from '../__testUtils__/accessibility';
import { InPortal } from '../__testUtils__/InPortal';
import { AnswersView, type AnswersViewProps } from './AnswersView';

const corpus = loadCorpus();
const formOf = (key: string) =>
  compileForm(corpus.find(({ name }) => name === key)!.definition);

function show(
  key: string,
  answers: Answers,
  props: Partial<AnswersViewProps> = {},
) {
  const form = formOf(key);
  const evaluation = evaluate(form, answers, {
    now: '2026-11-22T12:00:00+02:00',
    zone: 'Europe/Helsinki',
    relations: [],
  });
  render(
    <MemoryRouter>
      <InPortal>
        <AnswersView
          form={form}
          language="fi"
          answers={answers}
          evaluation={evaluation}
          {...props}
        />
      </InPortal>
    </MemoryRouter>,
  );
}

const feedback = {
  county: 'lappi',
  attended: 'all',
  clear: 0,
  useful: 1,
  pace: 0,
  contact: true,
  topic: 'Ensin.\nSitten.',
};

function lineOf(term: string): HTMLElement {
  return screen
    .getAllByRole('term')
    .find(element => element.textContent === term)!.parentElement!;
}

describe('AnswersView', () => {
  it('shows each answer by the words it was chosen by', () => {
    show('training-feedback', feedback);
    expect(
      within(lineOf('Mihin osaan osallistuit?')).getByText('Koko päivään'),
    ).toBeInTheDocument();
    expect(
      within(lineOf('Haluatko, että sinuun ollaan yhteydessä?')).getByText(
        'Kyllä',
      ),
    ).toBeInTheDocument();
    expect(
      lineOf('Mistä haluat puhua?').querySelector('.tuki-answer-text'),
    ).toHaveTextContent('Ensin. Sitten.');
  });

  it('says what was not answered and leaves out what was not asked', () => {
    show('training-feedback', { attended: 'all' });
    expect(
      within(lineOf('Sisältö oli selkeä')).getByText('Ei vastattu'),
    ).toBeInTheDocument();
    expect(screen.queryByText('Mihin osaan?')).toBeNull();
  });

  it('names what was answered and is asked no more', () => {
    show('training-feedback', { ...feedback, contact: false });
    const note = screen.getByText(/Näitä ei lähetetä/).parentElement!;
    expect(within(note).getByText('Mistä haluat puhua?')).toBeInTheDocument();
  });

  it('shows what the answers come to, and from which questions', () => {
    show('training-feedback', feedback);
    const scores = screen.getByRole('region', { name: 'Pisteet' });
    expect(scores).toHaveTextContent('Tyytyväisyys1 (0–6)');
    expect(scores).toHaveTextContent('Tahti oli sopiva');
    expect(
      screen.getByText('Osallistuja oli tyytymätön ja haluaa yhteydenoton.'),
    ).toBeInTheDocument();
  });

  it('never shows a score some of whose answers are missing', () => {
    show('training-feedback', { clear: 2 });
    expect(
      screen.getByText('Ei laskettu, koska vastauksia puuttuu'),
    ).toBeInTheDocument();
  });

  it('leads to each question by a link that names it, and to none when only read', () => {
    show('training-feedback', feedback, {
      changeHref: (field, page) => `/fill/${page}#${field}`,
    });
    expect(
      screen.getByRole('link', { name: 'Muuta Sisältö oli selkeä' }),
    ).toHaveAttribute('href', '/fill/views#clear');
  });

  it('writes dates and lists as they are written in the language', () => {
    show(
      'vaccination',
      { birthDate: '2010-03-01', previous: false },
      { language: 'fi' },
    );
    expect(screen.getByText('1.3.2010')).toBeInTheDocument();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('marks what is not translated with the language it is in', () => {
    show('training-feedback', feedback, { language: 'en' });
    const marked = [...document.querySelectorAll('[lang="fi"]')].map(
      element => element.textContent,
    );
    expect(marked).toEqual(
      expect.arrayContaining([
        'Mielipiteesi',
        'Sisältö oli selkeä',
        'Eri mieltä',
      ]),
    );
  });

  it('shows rows under the name of each, and only what each was asked', () => {
    show('camp-registration', {
      family: true,
      children: [
        { age: 5, swims: false, vest: 'small', class: 3 },
        { age: 9, swims: true },
      ],
      wishes: { swim: 2 },
    });
    const items = within(lineOf('Lapset')).getAllByRole('listitem');
    expect(items[0]).toHaveTextContent('Lapsi 1Ikä5 v');
    expect(items[0]).toHaveTextContent('Pelastusliivin kokoPieni');
    expect(items[0]).not.toHaveTextContent('Luokka');
    expect(items[1]).toHaveTextContent('LuokkaEi vastattu');
    expect(lineOf('Mitä haluatte tehdä?')).toHaveTextContent('UidaKyllä');
    expect(
      screen.getByText(/Näitä ei lähetetä/).parentElement,
    ).toHaveTextContent('Luokka');
  });

  it('is read without seeing', async () => {
    show(
      'training-feedback',
      { ...feedback, contact: false },
      { changeHref: field => `#${field}` },
    );
    expect(await axeProblems()).toEqual([]);
  });
});
