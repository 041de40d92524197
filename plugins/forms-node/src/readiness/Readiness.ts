/** One thing a process needs to serve. */
export interface ReadinessCheck {
  /** Short and stable: it stands in the answer of the readiness address, and on the operations page. */
  readonly id: string;
  /** Looks now. What is thrown, or takes longer than two seconds, is not ready. */
  look(): Promise<ReadinessResult>;
}

/** What a look found. */
export interface ReadinessResult {
  readonly ok: boolean;
  /** Since when what it looked at is as it is (RFC 3339), where that says something. */
  readonly asOf?: string;
}

/** What was found, all of it together. */
export interface ReadinessReport {
  readonly ready: boolean;
  readonly checks: readonly (ReadinessResult & { readonly id: string })[];
}

const patience = 2_000;
/** The address is open to everybody: however often it is asked, the database is asked once a second. */
const keptFor = 1_000;

/** Whether this process can serve, by everything that plugins need for it. */
export class Readiness {
  readonly #checks: ReadinessCheck[] = [];
  readonly #now: () => number;
  #last: { readonly at: number; readonly report: Promise<ReadinessReport> } = {
    at: -Infinity,
    report: Promise.resolve({ ready: false, checks: [] }),
  };

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** From here on the process is ready only if this is. */
  add(check: ReadinessCheck): void {
    this.#checks.push(check);
  }

  /** What every check finds, at most a second old. Never throws. */
  look(): Promise<ReadinessReport> {
    const at = this.#now();
    if (at - this.#last.at >= keptFor) this.#last = { at, report: this.#all() };
    return this.#last.report;
  }

  async #all(): Promise<ReadinessReport> {
    const checks = await Promise.all(
      this.#checks.map(async check => ({
        id: check.id,
        ...(await resultOf(check)),
      })),
    );
    return { ready: checks.every(({ ok }) => ok), checks };
  }
}

async function resultOf(check: ReadinessCheck): Promise<ReadinessResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ReadinessResult>(resolve => {
    timer = setTimeout(() => resolve({ ok: false }), patience);
  });
  try {
    return await Promise.race([check.look(), late]);
  } catch {
    return { ok: false };
  } finally {
    clearTimeout(timer);
  }
}
