// Lets a detector follow a simulated public as the service does.
import { defaultThresholds } from '@sturmwarte/contracts';

const MINUTE = 60_000;

/**
 * Hands over evidence as it is received and looks at every minute that brought something, and every five while anything is
 * on.
 *
 * @param seen told of every look, with its moment and the detector
 */
export function follow(detector, evidence, from, seen, thresholds = defaultThresholds) {
  let minute = Math.floor(from / MINUTE);
  let force = 0;
  const look = (now) => {
    const reading = detector.look(now, thresholds);
    ({ force } = reading);
    seen(reading, now, detector);
  };
  look(from);
  let next = 0;
  while (next < evidence.length) {
    const due = Math.floor(evidence[next].receivedAt / MINUTE);
    while (minute < due && force > 0) {
      minute = Math.min(due, minute + 5);
      if (minute < due) look(minute * MINUTE);
    }
    minute = due;
    while (next < evidence.length && evidence[next].receivedAt < (due + 1) * MINUTE) detector.observe(evidence[next++]);
    look((due + 1) * MINUTE - 1);
  }
}
