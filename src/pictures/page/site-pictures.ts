import type { Lang } from '../../i18n/languages.ts';
import { drawPicture } from '../index.ts';
import type { Picture, PictureName } from '../picture.ts';
import { pictureSettingsFile } from '../settings.ts';
import { siteTelling } from './site-telling.ts';
import { siteMeasure } from './site-measure.ts';
import { knowledge, readContent } from '../../site/records.ts';

const settings = readContent(pictureSettingsFile);
const drawn = new Map<string, Picture>();

/** A picture in a language, drawn once a build. */
export function pictureOf(name: PictureName, lang: Lang): Picture {
  const key = `${name} ${lang}`;
  const picture = drawn.get(key) ?? drawPicture(name, knowledge, settings, { ...siteTelling(lang), ...siteMeasure });
  drawn.set(key, picture);
  return picture;
}
