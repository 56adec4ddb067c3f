import type { ReactNode } from 'react';
import type { Language } from '../../../content-model';
import { formatTime } from './format';
import type { Preview } from './record-page';
import { words } from './words';

/** Above everything else: that this is no published page, who can see it, and what is missing from it. */
export function PreviewNotice({ preview, language }: { preview: Preview; language: Language }): ReactNode {
  const say = words[language].preview;
  const { leftOut, expires, isPublished } = preview;
  return (
    <aside className="preview" aria-label={say.label}>
      <div className="frame">
        <p>
          <strong>{say.title}.</strong> {say.text} {isPublished ? say.published : say.unpublished}{' '}
          {say.expires(formatTime(expires, language))}
        </p>
        {leftOut.length > 0 && <p>{say.leftOut}</p>}
        {leftOut.length > 0 && (
          <ul>
            {leftOut.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        )}
      </div>
    </aside>
  );
}
