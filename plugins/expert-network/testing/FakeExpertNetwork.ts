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
} from '@tukiverkko/plugin-expert-network-common';
import type {
  CoverageRequest,
  ExpertNetworkApi,
} from '../src/api/ExpertNetworkApi';
import { aCoverage, anAnswer, directoryAt, someRegions } from './aDirectory';

/** What the backend knows besides its answers to questions. */
export interface Knowledge {
  readonly me?: Partial<MeResponse>;
  readonly suggest?: (words: string) => SuggestResponse['items'];
  readonly regions?: RegionsResponse['regions'];
  readonly coverage?: (request: CoverageRequest) => CoverageResponse;
  readonly news?: NewsResponse['items'];
  readonly problems?: ProblemsResponse['items'];
}

/** The backend as the pages see it: answers what it is told to and remembers what it was asked. */
export class FakeExpertNetwork implements ExpertNetworkApi {
  readonly asked: FindRequest[] = [];
  readonly typed: string[] = [];
  readonly coverageAsked: CoverageRequest[] = [];

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
