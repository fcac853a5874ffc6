// The popup. Also shown in a tab.
import { letRun } from '../../platform/report.ts';
import { startPage } from './start-page.tsx';

const root = document.getElementById('root');
if (root) letRun(startPage(root), 'opening the popup');
