import type {
  CaseMessage,
  MessageList,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';

/** What people wrote in the cases of the fake server. */
export class FakeTalk {
  private readonly written = new Map<string, readonly CaseMessage[]>();

  /** Adds what somebody wrote. */
  write(id: string, message: Omit<CaseMessage, 'id'>): CaseMessage {
    const added = { ...message, id: crypto.randomUUID() };
    this.written.set(id, [...this.of(id), added]);
    return added;
  }

  /** A page before one of the messages, or the newest. */
  page(id: string, pageSize: number, before?: string): MessageList {
    const all = this.of(id);
    const end = before ? all.findIndex(one => one.id === before) : all.length;
    const start = Math.max(0, end - pageSize);
    return { items: all.slice(start, end), hasEarlier: start > 0 };
  }

  /** The newest of them, as they stand in a case. */
  newest(
    id: string,
    pageSize: number,
  ): Pick<SubmissionView, 'messages' | 'hasEarlierMessages'> {
    const { items, hasEarlier } = this.page(id, pageSize);
    return {
      ...(items.length > 0 ? { messages: items } : {}),
      ...(hasEarlier ? { hasEarlierMessages: true } : {}),
    };
  }

  private of(id: string): readonly CaseMessage[] {
    return this.written.get(id) ?? [];
  }
}
