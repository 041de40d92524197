import type { Directory } from '@tukiverkko/plugin-expert-network-common';
import { oncePerDirectory } from './oncePerDirectory';

const aDirectory = (at: string): Directory => ({
  at,
  regions: [],
  teams: [],
  networks: [],
  services: [],
});

it('works once for one directory and question, and keeps only so many answers', () => {
  const asked: string[] = [];
  const answer = oncePerDirectory(({ at }, question: number) => {
    asked.push(`${at} ${question}`);
    return { at, question };
  });
  const [one, two] = [aDirectory('one'), aDirectory('two')];
  expect(answer(one, 1)).toBe(answer(one, 1));
  expect(answer(two, 1)).toEqual({ at: 'two', question: 1 });
  expect(asked).toEqual(['one 1', 'two 1']);

  for (let question = 2; question <= 25; question++) answer(one, question);
  answer(one, 1);
  expect(asked.filter(text => text === 'one 1')).toHaveLength(2);
});
