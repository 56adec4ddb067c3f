import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import type { ApiAnswer } from '../../../dossier-api';
import { NoticePage, type Notice } from './notice-page';
import { RecordPage, type PageProps } from './record-page';
import { findPagePolicy } from './style';

/** The built-in page of a record. */
export const renderRecordPage = (props: PageProps): string => render(<RecordPage {...props} />);

export const renderNotice = (notice: Notice): string => render(<NoticePage {...notice} />);

const render = (page: ReactNode): string => `<!doctype html>\n${renderToStaticMarkup(page)}\n`;

/** The headers that every built-in page is sent with. */
export function pageAnswer(body: string, publicUrl: string): ApiAnswer & { headers: Record<string, string> } {
  return {
    body,
    contentType: 'text/html; charset=utf-8',
    headers: { 'Content-Security-Policy': findPagePolicy(publicUrl) },
  };
}
