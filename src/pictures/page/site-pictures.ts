import { remembered } from '../../generated/asked.ts';
import type { Lang } from '../../i18n/languages.ts';
import { drawPicture } from '../index.ts';
import { type Picture, type PictureName, pictureNames } from '../picture.ts';
import { pictureSettingsFile } from '../settings.ts';
import { sitePhrasing } from './site-phrasing.ts';
import { siteMeasure } from './site-measure.ts';
import { knowledge, readContent } from '../../site/records.ts';

const settings = readContent(pictureSettingsFile);
/** A picture in a language, drawn once a build. */
export function pictureOf(name: PictureName, lang: Lang): Picture {
  return drawn[lang](name);
}

const drawn = {
  vi: remembered('picture vi', (name) => draw(name as PictureName, 'vi')),
  en: remembered('picture en', (name) => draw(name as PictureName, 'en')),
};
const draw = (name: PictureName, lang: Lang) =>
  drawPicture(name, knowledge, settings, { ...sitePhrasing(lang), ...siteMeasure });

/** Whether the documents give a picture anything to draw. */
export const isDrawn: (name: PictureName) => boolean = remembered(
  'picture to draw',
  (name) => pictureOf(name as PictureName, 'vi').data.rows.length > 0,
);

/** The pictures that the site shows: those with anything to draw. */
export const drawnPictures: readonly PictureName[] = pictureNames.filter(isDrawn);
