import { busContract, busContractTopics } from '@sturmwarte/testkit';
import { embeddedHarness } from './embedded-harness.ts';

busContract('the embedded engine', () => embeddedHarness(busContractTopics));
