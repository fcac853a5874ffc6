// On a busy machine a part of a page may take seconds to load: what a test waits for is awaited, not hurried.
import { configure } from '@testing-library/preact';

configure({ asyncUtilTimeout: 15_000 });
