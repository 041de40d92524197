import type {
  FindRequest,
  FindResponse,
  MeResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { ExpertNetworkApi } from '../src/api/ExpertNetworkApi';
import { anAnswer } from './aDirectory';

/** The backend as the pages see it: answers what it is told to and remembers what it was asked. */
export class FakeExpertNetwork implements ExpertNetworkApi {
  readonly asked: FindRequest[] = [];

  constructor(
    private readonly answer: (request: FindRequest) => FindResponse = () =>
      anAnswer(),
  ) {}

  async find(request: FindRequest): Promise<FindResponse> {
    this.asked.push(request);
    return this.answer(request);
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
    };
  }
}
