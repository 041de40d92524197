import { describeObstacle } from './describeObstacle';
import { describeReason } from './describeReason';
import type { FindStep } from './FindResult';
import { describeStep, joinClauses } from './describeStep';

describe('the words of findHelp', () => {
  it('tells reasons in three languages without bending a name', () => {
    const region = { fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo' };
    expect(describeReason({ code: 'serves-region', region })).toEqual({
      fi: 'palvelee aluetta Etelä-Savo',
      sv: 'betjänar området Södra Savolax',
      en: 'serves South Savo',
    });
    expect(
      describeReason({ code: 'topic', phenomena: ['vaativa-ero', 'nepsy'] }).fi,
    ).toBe('aihe täsmää: Vaativa erotilanne, Vaativahoitoinen nepsy-tilanne');
  });

  it.each([
    [1, 'answers in 1 working day', 'svarar inom 1 vardag'],
    [5, 'answers in 5 working days', 'svarar inom 5 vardagar'],
  ])('counts %d working days', (days, en, sv) => {
    expect(describeReason({ code: 'promise', days })).toMatchObject({ en, sv });
  });

  it('says until when a service is on a break', () => {
    expect(describeObstacle({ code: 'paused', until: '2027-01-07' })).toEqual({
      fi: 'tauolla 7.1.2027 asti',
      sv: 'på paus till och med 7.1.2027',
      en: 'on a break until 7 January 2027',
    });
  });

  it('says why it did not look outside', () => {
    const step = {
      group: 'own-area',
      outcome: 'closed',
      candidates: [],
      passedOver: [],
    } as const;
    expect(describeStep(step).fi).toBe(
      'Oma yhteistyöalue: ei katsottu, koska lupaa siirtää pyyntöä ei annettu.',
    );
  });

  it.each([
    [0, 'Own county: nothing suitable was found.'],
    [1, 'Own county, suitable: 1.'],
    [2, 'Own county, suitable: 2.'],
  ])('counts %d candidates', (count, en) => {
    const candidate = {} as FindStep['candidates'][number];
    const step: FindStep = {
      group: 'own-county',
      outcome: 'found',
      candidates: Array.from({ length: count }, () => candidate),
      passedOver: [],
    };
    expect(describeStep(step).en).toBe(en);
  });

  it('joins clauses into one line', () => {
    const clause = { fi: 'a', sv: 'b', en: 'c' };
    expect(joinClauses([clause, clause])).toEqual({
      fi: 'a · a',
      sv: 'b · b',
      en: 'c · c',
    });
  });
});
