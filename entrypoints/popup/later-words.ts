// The words of everything that comes after the first paint.
import { because, howOften, menus, notice, prompt, today, waiting } from '../../locales/en.json';

export const laterWords = { because, howOften, menus, notice, prompt, today, waiting };
