// The words of the rest of the resting popup, and of the prompt.
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
