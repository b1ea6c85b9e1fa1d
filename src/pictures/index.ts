import type { Knowledge } from '../corpus/knowledge.ts';
import { bodiesPicture } from './bodies/picture.ts';
import { coordinationPicture } from './coordination/picture.ts';
import { deadlinesPicture } from './deadlines/picture.ts';
import { goalsPicture } from './goals/picture.ts';
import { growthPicture } from './growth/picture.ts';
import { moneyPicture } from './money/picture.ts';
import { openedPicture } from './opened/picture.ts';
import type { Picture, PictureName } from './picture.ts';
import type { PictureSettings } from './settings.ts';
import type { Lettering } from './phrasing.ts';

/** Draws one picture from the records, for readers of one language. */
export function drawPicture(
  name: PictureName,
  knowledge: Knowledge,
  settings: PictureSettings,
  lettering: Lettering,
): Picture {
  const { records } = knowledge;
  switch (name) {
    case 'goals':
      return goalsPicture(knowledge, settings, lettering);
    case 'growth':
      return growthPicture(knowledge, lettering);
    case 'money':
      return moneyPicture(knowledge, lettering);
    case 'opened':
      return openedPicture(knowledge, lettering);
    case 'deadlines':
      return deadlinesPicture(knowledge, lettering);
    case 'coordination':
      return coordinationPicture(knowledge, settings, lettering);
    case 'bodies':
      return bodiesPicture(records.agencies, lettering);
  }
}
