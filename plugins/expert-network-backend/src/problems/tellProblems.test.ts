import { mockServices } from '@backstage/backend-test-utils';
import type { Problem } from '@tukiverkko/plugin-expert-network-common';
import { tellProblems } from './tellProblems';

const problem = (name: string, pointer = '/spec/serves/0'): Problem => ({
  ref: `group:default/${name}`,
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  pointer,
  code: 'region-unknown',
  params: {},
});

it('tells once when the problems change, with the first three refs', () => {
  const logger = mockServices.logger.mock();
  const tell = tellProblems(logger);
  const four = ['a', 'b', 'c', 'd'].map(name => problem(name));
  tell([]);
  expect(logger.info).not.toHaveBeenCalled();

  tell(four);
  tell([...four]);
  expect(logger.warn).toHaveBeenCalledTimes(1);
  expect(logger.warn).toHaveBeenCalledWith(
    expect.stringMatching(
      /has 4 problems, first in group:default\/a, group:default\/b, group:default\/c\./,
    ),
  );

  tell([problem('a', '/spec/serves/1')]);
  expect(logger.warn).toHaveBeenCalledTimes(2);
  tell([]);
  tell([]);
  expect(logger.info).toHaveBeenCalledTimes(1);
});
