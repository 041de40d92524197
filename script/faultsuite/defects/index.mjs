/** Ten ways to break a promise. Each is a patch beside this file, and the fault that must notice it. */
export const defects = [
  {
    id: 'no-idempotency-row',
    fault: 'everything-twice',
    engine: 'sqlite',
    what: 'a request is stored without the row that knows its key',
  },
  {
    id: 'replay-without-reply',
    fault: 'everything-twice',
    engine: 'sqlite',
    what: 'a repeated request gets another answer than the first',
  },
  {
    id: 'chain-without-before',
    fault: 'everything-twice',
    engine: 'sqlite',
    what: 'rows of the access log do not hold the row before',
  },
  {
    id: 'version-out-of-where',
    fault: 'everything-twice',
    engine: 'postgresql',
    what: 'a change is written whatever the row is by then',
  },
  {
    id: 'outbox-forgets-first',
    fault: 'dependencies-away',
    engine: 'sqlite',
    what: 'a message is forgotten before it is told',
  },
  {
    id: 'seal-without-place',
    fault: 'byte-flips',
    engine: 'sqlite',
    what: 'a sealed value opens in any row',
  },
  {
    id: 'synchronous-normal',
    fault: 'sync-before-ack',
    engine: 'sqlite',
    what: 'SQLite acknowledges before it has synced',
  },
  {
    id: 'acknowledged-before-stored',
    fault: 'disk-full',
    engine: 'sqlite',
    what: 'a request is acknowledged before it is stored',
  },
  {
    id: 'no-fencing',
    fault: 'paused-worker',
    engine: 'postgresql',
    what: 'a backend that lost its lease may complete a message',
  },
  {
    id: 'access-row-outside',
    fault: 'everything-twice',
    engine: 'postgresql',
    what: 'the access log is written before the change, and not with it',
  },
];
