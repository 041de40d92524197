import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Notice, useTexts } from '@tukiverkko/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { noFilters, writeFindView } from './FindView';
import { SearchBox } from './suggest/SearchBox';
import { withConcepts } from './withConcepts';
import { writeWords } from './words';
import { findRouteRef } from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** The search box of Find help on another page: what is typed or chosen there opens the search. */
export function FindSearch() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const navigate = useNavigate();
  const find = useRouteRef(findRouteRef)?.() ?? '/find';
  const [isPrivate, setIsPrivate] = useState(false);

  // In the fragment: what people type is never sent to a server as part of an address.
  const ask = (words: string) => {
    const fragment = writeWords(words);
    setIsPrivate(words !== '' && fragment === '');
    if (words === '' || fragment !== '') navigate(`${find}${fragment}`);
  };
  return (
    <>
      <SearchBox
        words=""
        onAsk={ask}
        onChoose={concept =>
          navigate(
            `${find}?${writeFindView(withConcepts(noFilters, [concept]))}`,
          )
        }
      />
      {isPrivate && (
        <Notice tone="warning" live="status">
          {t('find.search.private')}
        </Notice>
      )}
    </>
  );
}
