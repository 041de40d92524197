import {
  Field,
  LoadFailed,
  Loading,
  Notice,
  TextInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { type KeyboardEvent, useState } from 'react';
import { appTranslationRef } from '../texts/appTranslationRef';
import { demoGroups, type DemoPerson, findPeople } from './demoPerson';
import { SignInLayout } from './SignInLayout';
import { useDemoPeople } from './useDemoPeople';

/** Props of {@link DemoPicker}. */
export interface DemoPickerProps {
  readonly onChoose: (entityRef: string) => void;
  /** The last choice did not lead in. */
  readonly hasFailed?: boolean;
}

/** The demo people by what they do, each with what to try. */
export function DemoPicker({ onChoose, hasFailed }: DemoPickerProps) {
  const { t } = useTexts(appTranslationRef);
  const language = useLanguage();
  const [words, setWords] = useState('');
  const { people, isFailed, retry } = useDemoPeople();
  const found = findPeople(people ?? [], words, language);
  return (
    <SignInLayout>
      {hasFailed && (
        <Notice tone="negative" live="alert">
          {t('signIn.down')}
        </Notice>
      )}
      <Notice tone="info">{t('demo.notice')}</Notice>
      {isFailed && <LoadFailed onRetry={retry} />}
      {!people && !isFailed && <Loading />}
      {people && (
        <>
          <div>
            <Field id="person-search" label={t('signIn.search')}>
              {wiring => (
                <TextInput
                  {...wiring}
                  type="search"
                  value={words}
                  onChange={setWords}
                />
              )}
            </Field>
            <div role="status">{found.length === 0 && t('signIn.nobody')}</div>
          </div>
          <div
            className="portal-people"
            onKeyDown={moveByArrow}
            role="presentation"
          >
            {demoGroups.map(group => {
              const members = found.filter(person => person.group === group);
              return (
                members.length > 0 && (
                  <section key={group} aria-labelledby={`group-${group}`}>
                    <h2 id={`group-${group}`}>{t(`signIn.${group}`)}</h2>
                    <ul>
                      {members.map(person => (
                        <li key={person.entityRef}>
                          <Person person={person} onChoose={onChoose} />
                        </li>
                      ))}
                    </ul>
                  </section>
                )
              );
            })}
          </div>
        </>
      )}
    </SignInLayout>
  );
}

function Person({
  person,
  onChoose,
}: { readonly person: DemoPerson } & Pick<DemoPickerProps, 'onChoose'>) {
  const { t } = useTexts(appTranslationRef);
  const language = useLanguage();
  const about = [person.title[language], person.place[language]]
    .filter(Boolean)
    .join(' · ');
  return (
    <button
      type="button"
      className="portal-person"
      onClick={() => onChoose(person.entityRef)}
    >
      <span className="portal-person-name">{person.name}</span>
      <span>{about}</span>
      {person.try[language] && (
        <span>{t('signIn.try', { text: person.try[language] })}</span>
      )}
    </button>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function moveByArrow(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key];
  if (!step) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const next =
    buttons[buttons.indexOf(event.target as HTMLButtonElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
