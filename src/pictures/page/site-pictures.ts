import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Lang } from '../../i18n/languages.ts';
import { drawPicture } from '../index.ts';
import type { Picture, PictureName } from '../picture.ts';
import { type PictureSettings, pictureSettingsSchema } from '../settings.ts';
import { tellingOf } from '../telling.ts';
import { siteMeasure } from './site-measure.ts';
import { records } from '../../site/records.ts';

const file = 'content/pictures.yaml';

/** What people settled for the pictures; throws with the place where the file is wrong. */
function readSettings(): PictureSettings {
  if (!existsSync(file)) throw new Error(`${file} is missing, expected the settings of the pictures.`);
  const read = pictureSettingsSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`${file}: Unexpected value at ${issue?.path.join('.') || 'the top'}: ${issue?.message ?? ''}`);
}

const settings = readSettings();
const drawn = new Map<string, Picture>();

/** A picture in a language, drawn once a build. */
export function pictureOf(name: PictureName, lang: Lang): Picture {
  const key = `${name} ${lang}`;
  const picture = drawn.get(key) ?? drawPicture(name, records, settings, { ...tellingOf(lang), ...siteMeasure });
  drawn.set(key, picture);
  return picture;
}
