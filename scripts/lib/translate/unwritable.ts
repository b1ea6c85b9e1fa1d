/** Thrown before anything is written: what a command would write could not be read again. The message says what and where. */
export class Unwritable extends Error {}
