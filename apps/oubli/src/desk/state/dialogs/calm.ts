/**
 * How long a text must have stood before an Enter that cannot be taken back counts. Text and Enter that arrive together were
 * pasted or sent by a program; a person who reads needs longer than this.
 */
export const MS_BEFORE_ENTER = 300;
