import { problem } from './LintProblem';
import { problemSentences } from './problemSentences';
import { problemText } from './problemText';

describe('problemText', () => {
  it('fills in what the problem tells', () => {
    expect(
      problemText(problem('/data', 'limit-exceeded', { limit: 200 })),
    ).toBe('At most 200 is allowed. Lower it.');
  });

  it('says the code where it knows no sentence', () => {
    expect(
      problemText({ ...problem('/data', 'cycle'), code: 'constructor' }),
    ).toBe('constructor');
  });

  it('says whole sentences', () => {
    for (const sentence of Object.values(problemSentences))
      expect(sentence).toMatch(/^["A-Z{].*[.…]$/);
  });
});
