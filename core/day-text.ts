// A local day, as rows name it.
import { text } from './shape.ts';

export const dayText = text(/^\d{4}-\d\d-\d\d$/, 'a day as YYYY-MM-DD');
