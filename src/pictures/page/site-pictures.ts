import type { Lang } from '../../i18n/languages.ts';
import { drawPicture } from '../index.ts';
import { type Picture, type PictureName, pictureNames } from '../picture.ts';
import { pictureSettingsFile } from '../settings.ts';
import { sitePhrasing } from './site-phrasing.ts';
import { siteMeasure } from './site-measure.ts';
import { knowledge, readContent } from '../../site/records.ts';

const settings = readContent(pictureSettingsFile);
const drawn = new Map<string, Picture>();

/** A picture in a language, drawn once a build. */
export function pictureOf(name: PictureName, lang: Lang): Picture {
  const key = `${name} ${lang}`;
  const picture = drawn.get(key) ?? drawPicture(name, knowledge, settings, { ...sitePhrasing(lang), ...siteMeasure });
  drawn.set(key, picture);
  return picture;
}

/** Whether the documents give a picture anything to draw. */
export function isDrawn(name: PictureName): boolean {
  return pictureOf(name, 'vi').data.rows.length > 0;
}

/** The pictures that the site shows: those with anything to draw. */
export const drawnPictures: readonly PictureName[] = pictureNames.filter(isDrawn);
