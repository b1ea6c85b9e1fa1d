import { z } from 'zod';
import { generatedFile } from '../generated/file.ts';

const words = z.strictObject({ vi: z.string(), en: z.string() });

/** What people settle for the pictures: `content/pictures.yaml`. */
export const pictureSettingsSchema = z.strictObject({
  /** The indicators whose path is drawn, with the targets that state them, whatever the year. */
  headlines: z.array(
    z.strictObject({
      id: z.string(),
      title: words,
      unit: words,
      targets: z.array(z.string()),
      /** What a target says in words instead of a figure. */
      said: z.record(z.string(), words).default({}),
      remark: words.nullable().default(null),
    }),
  ),
  /** Names short enough for the head of a column, by id of the body. */
  shortNames: z.record(z.string(), words),
});
/** The settings as the first step has checked them. */
export const pictureSettingsFile = generatedFile('pictures.json', pictureSettingsSchema);
export type PictureSettings = z.infer<typeof pictureSettingsSchema>;
export type Headline = PictureSettings['headlines'][number];
