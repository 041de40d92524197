import type {
  CoverageResponse,
  FindRequest,
  FindResponse,
  MeResponse,
  NewsResponse,
  ProblemsResponse,
  RegionsResponse,
  SuggestRequest,
  SuggestResponse,
  UpkeepResponse,
  UpkeepSummary,
  UpkeepUnit,
} from '@tukiverkko/plugin-expert-network-common';
import type {
  CoverageRequest,
  ExpertNetworkApi,
} from '../src/api/ExpertNetworkApi';
import { aCoverage, anAnswer, directoryAt, someRegions } from './aDirectory';
import { aKeptUnit } from './aKeptUnit';

/** What the backend knows besides its answers to questions. */
export interface Knowledge {
  readonly me?: Partial<MeResponse>;
  readonly suggest?: (words: string) => SuggestResponse['items'];
  readonly regions?: RegionsResponse['regions'];
  readonly coverage?: (request: CoverageRequest) => CoverageResponse;
  readonly news?: NewsResponse['items'];
  readonly problems?: ProblemsResponse['items'];
  readonly mine?: readonly UpkeepUnit[];
  readonly area?: readonly UpkeepUnit[];
}

/** The backend as the pages see it: answers what it is told to and remembers what it was asked. */
export class FakeExpertNetwork implements ExpertNetworkApi {
  readonly asked: FindRequest[] = [];
  readonly typed: string[] = [];
  readonly calendarsAsked: string[] = [];
  readonly coverageAsked: CoverageRequest[] = [];
  /** What was confirmed, in order; a change of mind takes it out. */
  readonly confirmed: string[] = [];
  /** Answers the next confirmation with this refusal. */
  refusal: Error | undefined;

  constructor(
    private readonly answer: (request: FindRequest) => FindResponse = () =>
      anAnswer(),
    private readonly knows: Knowledge = {},
  ) {}

  async find(request: FindRequest): Promise<FindResponse> {
    this.asked.push(request);
    return this.answer(request);
  }

  async suggest({ words }: SuggestRequest): Promise<SuggestResponse> {
    this.typed.push(words);
    return { items: this.knows.suggest?.(words) ?? [] };
  }

  async regions(): Promise<RegionsResponse> {
    return { directoryAt, regions: this.knows.regions ?? someRegions };
  }

  async coverage(request: CoverageRequest): Promise<CoverageResponse> {
    this.coverageAsked.push(request);
    return this.knows.coverage?.(request) ?? aCoverage();
  }

  async news(): Promise<NewsResponse> {
    return { items: this.knows.news ?? [] };
  }

  async problems(): Promise<ProblemsResponse> {
    return { directoryAt, items: this.knows.problems ?? [] };
  }

  async calendarFile(ref: string, language: string): Promise<string> {
    this.calendarsAsked.push(`${ref} ${language}`);
    return 'BEGIN:VCALENDAR';
  }

  async upkeep(): Promise<UpkeepResponse> {
    const { mine = [], area = [] } = this.knows;
    return { directoryAt, mine: mine.map(unit => this.#now(unit)), area };
  }

  async upkeepSummary(): Promise<UpkeepSummary> {
    const { mine, area } = await this.upkeep();
    const waiting = mine.filter(({ flags }) => flags.length > 0);
    return { mine: waiting.length, area: area.length, surveys: 0 };
  }

  async upkeepOf(ref: string): Promise<UpkeepUnit> {
    const { mine = [], area = [] } = this.knows;
    const unit = [...mine, ...area].find(one => one.ref === ref);
    return unit
      ? this.#now(unit)
      : aKeptUnit({ ref, may: { confirm: false, withdraw: false }, flags: [] });
  }

  async confirm(ref: string): Promise<UpkeepUnit> {
    const { refusal } = this;
    this.refusal = undefined;
    if (refusal) throw refusal;
    this.confirmed.push(ref);
    return this.upkeepOf(ref);
  }

  async withdraw(ref: string): Promise<UpkeepUnit> {
    this.confirmed.splice(this.confirmed.indexOf(ref), 1);
    return this.upkeepOf(ref);
  }

  #now(unit: UpkeepUnit): UpkeepUnit {
    return this.confirmed.includes(unit.ref)
      ? {
          ...unit,
          confirmation: { on: '2026-11-22', by: 'owner' },
          flags: unit.flags.filter(({ code }) => !code.endsWith('confirmed')),
          may: { confirm: true, withdraw: true },
        }
      : unit;
  }

  async me(): Promise<MeResponse> {
    return {
      entityRef: 'user:default/sanni-kuusivaara',
      name: 'Sanni Kuusivaara',
      region: {
        slug: 'etela-savo',
        name: { fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo' },
      },
      teams: [],
      coordinates: false,
      ...this.knows.me,
    };
  }
}
