// The break page: the popup in a tab of its own, for those who want a break to fill it.
import { claimBreakTab, leaveBreakTab } from '../../platform/break-tab.ts';
import { letRun } from '../../platform/report.ts';
import { startPage } from '../popup/start-page.tsx';

letRun(claimBreakTab(), 'naming the break page');
const root = document.getElementById('root');
if (root) letRun(startPage(root, leaveBreakTab), 'opening the break page');
