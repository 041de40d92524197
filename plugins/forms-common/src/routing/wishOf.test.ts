import { compileForm } from '../compile/compileForm';
import { evaluate } from '../evaluate/evaluate';
import { aForm, aList, aText, aTruth } from '../testUtils/aForm';
import { wishOf } from './wishOf';

const context = {
  now: '2026-11-22T22:30:00Z',
  zone: 'Europe/Helsinki',
  relations: ['requester'] as const,
};
const v = (name: string) => ({ var: name });

const named = {
  id: 'named',
  when: { '!==': [v('service'), null] },
  target: { service: v('service') },
};
const found = {
  id: 'found',
  when: true,
  target: {
    find: {
      phenomena: v('topics'),
      region: { if: [v('far'), v('region'), 'home'] },
      languages: v('$today'),
      allowOtherArea: v('far'),
    },
  },
};
const wish = (rules: readonly object[], answers: object) => {
  const form = compileForm(
    aForm({
      process: 'case',
      fields: {
        service: aText(),
        region: aText(),
        topics: aList(),
        far: aTruth(),
      },
      routing: { rules: rules as [], fallback: 'group:default/all' },
    }),
  );
  const evaluation = evaluate(form, answers, context);
  return { wish: wishOf(form, evaluation, context), evaluation };
};

const answers = { topics: ['a'], region: 'x', far: true };

describe('wishOf', () => {
  it('is what the rule that sends it looks for', () => {
    const asked = wish([named, found], answers);
    expect(asked.evaluation.target).toMatchObject({ find: asked.wish });
    expect(asked.wish).toMatchObject({ phenomena: ['a'], region: 'x' });
  });

  it('is the same where a service was asked by name', () => {
    const byName = wish([named, found], { ...answers, service: 'it' });
    expect(byName.evaluation.target).toMatchObject({ rule: 'named' });
    expect(byName.wish).toEqual(wish([found], answers).wish);
  });

  it('allows nothing that was not answered', () => {
    expect(wish([named, found], { service: 'it' }).wish).toMatchObject({
      phenomena: [],
      region: 'home',
      languages: ['2026-11-23'],
      allowOtherCounty: false,
      allowOtherArea: false,
    });
  });

  it('is nothing in a form that looks for nobody', () =>
    expect(wish([named], { ...answers, service: 'it' }).wish).toBeNull());
});
