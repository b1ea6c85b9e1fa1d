import { stringify } from 'yaml';

/** What a program drafts for people to go on with, as the YAML that `readYaml` reads: no line is folded. */
export function yamlText(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
