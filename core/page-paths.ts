// The files of our own pages. Apart from `core/addresses`, so that the first paint and the background load no more.
export const POPUP_PAGE = 'popup.html';

/** A pause in a tab of its own. */
export const BREAK_PAGE = 'break.html';

/** Begins with the routine that is suggested. */
export const START_SUGGESTED = '?start=suggested';

export const LIBRARY_PAGE = 'library.html';

export const JOURNAL_PAGE = 'journal.html';

export const SETTINGS_PAGE = 'settings.html';

/** What somebody sees first after installing. */
export const WELCOME_PAGE = 'welcome.html';
