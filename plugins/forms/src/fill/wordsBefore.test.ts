import { processTexts, wordsBefore } from './processTexts';

describe('what is said before a form', () => {
  it('is of a client and of responsibility where a request goes to a team', () => {
    expect(wordsBefore({ process: 'case', purpose: 'consultation' })).toBe(
      processTexts.case,
    );
  });

  it('is of neither where what goes to a team is a registration', () => {
    const { know, next } = wordsBefore({
      process: 'case',
      purpose: 'registration',
    });
    expect(know).toEqual(['start.autosave']);
    expect(next).toEqual(processTexts.case.next);
  });
});
