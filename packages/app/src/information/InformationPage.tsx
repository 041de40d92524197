import { Link } from '@backstage/ui';
import { formatDate, Page, useLanguage, useTexts } from '@tukiverkko/ui';
import { appTranslationRef } from '../texts/appTranslationRef';
import './information.css';
import type { Information } from './InformationText';
import { OperatorContact } from './OperatorContact';

/** A page of plain text in the reader's language. */
export function InformationPage({
  information,
}: {
  readonly information: Information;
}) {
  const { t } = useTexts(appTranslationRef);
  const language = useLanguage();
  const { title, lead, sections } = information.texts[language];
  return (
    <Page title={title} lead={<p>{lead}</p>} width="reading">
      {sections.map(
        ({ heading, paragraphs = [], list = [], links = [], contact }) => (
          <section key={heading} className="portal-information">
            <h2>{heading}</h2>
            {list.length > 0 && (
              <ul>
                {list.map(item => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
            {paragraphs.map(paragraph => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {links.map(link => (
              <p key={link.href}>
                <Link href={link.href}>{link.label}</Link>
              </p>
            ))}
            {contact && <OperatorContact />}
          </section>
        ),
      )}
      <p>
        {t('information.updated', {
          date: formatDate(information.updated, language),
        })}
      </p>
    </Page>
  );
}
