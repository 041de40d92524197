import { describeFailsClosed } from '../__testUtils__/describeFailsClosed';

jest.setTimeout(120_000);

// One way of each sort; the long test has them all.
describeFailsClosed(
  [
    'answers 500',
    'answers what is no JSON',
    'answers for another resource',
    'answers with nothing to choose from',
    'hangs',
  ],
  ['is down', 'answers another person'],
);
