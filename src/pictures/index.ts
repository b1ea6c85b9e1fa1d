import type { Knowledge } from '../corpus/knowledge.ts';
import { bodiesPicture } from './bodies/picture.ts';
import { coordinationPicture } from './coordination/picture.ts';
import { deadlinesPicture } from './deadlines/picture.ts';
import { goalsPicture } from './goals/picture.ts';
import { growthPicture } from './growth/picture.ts';
import { moneyPicture } from './money/picture.ts';
import type { Picture, PictureName } from './picture.ts';
import type { PictureSettings } from './settings.ts';
import type { Telling } from './telling.ts';

/** Draws one picture from the records, for readers of one language. */
export function drawPicture(
  name: PictureName,
  knowledge: Knowledge,
  settings: PictureSettings,
  telling: Telling,
): Picture {
  const { records } = knowledge;
  switch (name) {
    case 'goals':
      return goalsPicture(knowledge, settings, telling);
    case 'growth':
      return growthPicture(knowledge.scenarios, telling);
    case 'money':
      return moneyPicture(knowledge, telling);
    case 'deadlines':
      return deadlinesPicture(knowledge, telling);
    case 'coordination':
      return coordinationPicture(records, settings, telling);
    case 'bodies':
      return bodiesPicture(records.agencies, telling);
  }
}
