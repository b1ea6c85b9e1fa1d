/** A kind of forge: each has its own addresses. */
export type Forge = 'github' | 'gitlab' | 'forgejo';

/** Where the source lives that people change. */
export interface Repository {
  /** Without a slash at the end. */
  readonly url: string;
  readonly branch: string;
  readonly forge: Forge;
}

/** Where readers turn with a proposal; both `null` while the site does not know. */
export interface Contact {
  readonly repository: Repository | null;
  /** An address that takes proposals by e-mail. */
  readonly mail: string | null;
}

const forges: readonly Forge[] = ['github', 'gitlab', 'forgejo'];

/**
 * Reads the one place where repository and address of the maintainers are set, the environment of the build:
 * `REPOSITORY_URL`, `REPOSITORY_BRANCH` (`main`), `REPOSITORY_FORGE` (`github`, `gitlab`, `forgejo`), `SUGGESTIONS_MAIL`.
 * @throws when the forge is none that has known addresses
 */
export function readContact(env: Readonly<Record<string, string | undefined>>): Contact {
  const url = env['REPOSITORY_URL']?.replace(/(?:\.git)?\/*$/, '') || null;
  const forge = forges.find((name) => name === (env['REPOSITORY_FORGE'] || 'github'));
  if (forge === undefined)
    throw new Error(`REPOSITORY_FORGE is ${env['REPOSITORY_FORGE']}, expected one of ${forges.join(', ')}`);
  return {
    repository: url === null ? null : { url, branch: env['REPOSITORY_BRANCH'] || 'main', forge },
    mail: env['SUGGESTIONS_MAIL'] || null,
  };
}

/** The settings of this build. */
export const contact: Contact = readContact(process.env);

const filePaths: Readonly<Record<Forge, string>> = { github: 'blob', gitlab: '-/blob', forgejo: 'src/branch' };
const issuePaths: Readonly<Record<Forge, string>> = {
  github: 'issues/new',
  gitlab: '-/issues/new',
  forgejo: 'issues/new',
};
const issueFields: Readonly<Record<Forge, readonly [title: string, body: string]>> = {
  github: ['title', 'body'],
  gitlab: ['issue[title]', 'issue[description]'],
  forgejo: ['title', 'body'],
};

/** The address of a line of a file, where whoever wants to change it presses “Edit”. Lines are 1-based. */
export function lineHref(
  { url, branch, forge }: Repository,
  { file, line }: { readonly file: string; readonly line: number },
): string {
  return `${url}/${filePaths[forge]}/${branch}/${file}#L${line}`;
}

/** The link by which a reader writes to the maintainers: a message where the site has an address for it, else a new issue, else a message without receiver. */
export function proposalHref(contact: Contact, subject: string, body: string): string {
  const { repository, mail } = contact;
  return mail === null && repository !== null ? issueHref(repository, subject, body) : mailHref(mail, subject, body);
}

/** The address of the form for a new issue with title and text filled in. */
export function issueHref({ url, forge }: Repository, title: string, body: string): string {
  const [titleField, bodyField] = issueFields[forge];
  return `${url}/${issuePaths[forge]}?${queryText(titleField)}=${queryText(title)}&${queryText(bodyField)}=${queryText(body)}`;
}

/** The address that opens a message with subject and text filled in (RFC 6068); without a receiver its writer adds one. */
export function mailHref(mail: string | null, subject: string, body: string): string {
  return `mailto:${mail ?? ''}?subject=${queryText(subject)}&body=${queryText(body.replaceAll('\n', '\r\n'))}`;
}

/**
 * A text as part of a query. Letters beyond ASCII stay as they are: HTML allows them in an address, browsers encode them,
 * and a page with hundreds of Vietnamese sentences in its links stays light.
 */
function queryText(text: string): string {
  return text.replace(/[^A-Za-z0-9_.~,:\u00A0-\u{10FFFD}-]+/gu, encodeURIComponent);
}
