// Lowers the runs of the properties that name no number of their own (fast-check's 100).
import fc from 'fast-check';
import { propertyRuns } from '../../tests/support/property-runs.ts';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: propertyRuns(100) });
