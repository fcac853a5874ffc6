// The words of everything that comes after the first paint.
import { because, howOften, menus, next, notice, prompt, today } from '../../locales/en.json';

export const laterWords = { because, howOften, menus, notice, prompt, today, next };
