// The processes that run models, as the machine sees them.
import { execFileSync } from 'node:child_process';

/** Process ids of those that the process `parent` has started. */
export function modelProcessesOf(parent: number): number[] {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return processes.flatMap((line) => {
    const [own, parentOfIt, ...args] = line.trim().split(/\s+/);
    return Number(parentOfIt) === parent && args.some((arg) => arg.endsWith('/child.js')) ? Number(own) : [];
  });
}

/** True until it has ended and was seen to. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
