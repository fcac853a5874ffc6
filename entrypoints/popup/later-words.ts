// The words of everything that comes after the first paint.
import {
  actionMenu,
  because,
  howOften,
  menus,
  next,
  notice,
  notification,
  prompt,
  today,
} from '../../locales/en.json';

export const laterWords = { actionMenu, because, howOften, menus, notice, notification, prompt, today, next };
