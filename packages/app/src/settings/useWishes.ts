import { useApi } from '@backstage/frontend-plugin-api';
import { formsApiRef } from '@tukiverkko/plugin-forms';
import {
  noticeKinds,
  type FormsMe,
  type NoticeKind,
  type NoticeWay,
  type Wishes,
} from '@tukiverkko/plugin-forms-common';
import type { SaveState } from '@tukiverkko/ui';
import { useCallback, useEffect, useRef, useState } from 'react';

/** Which kinds can reach a person at all: who sends no requests gets no answers. */
const concerns: Readonly<Record<NoticeKind, (me: FormsMe) => boolean>> = {
  new: hasTeam,
  assigned: () => true,
  reply: () => true,
  answer: ({ may }) => may.request,
  message: () => true,
  progress: () => true,
  reminder: hasTeam,
  feedback: ({ may }) => may.request,
  upkeep: hasTeam,
};

function hasTeam({ may, teams }: FormsMe): boolean {
  return teams.length > 0 || may.coordinate;
}

/** What the reader wishes, and changing it: each change is saved at once, one after the other. */
export function useWishes() {
  const api = useApi(formsApiRef);
  const [wishes, setWishes] = useState<Wishes | 'failed'>();
  const [kinds, setKinds] = useState<readonly NoticeKind[]>([]);
  const [save, setSave] = useState<SaveState>({ kind: 'idle' });
  const saving = useRef<Promise<void>>(Promise.resolve());
  const latest = useRef<Wishes['notices']>();

  const load = useCallback(() => {
    setWishes(undefined);
    Promise.all([api.wishes(), api.me()]).then(
      ([found, me]) => {
        setWishes(found);
        setKinds(noticeKinds.filter(kind => concerns[kind](me)));
      },
      () => setWishes('failed'),
    );
  }, [api]);
  useEffect(load, [load]);

  const store = useCallback(() => {
    setSave({ kind: 'saving' });
    saving.current = saving.current.then(async () => {
      const notices = latest.current;
      if (!notices) return;
      try {
        await api.saveNotices(notices);
        const at = new Date().toISOString();
        setSave({ kind: 'saved', at, announce: true });
      } catch {
        setSave({ kind: 'refused', onRetry: store });
      }
    });
  }, [api]);

  const choose = (kind: NoticeKind, way: NoticeWay) => {
    if (!wishes || wishes === 'failed') return;
    const notices = { ...wishes.notices, [kind]: way };
    latest.current = notices;
    setWishes({ ...wishes, notices });
    store();
  };
  return { wishes, kinds, save, choose, reload: load };
}
