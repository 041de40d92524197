import type {
  AccessLogView,
  AccessReport,
  HoldRequest,
  KeysReport,
  LegalHoldList,
  OperationsView,
  RefusalsView,
  RetentionView,
} from '@tukiverkko/plugin-forms-common';

/** What those who keep the portal running see of the fake backend, and what they do to it. */
export class FakeOperations {
  view: OperationsView = {
    at: '2026-11-22T12:32:00.000Z',
    mayAct: true,
    ready: true,
    checks: [
      { id: 'database', ok: true },
      { id: 'directory', ok: true, asOf: '2026-11-22T12:31:20.000Z' },
    ],
    figures: {
      waiting: 2,
      oldestWaitingSeconds: 2,
      setAside: 0,
      withoutOwner: 0,
      overdue: 3,
    },
    jobs: [
      {
        id: 'forms-outbox',
        beganAt: '2026-11-22T12:31:50.000Z',
        endedAt: '2026-11-22T12:31:51.000Z',
        outcome: 'done',
        runs: 1_240,
        failures: 0,
      },
    ],
    deadLetters: [],
  };
  keys: KeysReport = {
    keptBy: 'configuration',
    toRewrap: 0,
    versions: [
      {
        id: '2026-a',
        isCurrent: true,
        isAvailable: true,
        dataKeys: 41,
        since: '2026-01-02T08:00:00.000Z',
        emptySince: null,
        isRemovable: false,
        backupsUntil: null,
      },
    ],
  };
  retention: RetentionView = {
    report: null,
    runAfterDays: null,
    backupDays: 35,
  };
  log: AccessLogView = {
    isVerifying: false,
    verification: {
      at: '2026-11-22T12:00:00.000Z',
      seconds: 1,
      rows: 2_464,
      chains: 36,
      broken: 0,
      breaks: [],
    },
    checkpoint: null,
  };
  holds: LegalHoldList = { items: [] };
  refusals: RefusalsView = { days: 30, items: [] };
  report: AccessReport = {
    reference: 'OT-2026-7K3M9Q',
    madeAt: '2026-11-22T12:32:00.000Z',
    madeBy: 'user:default/liisa',
    isWhole: true,
    items: [],
  };

  answer({
    method,
    path,
    body,
  }: {
    readonly method: string;
    readonly path: string;
    readonly body: unknown;
  }): { readonly status: number; readonly body: unknown } {
    const found = (answer: unknown) => ({ status: 200, body: answer });
    switch (`${method} ${path.replace('/operations', '')}`) {
      case 'GET ':
        return found(this.view);
      case 'POST /dead-letters/retry':
        return found({ retried: this.retry(body as { id?: number }) });
      case 'GET /keys':
      case 'POST /keys/rewrap':
        return found(this.keys);
      case 'GET /retention':
        return found(this.retention);
      case 'POST /retention/reports/r1/run':
        this.retention = {
          ...this.retention,
          report: { ...this.retention.report!, state: 'running', erased: 3 },
        };
        return found(this.retention.report);
      case 'GET /access-log':
      case 'POST /access-log/verify':
        return found(this.log);
      case 'POST /access-log/report':
        return found(this.report);
      case 'GET /refusals':
        return found(this.refusals);
      case 'GET /holds':
        return found(this.holds);
      case 'POST /holds':
        this.hold((body as HoldRequest).reference);
        return { status: 204, body: undefined };
      case 'POST /holds/release':
        this.holds = { items: this.without((body as HoldRequest).reference) };
        return { status: 204, body: undefined };
      default:
        return { status: 404, body: { error: { type: 'no-such-address' } } };
    }
  }

  private without(held: string): LegalHoldList['items'] {
    return this.holds.items.filter(({ reference }) => reference !== held);
  }

  private hold(reference: string): void {
    const since = this.view.at;
    const held = { reference, since, actor: 'user:default/liisa' };
    this.holds = {
      items: [{ ...held, form: 'help-request' }, ...this.without(reference)],
    };
  }

  private retry({ id }: { readonly id?: number }): number {
    const { deadLetters } = this.view;
    const left = deadLetters.filter(one => id !== undefined && one.id !== id);
    this.view = { ...this.view, deadLetters: left };
    return deadLetters.length - left.length;
  }
}
