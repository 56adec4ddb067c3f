import { describeLicence } from '../content-model';
import type { RecordSettings } from './record-settings';

interface FileSize {
  url: string;
  width?: number | null;
  height?: number | null;
}

export interface FileRow extends FileSize {
  id: number;
  mime?: string | null;
  formats?: Record<string, FileSize> | null;
}

/** A `shared.picture` with absolute addresses; null when its file is gone. Smaller sizes come first. */
export function presentPicture(picture: Record<string, unknown>, settings: RecordSettings): object | null {
  const file = picture.file as FileRow | null | undefined;
  if (!file) return null;
  const decorative = picture.decorative === true;
  const presentSize = ({ url, width, height }: FileSize) => ({
    url: new URL(url, `${settings.publicUrl}/`).href,
    width: width ?? null,
    height: height ?? null,
  });
  const sizes = Object.values(file.formats ?? {}).map(presentSize);
  return {
    ...presentSize(file),
    mime: file.mime ?? null,
    decorative,
    alt: decorative ? '' : (picture.alternativeText ?? ''),
    caption: picture.caption || null,
    credit: picture.credit || null,
    licence: describeLicence(picture.licence),
    sourceUrl: picture.sourceUrl || null,
    madeWithAi: picture.madeWithAi === true,
    sizes: sizes.sort((one, other) => (one.width ?? 0) - (other.width ?? 0)),
  };
}
