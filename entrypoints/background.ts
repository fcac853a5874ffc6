// The background: connects the browser's events to the service. Wiring only.
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../platform/start-background.ts';

export default defineBackground(startBackground);
