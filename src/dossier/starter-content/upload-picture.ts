import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { drawPicture, type PictureName } from './draw-pictures';

/** Draws a picture, adds it to the media library and returns the file's id. */
export async function uploadPicture(strapi: Core.Strapi, name: PictureName): Promise<number> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dossier-picture-'));
  try {
    const filepath = path.join(folder, `${name}.png`);
    await sharp(Buffer.from(drawPicture(name)))
      .png({ palette: true })
      .toFile(filepath);
    const { size } = await stat(filepath);
    const [file] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name: `${name}.png`, caption: '', alternativeText: '' } },
        files: { filepath, originalFilename: `${name}.png`, mimetype: 'image/png', size },
      });
    return file.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
