/**
 * The CPU time of this process, in milliseconds: what a test holds within bounds, as a clock on the
 * wall tells of everything else that runs.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
