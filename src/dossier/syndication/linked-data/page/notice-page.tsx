import type { ReactNode } from 'react';
import type { Language } from '../../../content-model';
import { Bar, Head, SkipLink } from './record-page';
import { words } from './words';

export interface Notice {
  language: Language;
  title: string;
  text: string;
  contact: string;
  /** The same thing in other languages, when it exists there. */
  elsewhere: { name: string; code: string; href: string }[];
}

/** What a browser shows for a thing that is not here, or no longer. */
export function NoticePage({ language, title, text, contact, elsewhere }: Notice): ReactNode {
  const say = words[language];
  return (
    <html lang={language}>
      <Head title={title} language={language}>
        <meta name="robots" content="noindex" />
      </Head>
      <body>
        <SkipLink language={language} />
        <header className="top">
          <Bar language={language} languages={{}} />
          <div className="frame hero">
            <h1>{title}</h1>
            <p className="lead">{text}</p>
          </div>
        </header>
        <main id="content" className="frame columns">
          <div className="text flow">
            {elsewhere.length > 0 && <p>{say.otherLanguage}</p>}
            {elsewhere.length > 0 && (
              <ul className="plain">
                {elsewhere.map(({ name, code, href }) => (
                  <li key={code}>
                    <a href={href} hrefLang={code} lang={code}>
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            )}
            <p>
              <a href={say.home}>{say.dossier}</a>
            </p>
            <p>
              {say.contact} {say.contactText} <a href={`mailto:${contact}`}>{contact}</a>
            </p>
          </div>
        </main>
      </body>
    </html>
  );
}
