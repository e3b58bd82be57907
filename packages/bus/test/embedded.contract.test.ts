import { busContract, busContractTopics } from '@sturmwarte/testkit/contract-suites';
import { embeddedHarness } from './embedded-harness.ts';

busContract('the embedded engine', () => embeddedHarness(busContractTopics));
